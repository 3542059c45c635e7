import type { PersonHit } from '../contract.ts'

export type Likeness = 'same' | 'different' | 'onlyOne' | 'unknownBoth'

/** How two records agree in one thing; letters count alike whether large or small, as Turkish writes them. */
export function likenessOf(one: string | null, other: string | null): Likeness {
  if (one === null && other === null) return 'unknownBoth'
  if (one === null || other === null) return 'onlyOne'
  return one.toLocaleUpperCase('tr') === other.toLocaleUpperCase('tr') ? 'same' : 'different'
}

export const compared = ['name', 'birthDate', 'sex', 'motherName', 'fatherName', 'district', 'identity'] as const
export type Compared = (typeof compared)[number]

/** What a record says of one thing; null where it says nothing. */
export function saidOf(hit: PersonHit, what: Compared): string | null {
  if (what === 'name') return `${hit.givenName} ${hit.surname}`
  if (what === 'identity') return hit.maskedNumber
  if (what === 'sex') return hit.sex === 'unknown' ? null : hit.sex
  return hit[what]
}
