import { accessKey } from '#kernel/access/roles.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { workday } from './calendar.ts'
import type { Home, Member } from './people.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'

const counselling = getProgramme('shm')
const [strand, { lifecycle }] = Object.entries(counselling.strands)[0]!

/** Steps of a counselling case, days after the one before. */
const steps = [
  { act: 'interview', after: [3, 10], note: 'Ön görüşme yapıldı.' },
  { act: 'assess', after: [5, 20], note: 'Mesleki değerlendirme tamamlandı.' },
  { act: 'agree-plan', after: [4, 15], note: 'Plan birlikte hazırlandı.' },
  { act: 'follow-up', after: [20, 40], note: 'İzleme görüşmesi yapıldı.' },
  { act: 'close', after: [20, 50], note: 'Planın hedeflerine varıldı.' },
] as const

/** A counselling case that has gone as far as the days allow, or was left at `upTo` steps. Returns its id. */
export function recordCounselling(
  scribe: Scribe,
  home: Home,
  member: Member,
  openedOn: Day,
  upTo: number = steps.length,
  worker?: number,
): string {
  const { random } = scribe
  const { centre, team, neighbourhood } = home.spot
  const by = worker ?? random.pick(team.caseWorkers)
  const key = accessKey(centre.circle, counselling.level)
  const prefix = `SHM-${openedOn.slice(0, 4)}-`
  const { id } = scribe.record(caseConcept, {
    act: 'open',
    on: openedOn,
    by: team.manager,
    key,
    facts: {
      number: prefix + String(scribe.numbers.next(prefix)).padStart(5, '0'),
      programme_id: counselling.id,
      strand,
      lifecycle,
      person_id: member.person.id,
      household_id: home.row.id,
      organisation_id: centre.id,
      district_id: neighbourhood.district_id,
      due_on: null,
      assigned_to: by,
    },
  })
  let day = openedOn
  for (const { act, after, note } of steps.slice(0, upTo)) {
    const on = workday(addDays(day, random.int(after[0], after[1])))
    if (on > plan.lastWorkedDay) break
    if (on > day) day = on
    scribe.record(caseConcept, { subject: id, act, on: day, by, key, facts: { note } })
  }
  return id
}
