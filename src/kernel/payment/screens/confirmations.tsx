import { useSession } from '#kernel/account/screens/session.tsx'
import { useParameterName } from '#kernel/programme/screens/known-programmes.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Link } from '#ui/link.tsx'
import { listRuns } from '../contract.ts'
import { useMessages } from './messages.ts'

/** On which unconfirmed values the payments rest, and who lets them: always in sight of whoever pays. */
export function Confirmations() {
  const parameterName = useParameterName()
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const { data } = useAnswer(listRuns)
  if (!data || data.confirmations.length === 0) return null
  return (
    <Notice tone="warn" title={say('restsOn')}>
      <ul style={{ listStyle: 'disc', paddingLeft: 20 }}>
        {data.confirmations.map(({ parameter, note }) => (
          <li key={`${parameter} ${note}`}>
            <b>{inWords(parameterName(parameter))}</b>: {note}
          </li>
        ))}
      </ul>
      {may('parameter.read') && <Link href="/parametreler">{say('toParameters')}</Link>}
    </Notice>
  )
}
