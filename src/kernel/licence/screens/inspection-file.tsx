import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { readInspection } from '../inspection-contract.ts'
import { InspectionForm } from './inspection-form.tsx'
import { useInspectionMessages } from './inspection-messages.ts'
import { InspectionRecord } from './inspection-record.tsx'

/** An inspection: its form while it is planned and one may record it, else its record. */
export function Inspection() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useInspectionMessages()
  return (
    <Guarded deed="licence.read" title={say('title')}>
      <OpenInspection key={id} id={id} />
    </Guarded>
  )
}

function OpenInspection({ id }: { id: string }) {
  const say = useInspectionMessages()
  const { may } = useSession()
  const answer = useAnswer(readInspection, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={6}>
      {file =>
        file.inspection.state === 'planned' && may('inspection.record') ? (
          <InspectionForm file={file} />
        ) : (
          <InspectionRecord file={file} />
        )
      }
    </Answered>
  )
}
