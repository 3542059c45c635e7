import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { Link } from '#ui/link.tsx'
import {
  advanceProject,
  appropriate,
  decideProject,
  type ProjectFile as File,
  planProject,
  reportProgress,
  reviseCost,
} from '../contract.ts'
import { useProjectMessages } from './messages.ts'

/** Plans a project of a programme; the director decides on it. */
export function PlanButton({ programmeId }: { programmeId: string }) {
  const say = useProjectMessages()
  const { say: inWords } = useSession()
  const { data: districts = [] } = useAnswer(places)
  const kinds = definitionOf(useProgramme(programmeId), 'project')?.kinds ?? {}
  const act = useAct(planProject)
  return (
    <ActButton
      label={say('plan')}
      variant="primary"
      icon={IconPlus}
      fields={typed => ({
        name: { kind: 'line', label: say('name'), longest: 200 },
        kind: {
          kind: 'choice',
          label: say('kind'),
          options: Object.entries(kinds).map(([value, { name }]) => ({ value, label: inWords(name) })),
        },
        districtId: {
          kind: 'choice',
          label: say('district'),
          optional: true,
          empty: say('wholeProvince'),
          options: districts.map(({ id, name }) => ({ value: String(id), label: name })),
        },
        ...(kinds[String(typed.kind)]?.hasCost && {
          cost: { kind: 'money', label: say('cost'), hint: say('costHint'), problem: typed.cost === 0n && say('writeAmount') },
        }),
      })}
      send={async ({ districtId, cost, ...told }, { newId: id }) => {
        const rest = { districtId: districtId ? Number(districtId) : null, cost: cost === undefined ? null : String(cost) }
        await act.mutateAsync({ body: { id, programmeId, ...told, ...rest } })
        return id
      }}
      done={id => (
        <>
          {say('planned')} <Link href={`/projeler/${id}`}>{say('project')}</Link>
        </>
      )}
    />
  )
}

type Step = 'approve' | 'refuse' | 'report' | 'appropriate' | 'start' | 'complete' | 'revise-cost' | 'cancel'

/** Steps that the reader may take now: the director decides, the programme officer does the rest. */
function stepsOf({ allowedActs, project, stage }: File, mayWork: boolean, mayDecide: boolean): Step[] {
  if (stage === 'declared') return []
  const allowed = allowedActs as readonly string[]
  const decided = mayDecide ? (['approve', 'refuse'] as const).filter(step => allowed.includes(step)) : []
  if (!mayWork) return decided
  const worked = (['start', 'complete', 'revise-cost', 'cancel'] as const).filter(
    step => allowed.includes(step) && (step !== 'revise-cost' || project.cost !== null),
  )
  const isOpen = project.state === 'approved' || project.state === 'ongoing'
  const reported: Step[] = project.state === 'ongoing' ? ['report'] : []
  const given: Step[] = isOpen && project.cost !== null ? ['appropriate'] : []
  return [...decided, ...reported, ...given, ...worked]
}

export function ProjectActs({ file }: { file: File }) {
  const { may } = useSession()
  return stepsOf(file, may('project.work'), may('project.decide')).map((step, place) => (
    <StepButton key={step} id={file.project.id} step={step} isFirst={place === 0} />
  ))
}

function StepButton({ id, step, isFirst }: { id: string; step: Step; isFirst: boolean }) {
  const say = useProjectMessages()
  const { session } = useSession()
  const [decide, advance, revise] = [useAct(decideProject), useAct(advanceProject), useAct(reviseCost)]
  const [give, report] = [useAct(appropriate), useAct(reportProgress)]
  const params = { id }
  const words = { label: say(step), variant: isFirst ? 'primary' : step === 'cancel' ? 'subtle' : 'default' } as const
  const on = { kind: 'day', label: say('on'), value: session.today } as const
  const reason = { kind: 'text', label: say('reason'), longest: 1000 } as const
  switch (step) {
    case 'approve':
    case 'refuse':
      return (
        <ActButton
          {...words}
          fields={{ reason }}
          send={(told, { actId }) => decide.mutateAsync({ params, body: { actId, verdict: step, ...told } })}
        />
      )
    case 'start':
    case 'complete':
      return (
        <ActButton
          {...words}
          fields={{ on }}
          send={(told, { actId }) => advance.mutateAsync({ params, body: { actId, act: step, reason: null, ...told } })}
        />
      )
    case 'cancel':
      return (
        <ActButton
          {...words}
          fields={{ on, reason }}
          send={(told, { actId }) => advance.mutateAsync({ params, body: { actId, act: step, ...told } })}
        />
      )
    case 'revise-cost':
      return (
        <ActButton
          {...words}
          fields={typed => ({
            cost: { kind: 'money', label: say('cost'), hint: say('costHint'), problem: typed.cost === 0n && say('writeAmount') },
            reason,
          })}
          send={({ cost, ...told }, { actId }) => revise.mutateAsync({ params, body: { actId, cost: String(cost), ...told } })}
        />
      )
    case 'appropriate':
      return (
        <ActButton
          {...words}
          fields={({ year, amount }) => ({
            year: {
              kind: 'number',
              label: say('year'),
              value: Number(session.today.slice(0, 4)),
              problem: !isWithin(year, 1990, 2100) && say('writeYear'),
            },
            amount: { kind: 'money', label: say('amount'), problem: amount === 0n && say('writeAmount') },
            ground: { kind: 'line', label: say('ground'), longest: 200 },
          })}
          send={({ amount, ...told }, { newId }) =>
            give.mutateAsync({ params, body: { id: newId, amount: String(amount), ...told } })
          }
        />
      )
    case 'report':
      return (
        <ActButton
          {...words}
          fields={({ percent }) => ({
            percent: { kind: 'number', label: say('percent'), problem: !isWithin(percent, 0, 100) && say('writePercent') },
            note: { kind: 'text', label: say('note'), longest: 2000, rows: 5 },
          })}
          send={(told, { newId }) => report.mutateAsync({ params, body: { id: newId, ...told } })}
        />
      )
  }
}

const isWithin = (value: unknown, least: number, most: number) => typeof value === 'number' && value >= least && value <= most
