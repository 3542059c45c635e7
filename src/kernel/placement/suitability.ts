import { ageOn, type Day } from '#platform/day/day.ts'
import type { Placement, Serves } from './definition.ts'

/** Who is to be placed, as far as choosing a unit asks. */
export interface Candidate {
  readonly birthDate: Day | null
  readonly sex: string
  /** An order that has begun and is not over. */
  readonly hasOrder: boolean
  /** Units in which brothers and sisters live, one entry each. */
  readonly siblingUnits: readonly string[]
  readonly schoolDistrict: number | null
  /** null where the court keeps the place secret: nearness to the family is then no merit. */
  readonly familyDistrict: number | null
}

/** A unit as it stands tonight. */
export interface UnitTonight {
  readonly id: string
  readonly capacity: number
  readonly taken: number
  readonly serves: Serves
  readonly district: number | null
  readonly belowReason: string | null
}

/** hard: refused. reason: allowed with a written reason, which is stored. */
export type Limit = 'hard' | 'reason'

export const limits = {
  'age-unknown': 'hard',
  'too-young': 'hard',
  'too-old': 'hard',
  'no-order': 'hard',
  full: 'hard',
  /** Of another sex or age than the unit is for. */
  outside: 'reason',
  /** Away from brothers and sisters in care. */
  apart: 'reason',
  /** The unit stays under its lower limit; asked once a unit. */
  below: 'reason',
} as const satisfies Record<string, Limit>

export type Obstacle = keyof typeof limits

/** What stands against this unit for this person today, hard limits first. Pure. */
export function obstaclesOf(definition: Placement, candidate: Candidate, unit: UnitTonight, on: Day): Obstacle[] {
  const { ages, unit: limit } = definition
  const age = candidate.birthDate === null ? null : ageOn(candidate.birthDate, on)
  const most = Math.min(unit.capacity, limit.most)
  const found: Obstacle[] = []
  if (age === null) found.push('age-unknown')
  else if (age < ages.from) found.push('too-young')
  else if (ages.until !== undefined && age >= ages.until) found.push('too-old')
  if (definition.orders && !candidate.hasOrder) found.push('no-order')
  if (unit.taken >= most) found.push('full')
  if (!isServed(unit.serves, candidate.sex, age)) found.push('outside')
  if (candidate.siblingUnits.some(id => id !== unit.id)) found.push('apart')
  if (unit.taken + 1 < limit.fewest && unit.belowReason === null) found.push('below')
  return found
}

function isServed({ sex, ageFrom = 0, ageUntil = 200 }: Serves, ofSex: string, age: number | null): boolean {
  return (sex === undefined || sex === ofSex) && (age === null || (ageFrom <= age && age < ageUntil))
}

/** What speaks for a unit. The points are Hane's own, no law has them: they order a proposal, and each is shown beside it. */
export const merits = {
  siblings: 50,
  fits: 40,
  school: 20,
  completes: 15,
  family: 10,
  room: 2,
} as const

export type Merit = keyof typeof merits

export interface RankedUnit<Unit extends UnitTonight> {
  readonly unit: Unit
  readonly obstacles: readonly Obstacle[]
  readonly merits: readonly { readonly merit: Merit; readonly points: number; readonly count: number }[]
  readonly points: number
  readonly isOpen: boolean
}

/** Units from the most to the least suited, those that must be refused last; equal ones by their order in the list. Pure. */
export function rankUnits<Unit extends UnitTonight>(
  definition: Placement,
  candidate: Candidate,
  units: readonly Unit[],
  on: Day,
): RankedUnit<Unit>[] {
  return units
    .map(unit => {
      const obstacles = obstaclesOf(definition, candidate, unit, on)
      const found = meritsOf(definition, candidate, unit, obstacles)
      const points = found.reduce((sum, each) => sum + each.points, 0)
      return { unit, obstacles, merits: found, points, isOpen: obstacles.every(each => limits[each] !== 'hard') }
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.points - a.points)
}

function meritsOf(definition: Placement, candidate: Candidate, unit: UnitTonight, obstacles: readonly Obstacle[]) {
  const siblings = candidate.siblingUnits.filter(id => id === unit.id).length
  const free = Math.min(unit.capacity, definition.unit.most) - unit.taken
  const { fewest } = definition.unit
  const counts: Record<Merit, number> = {
    siblings,
    fits: obstacles.includes('outside') ? 0 : 1,
    school: isNear(unit, candidate.schoolDistrict),
    completes: unit.taken > 0 && unit.taken < fewest ? fewest - unit.taken : 0,
    family: isNear(unit, candidate.familyDistrict),
    room: Math.max(0, free),
  }
  const perHead: readonly Merit[] = ['room']
  return (Object.keys(merits) as Merit[])
    .filter(merit => counts[merit] > 0)
    .map(merit => ({ merit, count: counts[merit], points: merits[merit] * (perHead.includes(merit) ? counts[merit] : 1) }))
}

const isNear = ({ district }: UnitTonight, other: number | null) => (district !== null && district === other ? 1 : 0)
