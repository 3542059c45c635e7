import { lira } from '#platform/money/money.ts'
import { ratioFromDecimal } from '#platform/money/ratio.ts'
import { count, index } from '#rules/amount.ts'
import { boolean, choice, day, type FactValues, facts, integer, money, period } from '#rules/fact.ts'
import { choiceParameter, coefficientParameter, moneyParameter } from '#rules/parameter.ts'
import { rule, versions } from '#rules/rule.ts'

// The rules by which the decisions in old-decisions.json were taken. They stay as they were then.

const words = (tr: string, en: string) => ({ tr, en })
const person = facts('person', {
  birthDate: day({ label: words('Doğum günü', 'Day of birth') }),
  report: {
    validity: period({ label: words('Sağlık kurulu raporunun geçerliliği', 'Validity of the health-board report') }),
    level: choice({
      label: words('Rapordaki durum', 'Level in the report'),
      options: { full: words('Tam bağımlı', 'Fully dependent'), part: words('Kısmi bağımlı', 'Partly dependent') },
    }),
  },
  isBeneficiary: boolean({ label: words('Bakan kişi de yararlanıcı', 'The caregiver is a beneficiary too') }),
})
const household = facts('household', {
  income: money({ label: words('Hane geliri', 'Household income') }),
  members: integer({ label: words('Hanedeki kişi sayısı', 'Persons in the household'), minimum: 1 }),
})
const wage = moneyParameter('net-minimum-wage', {
  label: words('Net asgari ücret', 'Net minimum wage'),
  law: 'dayanak maddesi doğrulanmadı',
  values: [
    { validFrom: '2024-01-01', value: lira('17.002,12'), confidence: 'unconfirmed', source: 'genel bilgi' },
    {
      validFrom: '2025-01-01',
      validUntil: '2026-01-01',
      value: lira('22.104,67'),
      confidence: 'derived',
      source: 'yayımlanan sınırdan',
      knownSince: '2024-12-31',
    },
  ],
})
const coefficient = coefficientParameter('civil-servant-coefficient', {
  label: words('Memur aylık katsayısı', 'Civil servants’ salary coefficient'),
  law: 'dayanak maddesi doğrulanmadı',
  values: [{ validFrom: '2024-07-01', value: ratioFromDecimal('0,907796'), confidence: 'derived', source: 'geri hesap' }],
})
const rounding = choiceParameter<'down'>('benefit-rounding', {
  label: words('Kuruş altının kesilmesi', 'Cutting below one kuruş'),
  law: 'dayanağı bulunmadı',
  values: [{ validFrom: '2023-01-01', value: 'down', confidence: 'unconfirmed', source: 'hesaplama kabulü' }],
})

const hasReport = rule({
  law: '2828 sayılı Kanun ek m. 7',
  says: words('O gün geçerli raporunda tam bağımlı', 'A report valid on the day says fully dependent'),
  holds: person.report.validity.coversDay.and(person.report.level.in('full')),
})
const hasLowIncome = rule({
  law: 'Evde Bakım Yardımı Yönetmeliği',
  says: words('Kişi başına gelir net asgari ücretin 2/3’ünden az', 'Income per head is below 2/3 of the net minimum wage'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3)),
})
const isAdult = rule({
  law: 'Deneme m. 3',
  says: words('18 yaşını doldurmuş, evi kalabalık değil', 'Aged 18 or over, in no crowded home'),
  holds: person.birthDate.ageIsAtLeast(18).and(household.members.isAtMost(count(9))),
})
const caregiverIsNoBeneficiary = rule({
  law: 'Evde Bakım Yardımı Yönetmeliği',
  says: words('Bakan kişi yararlanıcı değil', 'The caregiver is no beneficiary'),
  holds: person.isBeneficiary.isFalse,
})

export const oldEntitlement = {
  conditions: versions({
    'first-known': { hasReport, hasLowIncome },
    '2025-01-16': { hasReport, hasLowIncome, isAdult, caregiverIsNoBeneficiary },
  }),
  amount: index(10_000).times(coefficient).roundedBy(rounding),
}

const report = { 'person.report.validity': { from: '2022-03-01', until: '2025-03-01' }, 'person.report.level': 'full' } as const
const home = (income: string, members: number) => ({ 'household.income': lira(income), 'household.members': members })
const late = { ...report, ...home('10.000', 2), 'person.isBeneficiary': false }

export const oldCases: readonly { name: string; facts: FactValues; on: string; knownOn?: string }[] = [
  { name: 'granted', facts: { ...report, ...home('34.004,23', 3) }, on: '2024-09-15' },
  { name: 'on the limit', facts: { ...report, ...home('34.004,24', 3) }, on: '2024-09-15' },
  {
    name: 'over a limit between two kuruş',
    facts: { ...report, ...home('11.334,75', 1) },
    on: '2024-09-15',
    knownOn: '2024-10-01',
  },
  { name: 'without a report', facts: home('0', 1), on: '2024-09-15' },
  { name: 'report out of date', facts: { ...report, ...home('0', 1) }, on: '2025-03-01' },
  { name: 'report begins later', facts: { ...report, ...home('0', 1) }, on: '2022-02-01' },
  { name: 'partly dependent', facts: { ...report, ...home('0', 1), 'person.report.level': 'part' }, on: '2024-09-15' },
  { name: 'one day too young', facts: { ...late, 'person.birthDate': '2007-02-02' }, on: '2025-02-01' },
  {
    name: 'caregiver is a beneficiary',
    facts: { ...late, 'person.birthDate': '1990-01-01', 'person.isBeneficiary': true },
    on: '2025-02-01',
  },
  { name: 'wage not known', facts: { ...late, 'person.report.validity': { from: '2022-03-01', until: null } }, on: '2026-02-01' },
  { name: 'granted by the later rules', facts: { ...late, 'person.birthDate': '1990-01-01' }, on: '2025-02-28' },
]
