import IconClipboardPlus from '@tabler/icons-react/dist/esm/icons/IconClipboardPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useColleagues } from '#kernel/screens/colleague-field.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { mattersIn } from '../acts.ts'
import { type LicenceFile, withdrawLicence } from '../contract.ts'
import { type InspectionKind, planInspection } from '../inspection-contract.ts'
import { useMessages } from './messages.ts'
import { ProposeButton } from './proposal-acts.tsx'
import { inspectionWords } from './words.ts'

/** What may be done with the file as a whole, by its state and the reader's role. */
export function LicenceActs({ file }: { file: LicenceFile }) {
  const { may } = useSession()
  const { state, waiting } = file.licence
  const mayPrepare = may('licence.prepare') && !waiting
  return (
    <>
      {may('inspection.record') && file.allowedActs.includes('file-paper') && <PlanButton file={file} />}
      {mayPrepare && file.allowedActs.includes('withdraw') && <WithdrawButton file={file} />}
      {mayPrepare && mattersIn(state).length > 0 && <ProposeButton file={file} />}
    </>
  )
}

function WithdrawButton({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const act = useAct(withdrawLicence)
  return (
    <ActButton
      label={say('withdraw')}
      variant="subtle"
      danger
      fields={{ reason: { kind: 'text', label: say('withdrawReason'), longest: 1000, rows: 3 } }}
      send={({ reason }, { actId }) => act.mutateAsync({ params: { id: file.licence.id }, body: { actId, reason } })}
    />
  )
}

/** A first inspection of an application; of a permit an announced one or not, and a follow-up where something is open. */
function kindsFor({ licence }: LicenceFile): InspectionKind[] {
  const follow: InspectionKind[] = licence.openFindings > 0 ? ['follow-up'] : []
  return licence.state === 'applied' ? ['pre', ...follow] : ['planned', 'unannounced', ...follow]
}

function PlanButton({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const inspectors = useColleagues('inspector')
  const kinds = kindsFor(file)
  const act = useAct(planInspection)
  return (
    <ActButton
      label={say('planInspection')}
      icon={IconClipboardPlus}
      submit={say('plan')}
      fields={{
        kind: {
          kind: 'cards',
          label: say('inspectionKind'),
          value: kinds.at(-1),
          options: kinds.map(value => ({ value, label: inWords(inspectionWords[value]) })),
        },
        plannedOn: { kind: 'day', label: say('plannedOn'), value: session.today },
        team: { kind: 'several', label: say('team'), columns: 2, value: [String(session.account.id)], options: inspectors },
      }}
      send={({ team, ...told }, { newId }) =>
        act.mutateAsync({ body: { id: newId, licenceId: file.licence.id, team: team.map(Number), ...told } })
      }
    />
  )
}
