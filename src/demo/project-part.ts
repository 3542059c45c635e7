import { accessKey, circle } from '#kernel/access/roles.ts'
import { appropriation, progress, project } from '#kernel/project/state.ts'
import { addDays, addMonths, type Day } from '#platform/day/day.ts'
import { workday } from './calendar.ts'
import { districtId } from './organisations.ts'
import type { Ground, Part, Planned } from './part.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { Staff } from './staff.ts'

const key = accessKey(circle.directorate, 0)
const notEntered = '(adı girilmedi)'

interface Sketch {
  programme: string
  strand: string
  series: string
  kind: string
  name: string
  district?: string | null
  parent?: string
  /** Kuruş. */
  cost?: bigint
  from: Day
}

/** Investments, co-operatives and the national action plan: few, and the same at every scale. */
export function projectPart({ world: { staff }, scribe: scribeOf }: Ground): Part {
  const { completed, underWay } = plan.projects
  const parts = plan.actionPlan.strategies.length
  const strategies = plan.actionPlan.strategies.reduce<number>((sum, count) => sum + count, 0)
  return {
    label: 'projeler',
    steps: 4,
    planned: [
      ...byDistrict(
        'F58',
        completed.map(({ district }) => ({ district, value: 1n })),
      ),
      ...byDistrict(
        'F59',
        underWay.map(({ district, cost }) => ({ district, value: cost })),
      ),
      { figure: 'F24', district: null, value: BigInt(parts) },
      { figure: 'F25', district: null, value: BigInt(strategies) },
      { figure: 'F26', district: null, value: BigInt(plan.actionPlan.activities) },
      { figure: 'F34', district: null, value: BigInt(plan.cooperatives) },
    ],
    *write() {
      const scribe = scribeOf('projects')
      recordInvestments(scribe, staff)
      yield
      recordWaiting(scribe, staff)
      yield
      recordCooperatives(scribe, staff)
      yield
      recordActionPlan(scribe, staff)
      yield
    },
  }
}

function byDistrict(figure: string, rows: readonly { district: string | null; value: bigint }[]): Planned[] {
  const sums = new Map<number | null, bigint>()
  for (const { district, value } of rows) {
    const id = district && districtId(district)
    sums.set(id || null, (sums.get(id || null) ?? 0n) + value)
  }
  return [...sums].map(([district, value]) => ({ figure, district, value }))
}

/** Planned by the programme officer, approved by the director, begun. */
function begin(
  scribe: Scribe,
  staff: Staff,
  { programme, strand, series, kind, name, district, parent, cost, from }: Sketch,
): string {
  const number = `${series}-${from.slice(0, 4)}-`
  const planned = scribe.record(project, {
    act: 'plan',
    on: workday(addMonths(from, -6)),
    by: staff.programmes[0]!,
    key,
    facts: {
      number: number + String(scribe.numbers.next(number)).padStart(5, '0'),
      programme_id: programme,
      strand,
      kind,
      name,
      parent_id: parent ?? null,
      district_id: district ? districtId(district) : null,
      cost: cost === undefined ? null : String(cost),
    },
  })
  const reason = 'Yatırım programına alındı.'
  scribe.record(project, {
    subject: planned.id,
    act: 'approve',
    on: workday(addMonths(from, -2)),
    by: staff.director,
    facts: { reason },
    key,
  })
  scribe.record(project, { subject: planned.id, act: 'start', on: from, by: staff.programmes[0]!, facts: { reason: null }, key })
  return planned.id
}

const investment = { programme: 'yatirim', strand: 'projects', series: 'YAT' } as const

