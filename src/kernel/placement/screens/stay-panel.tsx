import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import type { ReactElement } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { Placement } from '#kernel/placement/definition.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Link } from '#ui/link.tsx'
import { Facts } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { decideDischarge, type PlacementFile, type PlacementLine, proposeDischarge, recordPresence } from '../contract.ts'
import { useMessages } from './messages.ts'
import { nightWords, presenceWords, stepWords, wordsOfGround } from './words.ts'

/** Where the child lives, how it stands tonight, and how the stay ends. */
export function StayPanel({ file, definition }: { file: PlacementFile; definition: Placement | undefined }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const [current, earlier] = [
    file.placements.find(({ state }) => state !== 'ended'),
    file.placements.filter(({ state }) => state === 'ended'),
  ]
  const acts = [...usePresence(current), ...useDischarge(file, current, definition)]
  return (
    <Panel title={say('stay')} icon={IconBed} footer={acts.length > 0 && acts}>
      {current ? <Current stay={current} /> : <EmptyState title={say('noStay')} />}
      {earlier.length > 0 && (
        <>
          <h3 className={layout.small}>{say('earlier')}</h3>
          <ul className={layout.lines}>
            {earlier.map(stay => (
              <li key={stay.id}>
                <span>
                  {stay.facility}, {stay.unit}
                </span>
                <span className={`${layout.small} number`}>
                  {formatDay(stay.from)} – {stay.until && formatDay(stay.until)}
                  {stay.ground && `. ${inWords(wordsOfGround(stay.ground, definition?.grounds))}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Discharges file={file} definition={definition} />
    </Panel>
  )
}

function Current({ stay }: { stay: PlacementLine }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const state = nightWords[stay.state]
  const place = `${stay.facility}, ${stay.unit}`
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <b>{may('placement.board') ? <Link href={`/birimler/${stay.facilityId}`}>{place}</Link> : place}</b>
        <StateChip state={stay.state} of={nightWords} />
      </div>
      <Facts
        facts={[
          { label: say('bedOf'), value: stay.bed },
          { label: say('from'), value: formatDay(stay.from) },
          ...(stay.state === 'present' ? [] : [{ label: inWords(state), value: say('since', { day: formatDay(stay.since) }) }]),
          ...(stay.backOn ? [{ label: say('leaveUntil'), value: formatDay(stay.backOn) }] : []),
          ...(stay.until ? [{ label: say('until'), value: formatDay(stay.until) }] : []),
        ]}
      />
      {stay.note && <p className={layout.text}>{stay.note}</p>}
      {stay.apartReason && (
        <p className={layout.small}>
          {say('apartReason')}: {stay.apartReason}
        </p>
      )}
      {stay.outsideReason && (
        <p className={layout.small}>
          {say('outsideReason')}: {stay.outsideReason}
        </p>
      )}
    </div>
  )
}

function Discharges({ file, definition }: { file: PlacementFile; definition: Placement | undefined }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (file.discharges.length === 0) return null
  return (
    <>
      <h3 className={layout.small}>{say('discharge')}</h3>
      <ul className={layout.lines}>
        {file.discharges.map(each => {
          return (
            <li key={each.id}>
              <div className={layout.line}>
                <b>{inWords(wordsOfGround(each.ground, definition?.grounds))}</b>
                <StateChip state={each.state} of={stepWords} />
              </div>
              <span className={layout.text}>{each.note}</span>
              <span className={`${layout.small} number`}>
                {each.preparedBy}, {formatDay(each.proposedOn)}
              </span>
              {each.decidedBy && each.decidedOn && (
                <span>
                  <b>{say('decidedBy', { name: each.decidedBy, day: formatDay(each.decidedOn) })}</b>
                  {each.reason && ` ${each.reason}`}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function usePresence(stay: PlacementLine | undefined): ReactElement[] {
  const say = useMessages()
  const { session, may, say: inWords } = useSession()
  const act = useAct(recordPresence)
  if (!stay || !may('placement.admit')) return []
  const on = { kind: 'day', label: say('on'), value: session.today } as const
  const note = { kind: 'text', label: say('note'), optional: true, longest: 2000 } as const
  const asks = {
    return: { on, note },
    leave: { on, backOn: { kind: 'day', label: say('leaveUntil') }, note },
    hospitalise: { on, note },
    miss: { on, note: { ...note, label: say('missingNote'), optional: false } },
  } as const
  return (['return', 'leave', 'hospitalise', 'miss'] as const)
    .filter(name => stay.allowedActs.includes(name))
    .map(name => (
      <ActButton
        key={name}
        label={inWords(presenceWords[name]!)}
        variant={name === 'return' ? 'primary' : name === 'miss' ? 'danger' : 'default'}
        size="small"
        fields={asks[name]}
        send={(told, { actId }) =>
          act.mutateAsync({ params: { id: stay.id }, body: { backOn: null, ...told, actId, act: name } })
        }
      />
    ))
}

function useDischarge(file: PlacementFile, stay: PlacementLine | undefined, definition: Placement | undefined): ReactElement[] {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const [propose, decide] = [useAct(proposeDischarge), useAct(decideDischarge)]
  const open = file.discharges.find(({ state }) => state === 'proposed')
  if (!open && stay && definition && may('placement.admit'))
    return [
      <ActButton
        key="propose"
        label={say('proposeDischarge')}
        size="small"
        fields={{
          ground: {
            kind: 'choice',
            label: say('ground'),
            options: Object.entries(definition.grounds).map(([value, words]) => ({ value, label: inWords(words) })),
          },
          note: { kind: 'text', label: say('dischargeNote'), longest: 2000 },
        }}
        send={(told, { actId, newId }) =>
          propose.mutateAsync({ params: { id: stay.id }, body: { actId, dischargeId: newId, ...told } })
        }
      />,
    ]
  if (!open || !may('placement.decide') || open.preparedByMe) return []
  return (['approve', 'return'] as const).map(verdict => (
    <ActButton
      key={verdict}
      label={say(verdict)}
      variant={verdict === 'approve' ? 'primary' : 'default'}
      size="small"
      fields={{ reason: { kind: 'text', label: say('reason'), optional: verdict === 'approve', longest: 2000 } }}
      send={({ reason }, { actId }) => decide.mutateAsync({ params: { id: open.id }, body: { actId, verdict, reason } })}
    >
      {verdict === 'approve' && <p>{say('dischargeLead')}</p>}
    </ActButton>
  ))
}
