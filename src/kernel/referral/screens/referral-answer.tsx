import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { ActForm } from '#kernel/screens/act-form.tsx'
import { useColleagues } from '#kernel/screens/colleague-field.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { acceptReferral, declineReferral, type ReferralLine } from '../contract.ts'
import { useMessages } from './messages.ts'

interface AnswerDialogProps {
  /** null: closed. */
  referral: ReferralLine | null
  onClose: () => void
}

export function AcceptDialog({ referral, onClose }: AnswerDialogProps) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={referral !== null} onClose={onClose} title={say('accept')} closeLabel={common('close')}>
      {referral && <AcceptForm referral={referral} onDone={onClose} />}
    </Dialog>
  )
}

function AcceptForm({ referral, onDone }: { referral: ReferralLine; onDone: () => void }) {
  const say = useMessages()
  const programmeName = useProgrammeName()
  const { say: inWords } = useSession()
  const workers = useColleagues('case-worker')
  const act = useAct(acceptReferral)
  return (
    <ActForm
      fields={{ assignTo: { kind: 'choice', label: say('assignTo'), options: workers } }}
      send={({ assignTo }, { actId, newId }) =>
        act.mutateAsync({ params: { id: referral.id }, body: { actId, caseId: newId, assignTo: Number(assignTo) } })
      }
      submit={say('accept')}
      done={({ caseId }) => (
        <>
          {say('acceptDone')} <Link href={`/dosyalar/${caseId}`}>{say('toCase')}</Link>
        </>
      )}
      onDone={onDone}
    >
      <p>{say('acceptNote', { name: referral.personName, programme: inWords(programmeName(referral.programmeId)) })}</p>
    </ActForm>
  )
}

export function DeclineDialog({ referral, onClose }: AnswerDialogProps) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={referral !== null} onClose={onClose} title={say('decline')} closeLabel={common('close')}>
      {referral && <DeclineForm referral={referral} onDone={onClose} />}
    </Dialog>
  )
}

function DeclineForm({ referral, onDone }: { referral: ReferralLine; onDone: () => void }) {
  const say = useMessages()
  const act = useAct(declineReferral)
  return (
    <ActForm
      fields={{ reason: { kind: 'text', label: say('declineReason'), hint: say('declineHint'), longest: 500 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: referral.id }, body: { actId, ...told } })}
      submit={say('decline')}
      done={say('declineDone')}
      onDone={onDone}
    />
  )
}
