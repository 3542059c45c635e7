import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs'
import IconGitMerge from '@tabler/icons-react/dist/esm/icons/IconGitMerge.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { formatDay } from '#platform/day/day.ts'
import type { IconShape } from '#ui/icon.tsx'
import { Panel } from '#ui/panel.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { HistoryLine } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { wordsOfAct } from './words.ts'

const icons: Readonly<Record<string, IconShape>> = {
  record: IconPlus,
  correct: IconPencil,
  merge: IconGitMerge,
  split: IconArrowsSplit2,
}

/** What was recorded about a person or a household, newest first. */
export function ActHistory({ history }: { history: readonly z.infer<typeof HistoryLine>[] }) {
  const say = useFileMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('history')} icon={IconHistory}>
      {history.length === 0 ? (
        <p className={layout.small}>{say('noHistory')}</p>
      ) : (
        <Timeline
          entries={history.map(line => {
            const moment = formatMoment(line.recordedAt)
            const day = formatDay(line.effective)
            const holds = moment.startsWith(day) ? '' : ` · ${say('effective', { day })}`
            return {
              id: line.actId,
              icon: icons[line.act] ?? IconHistory,
              title: inWords(wordsOfAct(line.concept, line.act)),
              note: `${moment} · ${line.recordedBy}${holds}`,
            }
          })}
        />
      )}
    </Panel>
  )
}
