import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Chip, type Tone } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import type { PersonEntitlements } from '../contract.ts'
import { useMessages } from './messages.ts'

const tones = { allowed: 'ok', excluded: 'bad', 'needs-check': 'warn' } as const satisfies Record<string, Tone>

/** What the sources say of having two at once. */
export function TogetherPanel({ together }: Pick<PersonEntitlements, 'together'>) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('together')} footer={<span className={layout.small}>{say('togetherNote')}</span>}>
      {together.length === 0 ? (
        <p className={layout.small}>{say('noTogether')}</p>
      ) : (
        <ul className={layout.lines}>
          {together.map(({ one, other, level, verdict, says, law, isConfirmed }) => (
            <li key={`${one.tr} ${other.tr} ${level}`}>
              <b>
                {inWords(one)} + {inWords(other)}
              </b>
              <span className={layout.who}>
                <Chip tone={tones[verdict]}>{say(verdict)}</Chip>
                <Chip>{say(level)}</Chip>
                {!isConfirmed && <Chip tone="warn">{say('unconfirmed')}</Chip>}
              </span>
              <span>{inWords(says)}</span>
              <span className={layout.small}>{law}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
