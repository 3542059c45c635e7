import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import type { ReactElement } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import type { Placement } from '#kernel/placement/definition.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import type { Asked, Needed } from '#kernel/screens/asked.ts'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { decideNeed, type NeedLine, type PlacementFile, proposeNeed } from '../contract.ts'
import { listFacilities } from '../facility-contract.ts'
import { useMessages } from './messages.ts'
import { stepWords } from './words.ts'

/** Why someone must be placed, what was tried within a family first, and what the decider said. */
export function NeedPanel({ file, definition }: { file: PlacementFile; definition: Placement }) {
  const say = useMessages()
  const acts = [...useProposal(file, definition), ...useVerdicts(file)]
  return (
    <Panel title={say('need')} icon={IconGavel} footer={acts.length > 0 && acts}>
      {file.needs.length === 0 && <EmptyState title={say('noNeed')}>{say('noNeedNote')}</EmptyState>}
      <ul className={layout.lines}>
        {file.needs.map(need => (
          <li key={need.id}>
            <Need need={need} definition={definition} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Need({ need, definition }: { need: NeedLine; definition: Placement }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <span className={`${layout.small} number`}>
          {need.preparedBy}, {formatDay(need.proposedOn)}
        </span>
        <StateChip state={need.state} of={stepWords} />
      </div>
      <p className={layout.text}>{need.note}</p>
      <ul className={layout.lines}>
        {need.tried.map(({ service, tried, reason }) => (
          <li key={service}>
            <span>
              <b>{inWords(definition.familyServices.of[service] ?? { tr: service, en: service })}</b>:{' '}
              {say(tried ? 'tried' : 'notTried')}
            </span>
            <span className={layout.small}>{reason}</span>
          </li>
        ))}
      </ul>
      {need.schoolDistrict && (
        <p className={layout.small}>
          {say('school')}: {need.schoolDistrict}
        </p>
      )}
      {need.decidedBy && need.decidedOn && (
        <p>
          <b>{say('decidedBy', { name: need.decidedBy, day: formatDay(need.decidedOn) })}</b>
          {need.reason && ` ${need.reason}`}
        </p>
      )}
    </div>
  )
}

function useProposal(file: PlacementFile, definition: Placement): ReactElement[] {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const act = useAct(proposeNeed)
  const mayPropose = may('placement.prepare') && file.allowedActs.includes('propose')
  const { data: districts = [] } = useAnswer(places, {}, { enabled: mayPropose })
  if (!mayPropose) return []
  const before = file.needs[0]
  const services = Object.entries(definition.familyServices.of)
  const yesNo = (['yes', 'no'] as const).map(value => ({ value, label: say(value) }))
  const tried = services.flatMap(([service, name]): [string, Asked][] => {
    const known = before?.tried.find(each => each.service === service)
    const words = { service: inWords(name) }
    return [
      [
        `did-${service}`,
        { kind: 'choice', label: say('triedAsk', words), options: yesNo, value: known && (known.tried ? 'yes' : 'no') },
      ],
      [`tried-${service}`, { kind: 'text', label: say('triedReason', words), longest: 2000, value: known?.reason }],
    ]
  })
  const rest = {
    schoolDistrictId: {
      kind: 'choice',
      label: say('school'),
      optional: true,
      options: districts.map(({ id, name }) => ({ value: String(id), label: name })),
    },
    note: { kind: 'text', label: say('opinion'), longest: 2000, value: before?.note },
  } as const
  return [
    <ActButton
      key="propose"
      label={say('propose')}
      variant="primary"
      fields={Object.assign(Object.fromEntries(tried), rest)}
      send={({ schoolDistrictId, note, ...told }, { actId, newId }) =>
        act.mutateAsync({
          params: { id: file.case.id },
          body: {
            actId,
            needId: newId,
            tried: services.map(([service]) => ({
              service,
              tried: told[`did-${service}`] === 'yes',
              reason: String(told[`tried-${service}`]),
            })),
            schoolDistrictId: schoolDistrictId === null ? null : Number(schoolDistrictId),
            note,
          },
        })
      }
    >
      <p className={layout.small}>{say('noNeedNote')}</p>
    </ActButton>,
  ]
}

function useVerdicts(file: PlacementFile): ReactElement[] {
  const say = useMessages()
  const { may } = useSession()
  const act = useAct(decideNeed)
  const need = file.needs.find(({ state }) => state === 'proposed' || state === 'waiting')
  const mayDecide = need !== undefined && may('placement.decide') && !need.preparedByMe
  const answering = useAnswering(file.case.programmeId, mayDecide)
  if (!mayDecide) return []
  const verdicts = need.state === 'waiting' ? (['withdraw'] as const) : (['approve', 'return', 'refuse'] as const)
  return verdicts.map(verdict => (
    <ActButton
      key={verdict}
      label={say(verdict)}
      variant={verdict === 'approve' ? 'primary' : verdict === 'return' ? 'default' : 'subtle'}
      fields={{
        ...(verdict === 'approve' && answering),
        reason: { kind: 'text', label: say('reason'), optional: verdict === 'approve', longest: 2000 },
      }}
      send={({ reason, organisationId = null }, { actId }) =>
        act.mutateAsync({ params: { id: file.case.id }, body: { actId, verdict, organisationId, reason } })
      }
    >
      {verdict === 'approve' && <p>{say('approveLead')}</p>}
    </ActButton>
  ))
}

/** Which organisation will place the person: asked where the programme has several that stand for themselves. */
function useAnswering(programmeId: string, enabled: boolean): { organisationId?: Needed<'choice'> } {
  const say = useMessages()
  const { data: facilities = [] } = useAnswer(listFacilities, {}, { enabled })
  const options = facilities
    .filter(({ kind, parentId }) => kind === programmeId && parentId === null)
    .map(({ id, name, people, capacity }) => ({ value: id, label: `${name}, ${say('takenOf', { taken: people, capacity })}` }))
  return options.length > 1 ? { organisationId: { kind: 'choice', label: say('answering'), options } } : {}
}
