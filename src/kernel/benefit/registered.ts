import type { ChapterId, Programme } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import type { DocumentKind } from './definition.ts'
import type { Overlap } from './overlap.ts'

/** A benefit by conditions, as a whole province is decided on it. */
export interface RegisteredEntitlement {
  /** A programme's own id, or that and the kind of aid: 'evde-bakim', 'law-2022/old-age'. */
  readonly id: string
  readonly name: Text
  readonly chapter: ChapterId
  /** null: of no programme of the booklet. */
  readonly programme: Programme | null
  readonly level: Programme['level']
  readonly entitlement: Entitlement
  /** Papers that prove what its conditions ask. */
  readonly documents: readonly DocumentKind[]
  /** What is known of having it beside another. */
  readonly overlaps: readonly Overlap[]
}

/** The programme of an entitlement's id, or what stands in its place: 'sydv' of 'sydv/gida'. */
export const programmeOf = (id: string): string => id.split('/')[0]!
