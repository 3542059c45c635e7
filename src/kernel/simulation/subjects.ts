import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { Programme } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'

/** What can be simulated: a programme that decides by conditions and pays. */
export interface Subject {
  /** The programme's id; of a programme with several benefits 'id/strand'. */
  readonly id: string
  readonly name: Text
  /** Without its homes: the province knows a household's income as cases recorded it, not one by one. */
  readonly entitlement: Entitlement
  /** The fact that the number of the household's members answers. */
  readonly membersFact: string
  readonly documents: readonly DocumentKind[]
}

export function subjectsOf(programmes: readonly Programme[]): readonly Subject[] {
  return programmes.flatMap(({ id, name, strands }) => {
    const benefits = Object.entries(strands).flatMap(([strand, each]) =>
      each.lifecycle === 'benefit' && each.definition ? [{ strand, name: each.name, ...each.definition }] : [],
    )
    return benefits.map(({ strand, name: ofStrand, entitlement: { homes: _, ...entitlement }, membersFact, documents }) => ({
      id: benefits.length === 1 ? id : `${id}/${strand}`,
      name: benefits.length === 1 ? name : { tr: `${name.tr}: ${ofStrand.tr}`, en: `${name.en}: ${ofStrand.en}` },
      entitlement,
      membersFact,
      documents,
    }))
  })
}
