import { surnames } from './data/names.ts'
import { givenName, type Sex, sexOf } from './names.ts'
import type { Random } from './random.ts'

/** A person to be recorded, before there is a record. */
export interface Sketch {
  given: string
  surname: string
  sex: Sex
  birth: string
  mother: string
  father: string
  relation: 'self' | 'spouse' | 'child' | 'parent' | 'sibling'
  numbered: 'tckn' | 'foreigner-number' | 'temporary-key'
  /** Receives payments: has a phone and an IBAN. */
  isPaid: boolean
}

/** Ages are those of the year's end. */
const bornBy = '2024'

export function sketch(random: Random, relation: Sketch['relation'], surname: string, age: number, sex = sexOf(random)): Sketch {
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    given: givenName(random, sex),
    surname,
    sex,
    birth: `${Number(bornBy) - age}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    mother: givenName(random, 'female'),
    father: givenName(random, 'male'),
    relation,
    numbered: random.chance(0.985) ? 'tckn' : random.chance(0.7) ? 'foreigner-number' : 'temporary-key',
    isPaid: false,
  }
}

function couple(random: Random, surname: string, youngest: number, oldest: number): [Sketch, Sketch] {
  const age = random.int(youngest, oldest)
  const head = sketch(random, 'self', surname, age)
  const spouse = sketch(
    random,
    'spouse',
    surname,
    Math.max(20, age + random.int(-6, 6)),
    head.sex === 'female' ? 'male' : 'female',
  )
  return [head, spouse]
}

function childOf(random: Random, parents: readonly Sketch[], age: number): Sketch {
  const of = (sex: Sex) => parents.find(parent => parent.sex === sex)?.given ?? givenName(random, sex)
  return { ...sketch(random, 'child', parents[0]!.surname, age), mother: of('female'), father: of('male') }
}

const ageOf = ({ birth }: Sketch) => Number(bornBy) - Number(birth.slice(0, 4))

/** Children as old as their younger parent allows, none born after the record. */
function childrenOf(random: Random, parents: readonly Sketch[], count: number): Sketch[] {
  const oldest = Math.min(...parents.map(ageOf)) - 20
  if (oldest < 3) return []
  return Array.from({ length: count }, () => childOf(random, parents, random.int(3, Math.min(oldest, 24))))
}

/** Somebody by themselves, as a course meets them. */
export const sketchAdult = (random: Random, youngest: number, oldest: number, sex?: Sex): Sketch =>
  sketch(random, 'self', random.pick(surnames), random.int(youngest, oldest), sex)

/** An everyday home of one to seven. */
export function sketchFamily(random: Random): Sketch[] {
  const surname = random.pick(surnames)
  if (random.chance(0.2)) return [sketch(random, 'self', surname, random.int(22, 90))]
  if (random.chance(0.15)) {
    const alone = sketch(random, 'self', surname, random.int(26, 55))
    return [alone, ...childrenOf(random, [alone], random.int(1, 3))]
  }
  const parents = couple(random, surname, 25, 80)
  const grandparent =
    random.chance(0.08) && ageOf(parents[0]) < 60
      ? [sketch(random, 'parent', surname, ageOf(parents[0]) + random.int(20, 35))]
      : []
  return [...parents, ...childrenOf(random, parents, ageOf(parents[0]) > 62 ? 0 : random.int(0, 3)), ...grandparent]
}

/** A couple and the old parent of one of them. */
export function sketchWithOldParent(random: Random): Sketch[] {
  const surname = random.pick(surnames)
  return [...couple(random, surname, 48, 55), { ...sketch(random, 'parent', surname, random.int(78, 86)), numbered: 'tckn' }]
}

/** A parent with one child of the given age, who is supported. */
export function sketchParentAndChild(random: Random, age: number): [Sketch, Sketch] {
  const parent = { ...sketch(random, 'self', random.pick(surnames), random.int(age + 22, age + 38), 'female'), isPaid: true }
  return [parent, { ...childOf(random, [parent], age), numbered: 'tckn' }]
}

/** One grown-up who stands for a home. */
export const sketchAlone = (random: Random, sex?: Sex): Sketch => ({
  ...sketch(random, 'self', random.pick(surnames), random.int(22, 84), sex),
  numbered: 'tckn',
})

/** A child alone, as a service meets it. */
export const sketchChild = (random: Random): Sketch => ({
  ...sketch(random, 'child', random.pick(surnames), random.int(4, 17)),
  numbered: 'tckn',
})

export interface CareFamily {
  members: Sketch[]
  /** Which of them is cared for. */
  cared: number
}

/** A home in which one depends on the others' care: an old parent, a child, a grown child, a spouse, or one who lives alone. */
export function sketchCareFamily(random: Random): CareFamily {
  const surname = random.pick(surnames)
  const kind = random.int(1, 100)
  if (kind <= 32) {
    const parents = couple(random, surname, 38, 60)
    const old = sketch(random, 'parent', surname, ageOf(parents[0]) + random.int(22, 34))
    return paid([...parents, ...childrenOf(random, parents, random.int(0, 2)), old], member => member.relation === 'parent')
  }
  if (kind <= 55) {
    const parents = couple(random, surname, 28, 50)
    const child = childOf(random, parents, random.int(3, Math.max(3, Math.min(17, Math.min(...parents.map(ageOf)) - 20))))
    return paid([...parents, child, ...childrenOf(random, parents, random.int(0, 2))], member => member === child)
  }
  if (kind <= 75) {
    const parents = couple(random, surname, 52, 78)
    const child = childOf(random, parents, random.int(18, Math.min(45, Math.min(...parents.map(ageOf)) - 20)))
    return paid([...parents, child], member => member === child)
  }
  if (kind <= 93) return paid(couple(random, surname, 55, 86), member => member.relation === 'spouse')
  return paid([sketch(random, 'self', surname, random.int(40, 88))], () => true)
}

function paid(members: Sketch[], isCared: (member: Sketch) => boolean): CareFamily {
  const cared = members.findIndex(isCared)
  return {
    members: members.map((member, index) => (index === cared ? { ...member, numbered: 'tckn', isPaid: true } : member)),
    cared,
  }
}
