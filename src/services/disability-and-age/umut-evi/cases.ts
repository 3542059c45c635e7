import type { Candidate, Obstacle, UnitTonight } from '#kernel/placement/suitability.ts'

/** One adult before one house, on a day: what stands in the way. */
export interface HouseStory {
  readonly tells: string
  readonly on: string
  readonly person: Candidate
  readonly house: UnitTonight
  readonly obstacles: readonly Obstacle[]
}

const person: Candidate = {
  birthDate: '1990-05-05',
  sex: 'male',
  hasOrder: false,
  siblingUnits: [],
  schoolDistrict: null,
  familyDistrict: 1,
}

const house: UnitTonight = { id: 'ev', capacity: 6, taken: 3, serves: {}, district: 1, belowReason: null }

const story = (
  tells: string,
  obstacles: readonly Obstacle[],
  { person: ofPerson = {}, house: ofHouse = {} }: { person?: Partial<Candidate>; house?: Partial<UnitTonight> } = {},
): HouseStory => ({ tells, on: '2024-09-30', person: { ...person, ...ofPerson }, house: { ...house, ...ofHouse }, obstacles })

export const cases: readonly HouseStory[] = [
  story('a man of thirty-four comes to a house of three, and no court is asked', []),
  story('he is the sixth', [], { house: { taken: 5 } }),
  story('a seventh is refused', ['full'], { house: { taken: 6 } }),
  story('so is a seventh in a house that has more rooms', ['full'], { house: { capacity: 9, taken: 6 } }),
  story('and a fourth in a house of three places', ['full'], { house: { capacity: 3 } }),
  story('the first one moves into an empty house, and nobody asks why it is so empty', [], { house: { taken: 0 } }),
  story('on the eighteenth birthday one is taken', [], { person: { birthDate: '2006-09-30' } }),
  story('on the day before it not yet', ['too-young'], { person: { birthDate: '2006-10-01' } }),
  story('no age is too old', [], { person: { birthDate: '1934-01-01' } }),
  story('whose birth day is unknown is asked for it first', ['age-unknown'], { person: { birthDate: null } }),
  story('a man into a house of women needs a reason', ['outside'], { house: { serves: { sex: 'female' } } }),
  story('away from a brother who lives in another house needs one, too', ['apart'], { person: { siblingUnits: ['öteki'] } }),
]
