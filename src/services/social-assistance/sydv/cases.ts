import { period } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'
import { amountCases } from './amount-cases.ts'

const on = '2026-02-01'
const home: FactValues = { 'household.incomeForNeed': lira('20.000'), 'household.members': 4, 'household.livesInArea': true }

const widow: FactValues = {
  ...home,
  'person.sex': 'female',
  'person.isMarried': false,
  'person.lastOfficialMarriageEndedByDeath': true,
  'person.livesWithPartner': false,
  'person.hasInsuredWork': false,
  'person.hasOldAgePension2022': false,
}
const soldiersWife: FactValues = {
  ...home,
  'person.soldier.service': period('2025-12-01', '2026-06-01'),
  'person.soldier.relation': 'official-spouse',
  'person.hasSocialSecurity': false,
}
const soldiersChild: FactValues = {
  ...home,
  'person.soldier.service': period('2025-12-01', '2026-06-01'),
  'person.soldier.relation': 'child',
  'person.birthDate': '2022-05-05',
}
const orphan: FactValues = { ...home, 'person.deadParent': 'father', 'person.birthDate': '2012-09-01' }
const student: FactValues = { ...home, 'person.isStudent': true }
const disabled: FactValues = { ...home, 'person.disability.report': period('2020-01-01') }

const widowAmount = missing('sydv-widow-amount')
const familyAmount = missing('sydv-soldier-family-amount')