function recordInvestments(scribe: Scribe, staff: Staff) {
  for (const { name, kind, district, from, until } of plan.projects.completed) {
    // What they cost is not known; they are counted, not added up.
    const cost = BigInt(scribe.random.int(40, 220)) * 100_000_000n
    const id = begin(scribe, staff, { ...investment, name, kind, district, from, cost })
    report(scribe, staff, id, addDays(until, -20), 100, 'Geçici kabul yapıldı.')
    scribe.record(project, { subject: id, act: 'complete', on: until, by: staff.programmes[0]!, facts: { reason: null }, key })
  }
  for (const { name, kind, district, from, cost, percent } of plan.projects.underWay) {
    const id = begin(scribe, staff, { ...investment, name, kind, district, from, cost })
    const years = Number(plan.year) - Number(from.slice(0, 4)) + 1
    for (let year = 0; year < years; year++)
      appropriate(scribe, staff, id, Number(from.slice(0, 4)) + year, cost / BigInt(years + 1))
    const halfway = workday(addDays(from, 90))
    report(scribe, staff, id, halfway, Math.floor(percent / 3), 'Şantiye kuruldu, işe başlandı.')
    report(scribe, staff, id, '2024-09-20', percent, 'Aylık ilerleme yerinde görüldü.')
  }
}

/** What waits for the director, and what was refused. */
function recordWaiting(scribe: Scribe, staff: Staff) {
  const planned = (name: string, on: Day) =>
    scribe.record(project, {
      act: 'plan',
      on,
      by: staff.programmes[0]!,
      key,
      facts: {
        number: `YAT-2024-${String(scribe.numbers.next('YAT-2024-')).padStart(5, '0')}`,
        programme_id: investment.programme,
        strand: investment.strand,
        kind: 'repair',
        name,
        district_id: districtId('Bornova'),
        cost: String(BigInt(scribe.random.int(10, 60)) * 10_000_000n),
      },
    }).id
  planned('Deneme Çocuk Evi çatı onarımı', '2024-09-12')
  planned('Deneme Sosyal Hizmet Merkezi ısıtma onarımı', '2024-09-24')
  const refused = planned('Deneme Gündüz Bakımevi bahçe düzeni', '2024-06-03')
  const reason = 'Bu yılın ödeneği yetmiyor; gelecek yıl yeniden önerilsin.'
  scribe.record(project, { subject: refused, act: 'refuse', on: '2024-06-14', by: staff.director, facts: { reason }, key })
}

function recordCooperatives(scribe: Scribe, staff: Staff) {
  for (let index = 1; index <= plan.cooperatives; index++) {
    const from = `2024-0${index}-15`
    const id = begin(scribe, staff, {
      programme: 'kadin-kooperatifi',
      strand: 'support',
      series: 'KOO',
      kind: 'cooperative',
      name: `Örnek Kadın Kooperatifi ${index}`,
      from,
    })
    const founded = workday(addMonths(from, 3))
    report(scribe, staff, id, founded, 100, 'Ana sözleşme tescil edildi.')
    scribe.record(project, { subject: id, act: 'complete', on: founded, by: staff.programmes[0]!, facts: { reason: null }, key })
  }
}

/** The plan's goals with their strategies and activities; their names are for the operator to enter. */
function recordActionPlan(scribe: Scribe, staff: Staff) {
  const part = (kind: string, code: string, parent?: string) =>
    begin(scribe, staff, {
      programme: 'eylem-plani',
      strand: 'activities',
      series: 'EYP',
      kind,
      name: `${code} ${notEntered}`,
      parent,
      from: '2021-07-01',
    })
  const strategies = plan.actionPlan.strategies.flatMap((count, index) => {
    const goal = part('goal', `${index + 1}`)
    return Array.from({ length: count }, (_, each) => {
      const code = `${index + 1}.${each + 1}`
      return { code, id: part('strategy', code, goal) }
    })
  })
  for (let index = 0; index < plan.actionPlan.activities; index++) {
    const { code, id } = strategies[index % strategies.length]!
    part('activity', `${code}.${Math.floor(index / strategies.length) + 1}`, id)
  }
}

function report(scribe: Scribe, staff: Staff, project_id: string, on: Day, percent: number, note: string) {
  scribe.record(progress, { act: 'report', on, by: staff.programmes[0]!, facts: { project_id, percent, note }, key })
}

function appropriate(scribe: Scribe, staff: Staff, project_id: string, year: number, amount: bigint) {
  const facts = { project_id, year, amount: String(amount), ground: `${year} yatırım programı (deneme)` }
  const on = `${year}-01-15` < plan.lastDay ? `${year}-01-15` : plan.lastDay
  scribe.record(appropriation, { act: 'appropriate', on, by: staff.programmes[0]!, facts, key })
}
