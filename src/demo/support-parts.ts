import { circle } from '#kernel/access/roles.ts'
import { addDays } from '#platform/day/day.ts'
import { getValueOn } from '#rules/parameter.ts'
import type { Schooling } from '#services/children/sed/parameters.ts'
import { monthlySupportOn } from '#services/children/sed/payment.ts'
import { monthlySupport } from '#services/disability-and-age/seyahat-gelir-destegi/parameters.ts'
import { getProgramme } from '#services/registry.ts'
import { dayBetween, workday } from './calendar.ts'
import { type DeclaredRun, type Payers, recordGranted, recordPaid, recordRun } from './declared-benefit.ts'
import { sketchAlone, sketchParentAndChild } from './families.ts'
import type { Ground, Part } from './part.ts'
import { recordHome } from './people.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { Staff } from './staff.ts'
import { spotIn } from './world.ts'

/** Paid by the directorate: computed by the payments officer, approved by the director, released by the accounting officer. */
const payersOf = ({ payments, director, accounting }: Staff): Payers => ({
  computes: payments,
  approves: director,
  releases: accounting,
})

/** A run of each month; `monthly` is what its lines come to together. */
const recordRuns = (scribe: Scribe, staff: Staff, programme: string, lines: number, monthly: (month: string) => bigint) =>
  plan.paidMonths.map((month, index) =>
    recordRun(
      scribe,
      { programme, inCircle: circle.directorate, payers: payersOf(staff) },
      { month, paidOn: plan.paidOn[index]!, lines, total: monthly(month) },
    ),
  )

const sed = getProgramme('sed')

/** Schoolings in turns of twenty, so that any number of children has plausible parts of each. */
const turns = (Object.entries(plan.sed.turns) as [Schooling, number][]).flatMap(([schooling, count]) =>
  Array.from({ length: count }, () => schooling),
)
const schoolingOf = (index: number): Schooling => turns[(index * 7) % turns.length]!
const ages = {
  preschool: [2, 5],
  primary: [6, 13],
  secondary: [14, 17],
  'out-of-school': [15, 17],
  higher: [17, 17],
} as const satisfies Record<Schooling, readonly [number, number]>

/** Children supported in their families. What is decided for a month is allocated; that it was paid, too, is another measure. */
export function supportParts({ world, scale, scribe }: Ground): Part[] {
  const shares = spreadOverDistricts(plan.sed.awards)
  const written = shares.map(whole => scaled(whole, scale))
  const monthOf = (month: string, counts: readonly number[]) => counts.reduce((sum, count) => sum + allocatedIn(month, count), 0n)
  const lines = written.reduce((sum, count) => sum + count, 0)
  const runs = recordRuns(scribe('sed-runs'), world.staff, sed.id, lines, month => monthOf(month, written))
  return districtRows.map(({ id: district }, index) => ({
    label: 'SED',
    steps: written[index]!,
    planned: [
      { figure: 'F22', district, value: BigInt(shares[index]!) },
      {
        figure: 'F23',
        district,
        value: plan.paidMonths.reduce((sum, month) => sum + allocatedIn(month, shares[index]!), 0n),
      },
    ],
    *write() {
      const own = scribe(`sed ${district}`)
      for (let child = 0; child < written[index]!; child++) {
        const schooling = schoolingOf(child)
        const spot = spotIn(world, own.random, district)
        const worker = own.random.pick(spot.team.caseWorkers)
        const decidedOn = workday(dayBetween(own.random, '2023-10-02', '2023-12-29'))
        const [youngest, oldest] = ages[schooling]
        const family = sketchParentAndChild(own.random, own.random.int(youngest, oldest))
        const home = recordHome(own, spot, family, addDays(decidedOn, -30), worker)
        const granted = recordGranted(own, {
          programme: sed,
          series: 'SED',
          unit: spot.centre,
          person: home.members[1]!.person.id,
          household: home.row.id,
          district,
          preparedBy: worker,
          decidedBy: own.random.pick(world.staff.deciders),
          decidedOn,
          reason: 'Çocuğun ailesinin yanında kalması için destek uygun görüldü.',
        })
        for (const run of runs)
          recordPaid(own, run, granted, { amount: monthlySupportOn(run.month, schooling), payers: payersOf(world.staff) })
        yield
      }
    },
  }))
}

/** What is allocated in a month for so many children of a district. */
function allocatedIn(month: string, children: number): bigint {
  let sum = 0n
  for (let index = 0; index < children; index++) sum += monthlySupportOn(month, schoolingOf(index))
  return sum
}

const vehicles = getProgramme('seyahat-gelir-destegi')

/** Operators of vehicles that carry people free of charge; few, and the same at every scale. */
export function vehiclePart({ world, scribe }: Ground): Part {
  const shares = spreadOverDistricts(plan.vehicles)
  const monthly = (month: string) => getValueOn(monthlySupport, month)
  const yearly = plan.paidMonths.reduce((sum, month) => sum + monthly(month), 0n)
  return {
    label: 'gelir desteği',
    steps: plan.vehicles,
    planned: districtRows.flatMap(({ id: district }, index) => [
      { figure: 'F46', district, value: BigInt(shares[index]!) },
      { figure: 'F47', district, value: BigInt(shares[index]!) * yearly },
    ]),
    *write() {
      const own = scribe('vehicles')
      const runs: DeclaredRun[] = recordRuns(
        own,
        world.staff,
        vehicles.id,
        plan.vehicles,
        month => monthly(month) * BigInt(plan.vehicles),
      )
      for (const [index, { id: district }] of districtRows.entries())
        for (let vehicle = 0; vehicle < shares[index]!; vehicle++) {
          const spot = spotIn(world, own.random, district)
          const decidedOn = workday(dayBetween(own.random, '2023-07-03', '2023-11-30'))
          const home = recordHome(
            own,
            spot,
            [{ ...sketchAlone(own.random), isPaid: true }],
            addDays(decidedOn, -20),
            world.staff.programmes[0]!,
          )
          const granted = recordGranted(own, {
            programme: vehicles,
            series: 'GDT',
            unit: world.directorate,
            person: home.members[0]!.person.id,
            household: null,
            district,
            preparedBy: world.staff.programmes[0]!,
            decidedBy: own.random.pick(world.staff.deciders),
            decidedOn,
            reason: 'Araç, belediyenin bildirdiği listede doğrulandı.',
          })
          for (const run of runs) recordPaid(own, run, granted, { amount: monthly(run.month), payers: payersOf(world.staff) })
          yield
        }
    },
  }
}
