import type { Candidate, Obstacle, UnitTonight } from '#kernel/placement/suitability.ts'

/** One child before one home, on a day: what stands in the way. */
export interface HomeStory {
  readonly tells: string
  readonly on: string
  readonly child: Candidate
  readonly home: UnitTonight
  readonly obstacles: readonly Obstacle[]
}

const child: Candidate = {
  birthDate: '2014-05-05',
  sex: 'female',
  hasOrder: true,
  siblingUnits: [],
  schoolDistrict: 1,
  familyDistrict: 1,
}

const home: UnitTonight = { id: 'ev', capacity: 8, taken: 5, serves: {}, district: 1, belowReason: null }

const story = (
  tells: string,
  obstacles: readonly Obstacle[],
  { child: ofChild = {}, home: ofHome = {} }: { child?: Partial<Candidate>; home?: Partial<UnitTonight> } = {},
): HomeStory => ({ tells, on: '2024-09-30', child: { ...child, ...ofChild }, home: { ...home, ...ofHome }, obstacles })

export const cases: readonly HomeStory[] = [
  story('a girl of ten under an order comes to a home of five', []),
  story('she is the eighth', [], { home: { taken: 7 } }),
  story('a ninth is refused', ['full'], { home: { taken: 8 } }),
  story('so is a fifth in a home of four places', ['full'], { home: { capacity: 4, taken: 4 } }),
  story('so is whoever has no order', ['no-order'], { child: { hasOrder: false } }),
  story('a child on the day before the eighteenth birthday is taken', [], { child: { birthDate: '2006-10-01' } }),
  story('on the eighteenth birthday no longer', ['too-old'], { child: { birthDate: '2006-09-30' } }),
  story('a child whose birth day is unknown is asked for it first', ['age-unknown'], { child: { birthDate: null } }),
  story('a newborn is taken', [], { child: { birthDate: '2024-09-30' } }),
  story('the fifth child fills a home to its lower limit', [], { home: { taken: 4 } }),
  story('a fourth child leaves it below, and the reason is asked', ['below'], { home: { taken: 3 } }),
  story('but it is asked only once', [], { home: { taken: 3, belowReason: 'siblings' } }),
  story('a girl into a home of boys needs a reason', ['outside'], { home: { serves: { sex: 'male' } } }),
  story('so does a child of ten among the small', ['outside'], { home: { serves: { ageFrom: 0, ageUntil: 7 } } }),
  story('a home for ten to twelve suits her', [], { home: { serves: { sex: 'female', ageFrom: 10, ageUntil: 13 } } }),
  story('away from her brother needs a reason', ['apart'], { child: { siblingUnits: ['öteki'] } }),
  story('with him needs none', [], { child: { siblingUnits: ['ev'] } }),
]
