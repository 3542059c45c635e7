import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { referral } from '#kernel/referral/state.ts'
import { need } from '#kernel/visit/need.ts'
import { visit } from '#kernel/visit/state.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import { homeCare, openCareFile } from './care-file.ts'
import { recordCounselling } from './casework.ts'
import { declineReasons, type NeedKind, needKinds, notes } from './data/needs.ts'
import { sketchFamily } from './families.ts'
import type { Organisation } from './organisations.ts'
import { type Home, type Member, recordHome } from './people.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { pairOf, spotIn, type World } from './world.ts'

/** Homes of one district that were reached for the first time in the year, and a few at whose door one knocked in vain. */
export function* recordVisits(
  scribe: Scribe,
  world: World,
  { district, reached }: { district: number; reached: number },
): Generator<void> {
  const { random } = scribe
  for (let index = 0; index < reached; index++) {
    const home = newHome(scribe, world, district, dayBetween(random, '2023-11-01', '2023-12-29'))
    recordReached(scribe, home, world)
    yield
    if (!random.chance(0.03)) continue
    const on = workday(dayBetween(random, '2024-01-08', plan.lastWorkedDay))
    planAndComplete(scribe, newHome(scribe, world, district, addDays(on, -10)), on, {
      outcome: random.pick(['not-at-home', 'refused', 'no-such-address']),
    })
    yield
  }
}

function newHome(scribe: Scribe, world: World, district: number, on: Day): Home {
  const spot = spotIn(world, scribe.random, district)
  return recordHome(scribe, spot, sketchFamily(scribe.random), on, scribe.random.pick(spot.team.women))
}

/** Opened the door in the year: sometimes after a visit in vain, sometimes visited again. With a world, needs may be referred. */
export function recordReached(scribe: Scribe, home: Home, world?: World) {
  const { random } = scribe
  const on = workday(dayBetween(random, '2024-01-17', plan.lastWorkedDay))
  if (random.chance(0.07))
    planAndComplete(scribe, home, workday(addDays(on, -random.int(5, 12))), { outcome: random.pick(['not-at-home', 'refused']) })
  const found = random.chance(0.2) ? needOf(scribe, home, world) : undefined
  const done = planAndComplete(scribe, home, on, {
    outcome: 'done',
    risk: random.pick(found ? ['low', 'medium', 'high'] : ['none', 'none', 'low']),
    note: random.pick(notes),
  })
  if (found) recordNeed(scribe, done, found)
  if (found?.to && world) refer(scribe, world, home, done, found)
  const again = workday(addDays(on, random.int(40, 120)))
  if (random.chance(0.06) && again < plan.lastDay)
    planAndComplete(scribe, home, again, {
      outcome: 'done',
      risk: 'none',
      note: 'İkinci ziyaret: önceki ihtiyaçlar soruldu.',
    })
}

interface Completed {
  outcome: string
  risk?: string
  note?: string
}

function planAndComplete(scribe: Scribe, home: Home, on: Day, { outcome, risk, note }: Completed): Row<'visit'> {
  const { random } = scribe
  const team = pairOf(random, home.spot.team)
  const planned = planVisit(scribe, home, on, workday(addDays(on, -random.int(1, 9))), team)
  const facts = { outcome, risk: risk ?? null, note: note ?? null, team }
  return scribe.record(visit, { subject: planned.id, act: 'complete', on, by: team[0], facts, key: planned.access_key })
}

export function planVisit(scribe: Scribe, { row, spot }: Home, on: Day, recordedOn: Day, team: readonly number[]): Row<'visit'> {
  const facts = { household_id: row.id, organisation_id: spot.centre.id, district_id: row.district_id, team }
  return scribe.record(visit, { act: 'plan', on, recordedOn, by: team[0]!, facts, key: accessKey(spot.centre.circle, 0) })
}

interface Found {
  kind: NeedKind
  member: Member
  to: Organisation | undefined
  need: {
    heading: string
    need: string
    personId: string
    note: string | null
    referral: { id: string; programmeId: string; organisationId: string } | null
  }
}

function needOf({ random }: Scribe, home: Home, world: World | undefined): Found {
  const kind = random.pick(needKinds)
  const member = random.pick(home.members)
  const to = world && kind.referredTo && random.chance(0.6) ? receiver(world, home, kind) : undefined
  const sent = to && kind.referredTo ? { id: random.uuid(), programmeId: kind.referredTo.programme, organisationId: to.id } : null
  return {
    kind,
    member,
    to,
    need: { heading: kind.heading, need: kind.need, personId: member.person.id, note: kind.note, referral: sent },
  }
}

function recordNeed(scribe: Scribe, { id, done_on, team, access_key }: Row<'visit'>, found: Found) {
  const { personId, ...seen } = found.need
  const facts = { visit_id: id, place: 0, person_id: personId, ...seen }
  scribe.record(need, { act: 'record', on: done_on!, by: team[0]!, facts, key: access_key })
}

function receiver(world: World, { spot }: Home, { referredTo }: NeedKind): Organisation | undefined {
  if (referredTo!.unit === 'centre') return spot.centre
  return world.foundations.find(foundation => foundation.district_id === spot.neighbourhood.district_id)
}

/** Sent on the day of the visit; what was sent long ago has been answered. */
function refer(
  scribe: Scribe,
  world: World,
  home: Home,
  { id, done_on: doneOn, organisation_id, team }: Row<'visit'>,
  { kind, member, to, need }: Found,
) {
  const { random } = scribe
  const sentOn = doneOn!
  const key = accessKey(to!.circle, 0)
  const subject = need.referral!.id
  const facts = {
    visit_id: id,
    household_id: home.row.id,
    person_id: member.person.id,
    need: kind.need,
    programme_id: kind.referredTo!.programme,
    from_organisation_id: organisation_id,
    to_organisation_id: to!.id,
  }
  scribe.record(referral, { subject, act: 'send', on: sentOn, by: team[0]!, facts, key })
  const answeredOn = workday(addDays(sentOn, random.int(3, 9)))
  if (answeredOn > '2024-09-25' || answeredOn < sentOn) return
  const by = to!.kind === 'shm' ? home.spot.team.manager : world.staff.ofFoundation.get(to!.id)!.officer
  if (random.chance(0.25)) {
    scribe.record(referral, { subject, act: 'decline', on: answeredOn, by, facts: { reason: random.pick(declineReasons) }, key })
    return
  }
  const caseId = openedFor(scribe, home, member, kind, answeredOn)
  scribe.record(referral, { subject, act: 'accept', on: answeredOn, by, facts: { case_id: caseId }, key })
}

/** Accepting opens the person's case; programmes that are not run here keep none. */
function openedFor(scribe: Scribe, home: Home, member: Member, { referredTo }: NeedKind, on: Day): string | null {
  if (referredTo!.programme === 'shm') return recordCounselling(scribe, home, member, on)
  if (referredTo!.programme !== homeCare.id) return null
  const worker = scribe.random.pick(home.spot.team.caseWorkers)
  const { caseId, key } = openCareFile(scribe, home, member, on, worker)
  const closedOn = workday(addDays(on, scribe.random.int(30, 80)))
  if (closedOn < plan.lastDay) scribe.record(caseConcept, { subject: caseId, act: 'close', on: closedOn, by: worker, key })
  return caseId
}
