import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconClipboard from '@tabler/icons-react/dist/esm/icons/IconClipboard.mjs'
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import { type Role, roles } from '#kernel/access/roles.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { Chip } from '#ui/chip.tsx'
import type { IconShape } from '#ui/icon.tsx'
import { Panel } from '#ui/panel.tsx'
import { Timeline, type TimelineEntry } from '#ui/timeline.tsx'
import type { CaseFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { wordsOfPastAct } from './words.ts'

const icons: Readonly<Record<string, IconShape>> = {
  case: IconFolder,
  document: IconFileText,
  fact: IconClipboard,
  enquiry: IconClipboardCheck,
  decision: IconGavel,
  award: IconCash,
  award_change: IconCash,
  payment_line: IconCash,
}

const tones: Readonly<Record<string, TimelineEntry['tone']>> = {
  grant: 'ok',
  pay: 'ok',
  'pay-again': 'ok',
  approve: 'ok',
  return: 'warn',
  refuse: 'bad',
  suspend: 'warn',
  hold: 'warn',
  end: 'warn',
}

export function CaseHistory({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('history')} icon={IconHistory}>
      {file.history.length === 0 ? (
        <p className={classes.small}>{say('noHistory')}</p>
      ) : (
        <Timeline
          entries={file.history.map((act, place) => ({
            id: `${act.at} ${act.concept} ${act.what} ${place}`,
            icon: icons[act.concept] ?? IconHistory,
            tone: tones[act.what],
            title: inWords(wordsOfPastAct(act.concept, act.what)),
            note: `${formatMoment(act.at)} · ${act.by}`,
          }))}
        />
      )}
    </Panel>
  )
}

export function CaseLooks({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  return (
    <Panel title={say('looks')} icon={IconEye}>
      {file.looks.length === 0 && <p className={classes.small}>{say('noLooks')}</p>}
      <ul className={classes.lines}>
        {file.looks.map((look, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may look twice in a moment
          <li key={`${look.at} ${place}`}>
            <span>
              <b>{look.by}</b> {look.by === session.account.displayName && <Chip>{say('you')}</Chip>}
            </span>
            <span className={`${classes.small} number`}>
              {formatMoment(look.at)}
              {look.role in roles && ` · ${inWords(roles[look.role as Role])}`}
              {look.what === 'document' && ` · ${say('openedScan')}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
