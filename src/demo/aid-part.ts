import type { Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { dayBetween, workday } from './calendar.ts'
import { type DeclaredRun, type Payers, recordGranted, recordPaid, recordRun } from './declared-benefit.ts'
import { sketchAlone } from './families.ts'
import type { Organisation } from './organisations.ts'
import type { Ground, Part } from './part.ts'
import { recordHome } from './people.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

const sydv = getProgramme('sydv')
const kinds = ['food', 'education', 'health', 'housing'] as const
const words = { food: 'gıda', education: 'eğitim', health: 'sağlık', housing: 'barınma' } as const

/** One household's aid: in which months it is paid, what of, and how much each time. */
interface Aid {
  months: readonly number[]
  kind: (typeof kinds)[number]
  amount: bigint
}

const average = plan.aid.total / BigInt(plan.aid.households)
/** What the average leaves over goes to the first household of the first district. */
const leftOver = plan.aid.total - average * BigInt(plan.aid.households)

/** Two households after one another get the average together; two in five are helped twice. */
function aidOf(district: number, index: number, households: number): Aid {
  const spread = (average * BigInt((index >> 1) % 9)) / 12n
  const isPaired = index % 2 === 1 || index + 1 < households
  const whole = isPaired ? average + (index % 2 === 1 ? spread : -spread) : average
  const own = district === districtRows[0]!.id && index === 0 ? whole + leftOver : whole
  const first = (index * 7 + district) % plan.paidMonths.length
  const isTwice = index % 5 < 2 && first + 2 < plan.paidMonths.length && own % 2n === 0n
  return {
    months: isTwice ? [first, first + 2] : [first],
    kind: kinds[(index >> 1) % kinds.length]!,
    amount: isTwice ? own / 2n : own,
  }
}

/** The foundations' aid: a household at a time, each decided by the board and paid in the foundation's monthly runs. */
export function aidParts({ world, scale, scribe }: Ground): Part[] {
  const shares = spreadOverDistricts(plan.aid.households)
  return districtRows.map(({ id: district }, index): Part => {
    const planned = shares[index]!
    const written = scaled(planned, scale)
    const foundation = world.foundations.find(each => each.district_id === district)!
    return {
      label: 'sosyal yardımlar',
      steps: written,
      planned: [
        { figure: 'F55', district, value: BigInt(planned) },
        { figure: 'F56', district, value: average * BigInt(planned) + (index === 0 ? leftOver : 0n) },
      ],
      *write() {
        const own = scribe(`aid ${district}`)
        const runs = recordRuns(own, world, foundation, { district, written, planned })
        for (let household = 0; household < written; household++) {
          recordAid(own, world, foundation, runs, aidOf(district, household, planned), district)
          yield
        }
      },
    }
  })
}

function payersOf(world: World, foundation: Organisation): Payers {
  const { officer, board, accountant } = world.staff.ofFoundation.get(foundation.id)!
  return { computes: officer, approves: board, releases: accountant }
}

function recordRuns(
  scribe: Scribe,
  world: World,
  foundation: Organisation,
  { district, written, planned }: { district: number; written: number; planned: number },
): DeclaredRun[] {
  const sums = plan.paidMonths.map(() => ({ lines: 0, total: 0n }))
  for (let index = 0; index < written; index++) {
    const { months, amount } = aidOf(district, index, planned)
    for (const month of months) {
      sums[month]!.lines += 1
      sums[month]!.total += amount
    }
  }
  const payer = { programme: sydv.id, inCircle: foundation.circle, payers: payersOf(world, foundation) }
  return plan.paidMonths.map((month, index) => recordRun(scribe, payer, { month, paidOn: plan.paidOn[index]!, ...sums[index]! }))
}

function recordAid(
  scribe: Scribe,
  world: World,
  foundation: Organisation,
  runs: readonly DeclaredRun[],
  { months, kind, amount }: Aid,
  district: number,
) {
  const payers = payersOf(world, foundation)
  const firstRun = runs[months[0]!]!
  const decidedOn: Day = workday(dayBetween(scribe.random, '2023-10-02', '2023-12-29'))
  const home = recordHome(
    scribe,
    spotIn(world, scribe.random, district),
    [sketchAlone(scribe.random)],
    decidedOn,
    payers.computes,
  )
  const person = home.members[0]!.person.id
  const granted = recordGranted(scribe, {
    programme: sydv,
    series: 'SYD',
    unit: foundation,
    person,
    household: home.row.id,
    district,
    preparedBy: payers.computes,
    decidedBy: payers.approves,
    decidedOn: firstRun.month > decidedOn ? decidedOn : firstRun.month,
    reason: `Mütevelli heyeti ${words[kind]} yardımını uygun gördü.`,
  })
  for (const month of months) recordPaid(scribe, runs[month]!, granted, { amount, kind, household: home.row.id, payers })
}
