import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcomes } from './batch/outcomes.ts'
import { cellsOf, type Effect, simulate } from './simulate.ts'

interface Person {
  /** Outcome and amount under the law and under the reform. */
  readonly before: readonly [outcome: number, amount: number]
  readonly after: readonly [outcome: number, amount: number]
  readonly district: number
  readonly age: number
}

const outcomes = (all: readonly (readonly [number, number])[]) =>
  ({
    outcome: Uint8Array.from(all, ([outcome]) => outcome),
    amount: Int32Array.from(all, ([, amount]) => amount),
  }) as unknown as Outcomes

const districts = ['Bornova', 'Konak', 'Urla']
const ages = ['0–17', '18–64']
const cells = (persons: readonly Person[]) =>
  cellsOf(
    [
      { name: 'district', groups: districts, of: Uint8Array.from(persons, ({ district }) => district) },
      { name: 'age', groups: ages, of: Uint8Array.from(persons, ({ age }) => age) },
    ],
    persons.length,
  )
const run = (persons: readonly Person[]) =>
  simulate(outcomes(persons.map(each => each.before)), outcomes(persons.map(each => each.after)), cells(persons))

/** The same by plain words, one person after the other. */
function plainly(persons: readonly Person[]): Effect {
  const count = (is: (person: Person) => boolean) => persons.filter(is).length
  const isGranted = ([outcome]: readonly [number, number]) => outcome === 1
  const isKnown = ([outcome]: readonly [number, number]) => outcome < 2
  const cost = (of: 'before' | 'after') =>
    persons.reduce((sum, each) => (isGranted(each[of]) ? sum + BigInt(each[of][1]) : sum), 0n)
  const both = (person: Person) => isGranted(person.before) && isGranted(person.after)
  return {
    persons: persons.length,
    entitledBefore: count(each => isGranted(each.before)),
    entitledAfter: count(each => isGranted(each.after)),
    gained: count(each => isKnown(each.before) && !isGranted(each.before) && isGranted(each.after)),
    lost: count(each => isGranted(each.before) && isKnown(each.after) && !isGranted(each.after)),
    more: count(each => both(each) && each.after[1] > each.before[1]),
    less: count(each => both(each) && each.after[1] < each.before[1]),
    same: count(each => both(each) && each.after[1] === each.before[1]),
    undecided: count(each => !isKnown(each.before) || !isKnown(each.after)),
    costBefore: cost('before'),
    costAfter: cost('after'),
  }
}

const amount = fc.oneof(fc.constantFrom(0, 1, 2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 31 - 1 }))
const side = fc.tuple(fc.integer({ min: 0, max: 3 }), amount)
const person: fc.Arbitrary<Person> = fc.record({
  before: side,
  after: side,
  district: fc.nat(districts.length - 1),
  age: fc.nat(ages.length - 1),
})

describe('of whatever persons', () => {
  test('each group has the effect that counting its persons one by one gives', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), persons => {
        const { all, axes } = run(persons)
        expect(all).toEqual(plainly(persons))
        const [byDistrict, byAge] = axes
        expect(byDistrict!.groups).toEqual(
          districts.map((group, place) => ({ group, ...plainly(persons.filter(each => each.district === place)) })),
        )
        expect(byAge!.groups).toEqual(
          ages.map((group, place) => ({ group, ...plainly(persons.filter(each => each.age === place)) })),
        )
      }),
    )
  })

  test('who is the same under both neither gains nor loses, and costs the same', () => {
    fc.assert(
      fc.property(fc.array(person), persons => {
        const { all } = run(persons.map(each => ({ ...each, after: each.before })))
        expect(all).toMatchObject({ gained: 0, lost: 0, more: 0, less: 0, costAfter: all.costBefore })
      }),
    )
  })
})

test('the largest amounts of more persons than one block holds are summed to the kuruş', () => {
  const persons = 2 ** 23 + 3
  const most = 2 ** 31 - 1
  const same = { outcome: new Uint8Array(persons).fill(1), amount: new Int32Array(persons).fill(most) } as unknown as Outcomes
  const { all } = simulate(same, same, cellsOf([], persons))
  expect(all).toMatchObject({ persons, costBefore: BigInt(persons) * BigInt(most), entitledAfter: persons })
})

test('who is not counted is in no number', () => {
  const right = { outcome: Uint8Array.of(1, 1), amount: Int32Array.of(5, 7) } as unknown as Outcomes
  const { all } = simulate(right, right, cellsOf([], 2, [false, true]))
  expect(all).toMatchObject({ persons: 1, same: 1, costAfter: 7n })
})

test('an entitlement without an amount costs nothing', () => {
  const right = { outcome: Uint8Array.of(1, 0), amount: null } as unknown as Outcomes
  expect(simulate(right, right, cellsOf([], 2)).all).toMatchObject({ entitledBefore: 1, costBefore: 0n, costAfter: 0n })
})

test('axes that do not fit the persons are an error that names them', () => {
  const axis = { name: 'district', groups: ['Bornova'], of: Uint8Array.of(0, 1) }
  expect(() => cellsOf([axis], 3)).toThrow('district has 2 of 3 persons')
  expect(() => cellsOf([axis], 2)).toThrow('person 1 is in no group of district')
  const wide = { name: 'wide', groups: Array(256).fill(''), of: new Uint8Array() }
  expect(() => cellsOf([wide, wide, wide], 0)).toThrow('16777216 combinations')
})
