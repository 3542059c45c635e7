import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { classNames } from '#ui/class-names.ts'
import { Panel } from '#ui/panel.tsx'
import type { Screenable } from '../contract.ts'
import { useMessages } from './messages.ts'

/** Benefits that the records say nothing of, each with the facts that nothing records. */
export function NotSearchable({ entitlements }: { entitlements: readonly Screenable[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (entitlements.length === 0) return null
  return (
    <Panel title={say('notSearchable', { count: entitlements.length })}>
      <details>
        <summary>{say('notSearchableNote')}</summary>
        <ul className={classNames(layout.lines, layout.pages)}>
          {entitlements.map(({ id, name, unrecorded }) => (
            <li key={id}>
              <b>{inWords(name)}</b>
              <span className={layout.small}>{unrecorded.map(inWords).join('; ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}
