import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import type { Placement } from '#kernel/placement/definition.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { decideNeed, type NeedLine, type PlacementFile, proposeNeed } from '../contract.ts'
import { listFacilities } from '../facility-contract.ts'
import { ActButtons, type OfferedAct } from './act-buttons.tsx'
import { type Asked, textOf } from './act-dialog.tsx'
import { useMessages } from './messages.ts'
import { wordsOfStep } from './words.ts'

/** Why someone must be placed, what was tried within a family first, and what the decider said. */
export function NeedPanel({ file, definition }: { file: PlacementFile; definition: Placement }) {
  const say = useMessages()
  const acts = [...useProposal(file, definition), ...useVerdicts(file)]
  return (
    <Panel title={say('need')} icon={IconGavel} footer={acts.length > 0 && <ActButtons acts={acts} />}>
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
  const state = wordsOfStep(need.state)
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <span className={`${layout.small} number`}>
          {need.preparedBy}, {formatDay(need.proposedOn)}
        </span>
        <Chip tone={state.tone}>{inWords(state)}</Chip>
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

function useProposal(file: PlacementFile, definition: Placement): OfferedAct[] {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const act = useAct(proposeNeed)
  const mayPropose = may('placement.prepare') && file.allowedActs.includes('propose')
  const { data: districts = [] } = useAnswer(places, {}, { enabled: mayPropose })
  if (!mayPropose) return []
  const before = file.needs[0]
  const services = Object.entries(definition.familyServices.of)
  const asks: Asked[] = [
    ...services.flatMap(([service, name]): Asked[] => {
      const known = before?.tried.find(each => each.service === service)
      return [
        {
          name: `did-${service}`,
          label: say('triedAsk', { service: inWords(name) }),
          kind: 'choice',
          value: known ? (known.tried ? 'yes' : 'no') : null,
          options: [
            { value: 'yes', label: say('yes') },
            { value: 'no', label: say('no') },
          ],
        },
        {
          name: `tried-${service}`,
          label: say('triedReason', { service: inWords(name) }),
          kind: 'text',
          value: known?.reason ?? null,
        },
      ]
    }),
    {
      name: 'schoolDistrictId',
      label: say('school'),
      kind: 'choice',
      optional: true,
      options: districts.map(({ id, name }) => ({ value: String(id), label: name })),
    },
    { name: 'note', label: say('opinion'), kind: 'text', value: before?.note ?? null },
  ]
  return [
    {
      key: 'propose',
      label: say('propose'),
      variant: 'primary',
      lead: <p className={layout.small}>{say('noNeedNote')}</p>,
      asks,
      send: (told, { actId, newId }) =>
        act.mutateAsync({
          params: { id: file.case.id },
          body: {
            actId,
            needId: newId,
            tried: services.map(([service]) => ({
              service,
              tried: told[`did-${service}`] === 'yes',
              reason: textOf(told, `tried-${service}`) ?? '',
            })),
            schoolDistrictId: told.schoolDistrictId ? Number(told.schoolDistrictId) : null,
            note: textOf(told, 'note') ?? '',
          },
        }),
    },
  ]
}

function useVerdicts(file: PlacementFile): OfferedAct[] {
  const say = useMessages()
  const { may } = useSession()
  const act = useAct(decideNeed)
  const need = file.needs.find(({ state }) => state === 'proposed' || state === 'waiting')
  const mayDecide = need !== undefined && may('placement.decide') && !need.preparedByMe
  const answering = useAnswering(file.case.programmeId, mayDecide)
  if (!mayDecide) return []
  const reason: Asked = { name: 'reason', label: say('reason'), kind: 'text' }
  const offer = (verdict: 'approve' | 'return' | 'refuse' | 'withdraw', more: Partial<OfferedAct> = {}): OfferedAct => ({
    key: verdict,
    label: say(verdict),
    asks: verdict === 'approve' ? [...answering, { ...reason, optional: true }] : [reason],
    send: (told, { actId }) =>
      act.mutateAsync({
        params: { id: file.case.id },
        body: { actId, verdict, organisationId: textOf(told, 'organisationId'), reason: textOf(told, 'reason') },
      }),
    ...more,
  })
  if (need.state === 'waiting') return [offer('withdraw', { variant: 'subtle' })]
  return [
    offer('approve', { variant: 'primary', lead: <p>{say('approveLead')}</p> }),
    offer('return'),
    offer('refuse', { variant: 'subtle' }),
  ]
}

/** Which organisation will place the person: asked where the programme has several that stand for themselves. */
function useAnswering(programmeId: string, enabled: boolean): Asked[] {
  const say = useMessages()
  const { data: facilities = [] } = useAnswer(listFacilities, {}, { enabled })
  const options = facilities
    .filter(({ kind, parentId }) => kind === programmeId && parentId === null)
    .map(({ id, name, people, capacity }) => ({ value: id, label: `${name}, ${say('takenOf', { taken: people, capacity })}` }))
  return options.length > 1 ? [{ name: 'organisationId', label: say('answering'), kind: 'choice', options }] : []
}
