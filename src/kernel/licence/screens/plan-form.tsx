import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { listColleagues } from '#kernel/visit/contract.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { CheckCards, RadioCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/typed-field.tsx'
import type { LicenceFile } from '../contract.ts'
import { type InspectionKind, planInspection } from '../inspection-contract.ts'
import { useMessages } from './messages.ts'
import { inspectionWords } from './words.ts'

/** A first inspection of an application; of a permit an announced one or not, and a follow-up where something is open. */
export function kindsFor({ licence }: LicenceFile): InspectionKind[] {
  const follow: InspectionKind[] = licence.openFindings > 0 ? ['follow-up'] : []
  return licence.state === 'applied' ? ['pre', ...follow] : ['planned', 'unannounced', ...follow]
}

export function PlanForm({ file, onDone }: { file: LicenceFile; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const { data: colleagues = [] } = useAnswer(listColleagues)
  const [id] = useState(() => crypto.randomUUID())
  const kinds = kindsFor(file)
  const [kind, setKind] = useState<InspectionKind>(kinds.at(-1)!)
  const [plannedOn, setPlannedOn] = useState<string | null>(session.today)
  const [team, setTeam] = useState<string[]>([String(session.account.id)])
  const [asked, setAsked] = useState(false)
  const act = useAct(planInspection)
  const errorOf = useFieldError(act.error)
  const submit = () => {
    setAsked(true)
    if (!plannedOn) return document.getElementById('plannedOn')?.focus()
    act.mutateAsync({ body: { id, licenceId: file.licence.id, kind, plannedOn, team: team.map(Number) } }).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <RadioCards
        id="kind"
        label={say('inspectionKind')}
        value={kind}
        onChange={setKind}
        choices={kinds.map(value => ({ value, label: inWords(inspectionWords[value]) }))}
        error={errorOf('kind')}
      />
      <DayField
        id="plannedOn"
        label={say('plannedOn')}
        value={plannedOn}
        onChange={setPlannedOn}
        unreadable={say('unreadableDay')}
        error={(asked && !plannedOn && say('unreadableDay')) || errorOf('plannedOn')}
      />
      <CheckCards
        id="team"
        label={say('team')}
        columns={2}
        value={team}
        onChange={setTeam}
        choices={colleagues
          .filter(each => each.role === 'inspector')
          .map(each => ({ value: String(each.id), label: each.displayName }))}
        error={errorOf('team')}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('plan')}
        </Button>
      </div>
    </div>
  )
}
