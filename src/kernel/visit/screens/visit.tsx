import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { readVisit } from '../contract.ts'
import { useMessages } from './messages.ts'
import { VisitForm } from './visit-form.tsx'
import { VisitRecord } from './visit-record.tsx'

export function Visit() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="visit.read" title={say('title')}>
      <OpenVisit key={id} id={id} />
    </Guarded>
  )
}

function OpenVisit({ id }: { id: string }) {
  const say = useMessages()
  const { may } = useSession()
  const answer = useAnswer(readVisit, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={6}>
      {visit => (visit.state === 'planned' && may('visit.record') ? <VisitForm visit={visit} /> : <VisitRecord visit={visit} />)}
    </Answered>
  )
}
