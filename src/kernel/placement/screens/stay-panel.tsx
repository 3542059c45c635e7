import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { Placement } from '#kernel/placement/definition.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { Facts } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { decideDischarge, type PlacementFile, type PlacementLine, proposeDischarge, recordPresence } from '../contract.ts'
import { ActButtons, type OfferedAct } from './act-buttons.tsx'
import { type Asked, textOf } from './act-dialog.tsx'
import { useMessages } from './messages.ts'
import { nightWords, presenceWords, wordsOfGround, wordsOfStep } from './words.ts'

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
    <Panel title={say('stay')} icon={IconBed} footer={acts.length > 0 && <ActButtons acts={acts} small />}>
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
        <Chip tone={state.tone}>{inWords(state)}</Chip>
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
          const state = wordsOfStep(each.state)
          return (
            <li key={each.id}>
              <div className={layout.line}>
                <b>{inWords(wordsOfGround(each.ground, definition?.grounds))}</b>
                <Chip tone={state.tone}>{inWords(state)}</Chip>
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

function usePresence(stay: PlacementLine | undefined): OfferedAct[] {
  const say = useMessages()
  const { session, may, say: inWords } = useSession()
  const act = useAct(recordPresence)
  if (!stay || !may('placement.admit')) return []
  const on: Asked = { name: 'on', label: say('on'), kind: 'day', value: session.today }
  const note: Asked = { name: 'note', label: say('note'), kind: 'text', optional: true }
  const asks: Record<string, Asked[]> = {
    return: [on, note],
    leave: [on, { name: 'backOn', label: say('leaveUntil'), kind: 'day' }, note],
    hospitalise: [on, note],
    miss: [on, { ...note, label: say('missingNote'), optional: false }],
  }
  return (['return', 'leave', 'hospitalise', 'miss'] as const)
    .filter(name => stay.allowedActs.includes(name))
    .map(name => ({
      key: name,
      label: inWords(presenceWords[name]!),
      variant: name === 'return' ? 'primary' : name === 'miss' ? 'danger' : 'default',
      asks: asks[name]!,
      send: (told, { actId }) =>
        act.mutateAsync({
          params: { id: stay.id },
          body: {
            actId,
            act: name,
            on: textOf(told, 'on') ?? session.today,
            backOn: textOf(told, 'backOn'),
            note: textOf(told, 'note'),
          },
        }),
    }))
}

function useDischarge(file: PlacementFile, stay: PlacementLine | undefined, definition: Placement | undefined): OfferedAct[] {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const [propose, decide] = [useAct(proposeDischarge), useAct(decideDischarge)]
  const open = file.discharges.find(({ state }) => state === 'proposed')
  const acts: OfferedAct[] = []
  if (stay && definition && !open && may('placement.admit'))
    acts.push({
      key: 'propose',
      label: say('proposeDischarge'),
      asks: [
        {
          name: 'ground',
          label: say('ground'),
          kind: 'choice',
          options: Object.entries(definition.grounds).map(([value, words]) => ({ value, label: inWords(words) })),
        },
        { name: 'note', label: say('dischargeNote'), kind: 'text' },
      ],
      send: (told, { actId, newId }) =>
        propose.mutateAsync({
          params: { id: stay.id },
          body: { actId, dischargeId: newId, ground: String(told.ground), note: textOf(told, 'note') ?? '' },
        }),
    })
  if (open && may('placement.decide') && !open.preparedByMe)
    for (const verdict of ['approve', 'return'] as const)
      acts.push({
        key: verdict,
        label: say(verdict),
        variant: verdict === 'approve' ? 'primary' : 'default',
        lead: verdict === 'approve' && <p>{say('dischargeLead')}</p>,
        asks: [{ name: 'reason', label: say('reason'), kind: 'text', optional: verdict === 'approve' }],
        send: (told, { actId }) =>
          decide.mutateAsync({ params: { id: open.id }, body: { actId, verdict, reason: textOf(told, 'reason') } }),
      })
  return acts
}
