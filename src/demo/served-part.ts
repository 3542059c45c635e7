import { accessKey } from '#kernel/access/roles.ts'
import { caseConcept } from '#kernel/case/state.ts'
import type { Programme } from '#kernel/programme/contract.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { dayBetween, workday } from './calendar.ts'
import { type Sketch, sketchAlone, sketchChild } from './families.ts'
import type { Organisation } from './organisations.ts'
import type { Ground, Part } from './part.ts'
import { recordPerson } from './people.ts'
import { districtRows, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { spotIn } from './world.ts'

interface Served {
  programme: Programme
  series: string
  unit: Organisation
  by: number
  district: number | null
  group?: 'woman' | 'man' | 'child'
  sketch: Sketch
  livesIn: number
  openedOn: Day
}

/** A person and their casework, opened in the year; half of it has been closed since. */
function recordServed(scribe: Scribe, { programme, series, unit, by, district, group, sketch, livesIn, openedOn }: Served) {
  const key = accessKey(unit.circle, programme.level)
  const prefix = `${series}-${openedOn.slice(0, 4)}-`
  const person = recordPerson(scribe, sketch, livesIn, openedOn, by)
  const { id } = scribe.record(caseConcept, {
    act: 'open',
    on: openedOn,
    by,
    key,
    facts: {
      number: prefix + String(scribe.numbers.next(prefix)).padStart(5, '0'),
      programme_id: programme.id,
      strand: Object.keys(programme.strands)[0]!,
      lifecycle: 'casework',
      person_id: person.id,
      household_id: null,
      organisation_id: unit.id,
      district_id: district,
      assigned_to: by,
      client_group: group ?? null,
    },
  })
  const interviewedOn = workday(addDays(openedOn, scribe.random.int(1, 6)))
  if (interviewedOn > plan.lastWorkedDay) return
  scribe.record(caseConcept, {
    subject: id,
    act: 'interview',
    on: interviewedOn,
    by,
    key,
    facts: { note: 'Ön görüşme yapıldı.' },
  })
  const closedOn = workday(addDays(interviewedOn, scribe.random.int(20, 90)))
  if (closedOn > plan.lastWorkedDay || scribe.random.chance(0.5)) return
  scribe.record(caseConcept, { subject: id, act: 'close', on: closedOn, by, key, facts: { note: 'Çalışma tamamlandı.' } })
}

const yearDay = (scribe: Scribe) => workday(dayBetween(scribe.random, '2024-01-08', '2024-09-20'))

/** Small parts of long-running counts, the same at every scale: counselling, disaster support, the violence-prevention centre. */
export function servedPart({ world, scribe: scribeOf }: Ground): Part {
  const counselling = spreadOverDistricts(plan.served.counselling)
  const disaster = spreadOverDistricts(plan.served.disaster)
  const groups = Object.entries(plan.served.sonim) as ['woman' | 'man' | 'child', number][]
  return {
    label: 'görüşmeler',
    steps: plan.served.counselling + plan.served.disaster + groups.reduce((sum, [, count]) => sum + count, 0),
    planned: [
      ...districtRows.flatMap(({ id: district }, index) => [
        { figure: 'F06', district, value: BigInt(counselling[index]!) },
        { figure: 'F09', district, value: BigInt(disaster[index]!) },
      ]),
      ...groups.map(([group, count]) => ({
        figure: { woman: 'F28', man: 'F29', child: 'F30' }[group],
        district: null,
        value: BigInt(count),
      })),
    ],
    *write() {
      const scribe = scribeOf('served')
      const { random } = scribe
      const atCentres = [
        { programme: getProgramme('aile-danismanligi'), series: 'AD', shares: counselling },
        { programme: getProgramme('psikososyal'), series: 'PSD', shares: disaster },
      ]
      for (const { programme, series, shares } of atCentres)
        for (const [index, { id: district }] of districtRows.entries())
          for (let each = 0; each < shares[index]!; each++) {
            const { centre, team } = spotIn(world, random, district)
            const by = random.pick(team.caseWorkers)
            recordServed(scribe, {
              programme,
              series,
              unit: centre,
              by,
              district,
              sketch: sketchAlone(random),
              livesIn: district,
              openedOn: yearDay(scribe),
            })
            yield
          }
      for (const [group, count] of groups)
        for (let each = 0; each < count; each++) {
          const sketch = group === 'child' ? sketchChild(random) : sketchAlone(random, group === 'woman' ? 'female' : 'male')
          recordServed(scribe, {
            programme: getProgramme('sonim'),
            series: 'SNM',
            unit: world.sonim,
            by: random.pick(world.staff.dutyOfficers),
            // Where she lives is nobody's business outside.
            district: null,
            group,
            sketch,
            livesIn: random.pick(districtRows).id,
            openedOn: yearDay(scribe),
          })
          yield
        }
    },
  }
}