export const cases: Readonly<Record<string, readonly Story[]>> = {
  ...amountCases,
  'sydv/gida': ofNeed({}),
  'sydv/barinma': ofNeed({}),
  'sydv/sosyal-konut': ofNeed({}),
  'sydv/saglik': ofNeed({}),
  'sydv/proje': ofNeed({}),
  'sydv/yakacak': [
    ...ofNeed({ 'household.fuelKilograms': 500 }),
    story('one kilogram too little is refused', { ...home, 'household.fuelKilograms': 499 }, refused('isEnoughFuel')),
    story('how much is given is asked for', home, missing('household.fuelKilograms')),
  ],
  'sydv/afet': [
    ...ofNeed({ 'household.isHitByDisaster': true }),
    story('a home that was not hit is refused', { ...home, 'household.isHitByDisaster': false }, refused('isHitByDisaster')),
  ],
  'sydv/egitim-materyali': [
    ...ofNeed({ 'person.isStudent': true }),
    story('who does not study is refused', { ...home, 'person.isStudent': false }, refused('isStudent')),
  ],
  'sydv/ogrenci-tasima': [
    ...ofNeed({ 'person.isStudent': true, 'person.schoolIsFarFromHome': true }),
    story('who walks to school is refused', { ...student, 'person.schoolIsFarFromHome': false }, refused('isCarriedToSchool')),
  ],
  'sydv/barinma-yemek': [
    ...ofNeed({ 'person.isStudent': true, 'person.studiesAwayFromHome': true }),
    story('who studies from home is refused', { ...student, 'person.studiesAwayFromHome': false }, refused('staysAwayToStudy')),
  ],
  'sydv/engelli-ihtiyac': [
    ...ofNeed({ 'person.disability.report': period('2020-01-01') }),
    story(
      'the last valid day of the report counts',
      { ...disabled, 'person.disability.report': period('2020-01-01', '2026-02-02') },
      granted(),
    ),
    story(
      'a report that ended yesterday is refused',
      { ...disabled, 'person.disability.report': period('2020-01-01', on) },
      refused('hasReport'),
    ),
    story('without the report it is asked for', home, missing('person.disability.report')),
  ],
  'sydv/esi-vefat-etmis-kadin': [
    story('a widow in need waits only for the amount', widow, widowAmount),
    story('a divorced woman is refused', { ...widow, 'person.lastOfficialMarriageEndedByDeath': false }, refused('isWidow')),
    story('a widower is refused', { ...widow, 'person.sex': 'male' }, refused('isWidow')),
    story('who married again is refused', { ...widow, 'person.isMarried': true }, refused('livesAlone')),
    story('who lives with a partner is refused', { ...widow, 'person.livesWithPartner': true }, refused('livesAlone')),
    story('who began insured work is refused', { ...widow, 'person.hasInsuredWork': true }, refused('hasNoInsuredWork')),
    story(
      'with the old-age pension it is refused',
      { ...widow, 'person.hasOldAgePension2022': true },
      refused('hasNoOldAgePension'),
    ),
    story(
      'whether she has the old-age pension is asked for',
      { ...widow, 'person.hasOldAgePension2022': undefined },
      missing('person.hasOldAgePension2022'),
    ),
    story(
      'a home on the limit is refused',
      { ...widow, 'household.incomeForNeed': lira('37.434') },
      refused('isInNeed', { over: '0,00' }),
    ),
  ],
  'sydv/asker-ailesi': [
    story('a soldier’s wife in need waits only for the amount', soldiersWife, familyAmount),
    story('a single soldier’s mother, too', { ...soldiersWife, 'person.soldier.relation': 'mother' }, familyAmount),
    story(
      'on the last day of service, too',
      { ...soldiersWife, 'person.soldier.service': period('2025-08-02', '2026-02-02') },
      familyAmount,
    ),
    story(
      'on the day of discharge it is refused',
      { ...soldiersWife, 'person.soldier.service': period('2025-08-01', on) },
      refused('relativeIsInService'),
    ),
    story(
      'before the service it is refused',
      { ...soldiersWife, 'person.soldier.service': period('2026-02-02', '2026-08-02') },
      refused('relativeIsInService'),
    ),
    story(
      'a wife without an official marriage is refused',
      { ...soldiersWife, 'person.soldier.relation': 'other' },
      refused('isNearestRelative'),
    ),
    story('an insured wife is refused', { ...soldiersWife, 'person.hasSocialSecurity': true }, refused('hasNoSocialSecurity')),
    story(
      'the service is asked for',
      { ...soldiersWife, 'person.soldier.service': undefined },
      missing('person.soldier.service'),
    ),
  ],
  'sydv/asker-cocugu': [
    story('a soldier’s child waits only for the amount', soldiersChild, missing('sydv-soldier-child-amount')),
    story(
      'after the discharge it is refused',
      { ...soldiersChild, 'person.soldier.service': period('2025-01-01', '2026-01-01') },
      refused('relativeIsInService'),
    ),
    story('on the 18th birthday it ends', { ...soldiersChild, 'person.birthDate': '2008-02-01' }, refused('isUnder18')),
    story('a brother is refused', { ...soldiersChild, 'person.soldier.relation': 'other' }, refused('isSoldiersChild')),
    story(
      'another foundation’s area is refused',
      { ...soldiersChild, 'household.livesInArea': false },
      refused('livesInTheArea'),
    ),
    story(
      'how many live in the home is asked for',
      { ...soldiersChild, 'household.members': undefined },
      missing('household.members'),
    ),
  ],
  'sydv/oksuz-yetim': [
    story('a child without a father waits only for the amount', orphan, missing('sydv-orphan-amount')),
    story('without either parent, too', { ...orphan, 'person.deadParent': 'both' }, missing('sydv-orphan-amount')),
    story('with both parents alive it is refused', { ...orphan, 'person.deadParent': 'none' }, refused('hasLostAParent')),
    story(
      'one kuruş over the limit is refused',
      { ...orphan, 'household.incomeForNeed': lira('37.434,01') },
      refused('isInNeed', { over: '0,01' }),
    ),
    story('on the 18th birthday it ends', { ...orphan, 'person.birthDate': '2008-02-01' }, refused('isUnder18')),
    story(
      'the day before, it waits only for the amount',
      { ...orphan, 'person.birthDate': '2008-02-02' },
      missing('sydv-orphan-amount'),
    ),
    story('whether a parent is dead is asked for', { ...orphan, 'person.deadParent': undefined }, missing('person.deadParent')),
  ],
  'sydv/elektrik': [
    story(
      'a home with regular aid waits only for the amount',
      { ...home, 'household.hasRegularAid': true },
      missing('sydv-electricity-amount'),
    ),
    story('a home without is refused', { ...home, 'household.hasRegularAid': false }, refused('hasRegularAid')),
    story('whether it has one is asked for', home, missing('household.hasRegularAid')),
    story(
      'a home on the limit is refused',
      { ...home, 'household.incomeForNeed': lira('37.434') },
      refused('isInNeed', { over: '0,00' }),
    ),
    story(
      'the income is asked for',
      { ...home, 'household.incomeForNeed': undefined, 'household.hasRegularAid': true },
      missing('household.incomeForNeed'),
    ),
  ],
  'sydv/sartli-saglik': [
    story(
      'a child whose checks are kept waits only for the amount',
      { ...home, 'person.keepsHealthChecks': true },
      missing('sydv-health-check-amount'),
    ),
    story('a missed check is refused', { ...home, 'person.keepsHealthChecks': false }, refused('keptHealthChecks')),
    story('whether they were kept is asked for', home, missing('person.keepsHealthChecks')),
    story(
      'a home over the limit is refused',
      { ...home, 'household.incomeForNeed': lira('40.000') },
      refused('isInNeed', { over: '2.566,00' }),
    ),
    story('another foundation’s area is refused', { ...home, 'household.livesInArea': false }, refused('livesInTheArea')),
  ],
  'sydv/gss-gelir-testi': [
    story(
      'without income it waits for the limit all the same',
      { ...home, 'household.incomeForNeed': 0n },
      missing('gss-income-limit'),
    ),
    story('and with a large one', { ...home, 'household.incomeForNeed': lira('900.000') }, missing('gss-income-limit')),
    story('the income is asked for, too', { 'household.members': 2 }, missing('household.incomeForNeed', 'gss-income-limit')),
    story('and the members', { 'household.incomeForNeed': 0n }, missing('household.members', 'gss-income-limit')),
    { ...story('as in 2024', home, missing('gss-income-limit')), on: '2024-09-30' },
  ],
}

/** What every aid says of need: a third of 28.075,50 a head is 9.358,50, for four 37.434,00. */
function ofNeed(besides: FactValues): readonly Story[] {
  const income = (amount: string): FactValues => ({ ...home, ...besides, 'household.incomeForNeed': lira(amount) })
  return [
    story('one kuruş under the limit is granted', income('37.433,99'), granted()),
    story('on the limit is refused', income('37.434'), refused('isInNeed', { over: '0,00' })),
    story('one kuruş over the limit is refused', income('37.434,01'), refused('isInNeed', { over: '0,01' })),
    story(
      'in another foundation’s area is refused',
      { ...home, ...besides, 'household.livesInArea': false },
      refused('livesInTheArea'),
    ),
    story(
      'the income is asked for',
      { ...home, ...besides, 'household.incomeForNeed': undefined },
      missing('household.incomeForNeed'),
    ),
    { ...story('the wage of 2025 has its own limit', income('29.472,89'), granted()), on: '2025-12-31' },
    { ...story('a year whose wage is not published waits for it', income('0'), missing('net-minimum-wage')), on: '2027-01-01' },
  ]
}

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
