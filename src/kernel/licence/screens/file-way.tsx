import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { formatMoment } from '#kernel/screens/moment.ts'
import { Way, type WayStep } from '#kernel/screens/way.tsx'
import { formatDay } from '#platform/day/day.ts'
import type { IconShape } from '#ui/icon.tsx'
import { Panel } from '#ui/panel.tsx'
import { ShowMore } from '#ui/show-more.tsx'
import { Timeline, type TimelineEntry } from '#ui/timeline.tsx'
import type { LicenceFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { useDefinition } from './use-definition.ts'
import { wordsOfPastAct } from './words.ts'

/** From the application to the decision, each step with who took it or whose it is. */
export function FileWay({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { licence, papers, inspections, decisions } = file
  const asked = useDefinition(licence.programmeId)?.papers ?? []
  const filed = asked.filter(paper => papers.some(each => each.kind === paper.id)).length
  const seen = inspections.find(each => each.state === 'done')
  const proposal = decisions.find(each => each.state === 'proposed')
  const steps = [
    { id: 'apply', label: say('wayApply'), who: formatDay(licence.appliedOn), isDone: true },
    {
      id: 'papers',
      label: say('wayPapers'),
      who: say('papersOf', { filed, asked: asked.length }),
      isDone: filed === asked.length,
    },
    {
      id: 'inspect',
      label: say('wayInspect'),
      who: seen ? `${seen.team.join(', ')}, ${formatDay(seen.doneOn!)}` : say('byInspector'),
      isDone: seen !== undefined,
    },
    { id: 'propose', label: say('wayPropose'), who: proposal?.preparedBy ?? say('byPreparer'), isDone: proposal !== undefined },
    { id: 'decide', label: say('wayDecide'), who: say('byDecider'), isDone: false },
  ]
  const now = steps.findIndex(step => !step.isDone)
  return (
    <Panel title={say('way')} icon={IconRoute}>
      <Way
        states={{ done: say('wayDone'), now: say('wayNow'), ahead: say('wayAhead') }}
        steps={steps.map(
          ({ isDone, ...step }, place): WayStep => ({ ...step, state: isDone ? 'done' : place === now ? 'now' : 'ahead' }),
        )}
      />
    </Panel>
  )
}

const icons: Readonly<Record<string, IconShape>> = {
  licence: IconBuilding,
  licence_decision: IconGavel,
  inspection: IconClipboardCheck,
  finding: IconFlag,
}

const tones: Readonly<Record<string, TimelineEntry['tone']>> = {
  grant: 'ok',
  remedy: 'ok',
  record: 'warn',
  repeat: 'warn',
  warn: 'warn',
  fine: 'warn',
  return: 'warn',
  suspend: 'bad',
  close: 'bad',
  refuse: 'bad',
}

/** Acts that are shown before one asks for all. */
const latest = 8

export function FileHistory({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const [isWhole, setIsWhole] = useState(false)
  const acts = isWhole ? file.history : file.history.slice(0, latest)
  const words = say('acts', { shown: acts.length, all: file.history.length })
  return (
    <Panel title={say('history')} icon={IconHistory}>
      <Timeline
        entries={acts.map((act, place) => ({
          id: `${act.at} ${act.concept} ${act.what} ${place}`,
          icon: icons[act.concept] ?? IconHistory,
          tone: tones[act.what],
          title: inWords(wordsOfPastAct(act.concept, act.what)),
          note: `${formatMoment(act.at)} · ${act.by}`,
        }))}
      />
      {file.history.length > latest && (
        <ShowMore words={words} moreLabel={say('allActs')} onMore={isWhole ? undefined : () => setIsWhole(true)} />
      )}
    </Panel>
  )
}
