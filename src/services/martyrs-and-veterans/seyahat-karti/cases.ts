import { period } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'
import { groups } from './groups.ts'

/** A story of one category. */
export interface CardStory extends Story {
  readonly category: string
}

interface Applicant {
  /** Left out: the category's own. */
  readonly group?: string
  readonly relation?: string
  readonly born?: string
  readonly married?: boolean
  /** First day on which the paper no longer proves the status; null: no end; left out: no paper. */
  readonly paperUntil?: string | null
}

const on = '2024-09-30'
const child = { relation: 'child', born: '2003-05-05', married: false, paperUntil: null } as const
const groupIds = Object.keys(groups)
const otherThan = (group: string) => groupIds.find(each => each !== group)!
/** Groups to which children belong. */
const ofChildren = ['july-15', 'martyr-relative', 'veteran-relative', 'duty-disabled-relative', 'pension-3292']

/** Who has the card of a group: the one who bears the status, or a relative. */
const bearerOf = (group: string) => (group.endsWith('relative') ? 'mother' : 'self')

export const cases: readonly CardStory[] = [
  ...groupIds.flatMap(id => {
    const relation = bearerOf(id)
    return [
      holder(id, 'who stands in the registry with a paper is granted', { relation, paperUntil: null }, granted()),
      holder(
        id,
        'who is of another group is refused',
        { group: otherThan(id), relation, paperUntil: null },
        refused('isOfGroup'),
      ),
      holder(id, 'the last valid day of the paper still counts', { relation, paperUntil: '2024-10-01' }, granted()),
      holder(id, 'a paper that ended yesterday is refused', { relation, paperUntil: '2024-09-30' }, refused('hasValidDocument')),
      holder(id, 'without the paper it is asked for', { relation }, missing('person.statusDocument')),
    ]
  }),
  ...ofChildren.flatMap(id => [
    holder(id, 'an unmarried child of 21 is granted', child, granted()),
    holder(id, 'the day before the 25th birthday is granted', { ...child, born: '1999-10-01' }, granted()),
    holder(id, 'on the 25th birthday is refused', { ...child, born: '1999-09-30' }, refused('isUnder25')),
    holder(id, 'the day after the 25th birthday is refused', { ...child, born: '1999-09-29' }, refused('isUnder25')),
    holder(id, 'a married child is refused', { ...child, married: true }, refused('isUnmarried')),
    holder(id, 'whether a child is married is asked for', { ...child, married: undefined }, missing('person.isMarried')),
  ]),
  holder('martyr-relative', 'a sibling is refused', { relation: 'sibling', paperUntil: null }, refused('isNearRelative')),
  holder('july-15', 'a sibling is refused', { relation: 'sibling', paperUntil: null }, refused('isHolderOrNearRelative')),
  holder('veteran-relative', 'a veteran’s wife is granted', { relation: 'spouse', paperUntil: null }, granted()),
  holder('pension-3292', 'a pensioner’s father is granted', { relation: 'father', paperUntil: null }, granted()),
  holder('athlete-5774', 'an athlete’s wife is refused', { relation: 'spouse', paperUntil: null }, refused('isHolder')),
  elderly('65 yesterday is granted', '1959-09-29', granted()),
  elderly('without the day of birth it is asked for', undefined, missing('person.birthDate')),
  elderly('born on 29 February, 65 comes on 1 March', '1960-02-29', refused('is65')),
  elderly('65 on the day is granted', '1959-09-30', granted()),
  elderly('65 tomorrow is refused', '1959-10-01', refused('is65')),
  disabled('disabled', 'forty per cent is granted', { 'person.disability.percent': 40 }, granted()),
  disabled('disabled', 'thirty-nine per cent is refused', { 'person.disability.percent': 39 }, refused('isDisabled')),
  disabled(
    'disabled',
    'without the percentage it is asked for',
    { 'person.disability.percent': undefined },
    missing('person.disability.percent'),
  ),
  disabled(
    'disabled',
    'the last valid day of the report counts',
    { 'person.disability.report': period('2020-01-01', '2024-10-01') },
    granted(),
  ),
  disabled(
    'disabled',
    'a report that ended yesterday is refused',
    { 'person.disability.report': period('2020-01-01', '2024-09-30') },
    refused('isDisabled'),
  ),
  disabled('companion', 'whether the disability is severe is asked for', {}, missing('person.disability.isSevere')),
  disabled(
    'companion',
    'thirty-nine per cent has no companion',
    { 'person.disability.percent': 39, 'person.disability.isSevere': true },
    refused('isDisabled'),
  ),
  disabled(
    'companion',
    'an expired report has no companion',
    { 'person.disability.report': period('2020-01-01', '2024-09-30'), 'person.disability.isSevere': true },
    refused('isDisabled'),
  ),
  disabled('companion', 'who goes with a severely disabled person is granted', { 'person.disability.isSevere': true }, granted()),
  disabled(
    'companion',
    'who goes with another is refused',
    { 'person.disability.isSevere': false },
    refused('isSeverelyDisabled'),
  ),
]

function holder(
  category: string,
  name: string,
  { group = category, relation, born = '1980-01-01', married, paperUntil }: Applicant,
  expected: Expected,
): CardStory {
  const facts: FactValues = {
    'person.rightGroup': group,
    'person.relation': relation,
    'person.birthDate': born,
    'person.isMarried': married,
    'person.statusDocument': paperUntil === undefined ? undefined : period('2015-01-01', paperUntil),
  }
  return { category, name, on, facts, expected }
}

function elderly(name: string, born: string | undefined, expected: Expected): CardStory {
  return { category: 'elderly', name, on, facts: { 'person.birthDate': born }, expected }
}

function disabled(category: string, name: string, facts: FactValues, expected: Expected): CardStory {
  const report = { 'person.disability.report': period('2020-01-01'), 'person.disability.percent': 80 }
  return { category, name, on, facts: { ...report, ...facts }, expected }
}
