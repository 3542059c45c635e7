import type { Benefit } from '#kernel/benefit/contract.ts'
import type { Figure } from '#kernel/figure/contract.ts'
import type { Text } from '#platform/i18n/text.ts'

export type ChapterId =
  | 'family-and-community'
  | 'children'
  | 'women'
  | 'disability-and-age'
  | 'martyrs-and-veterans'
  | 'social-assistance'
  | 'investments'

export type LifecycleId = 'casework' | 'visit' | 'training' | 'placement' | 'benefit' | 'licence' | 'right' | 'project'

/** One strand of a programme has one lifecycle; a case belongs to one strand. */
export interface Strand {
  readonly lifecycle: LifecycleId
  readonly name: Text
}

/** How sure a fact of law is: read in the source, recovered by arithmetic, or general knowledge. */
export type Confidence = 'found' | 'derived' | 'unconfirmed'

export interface LegalGround {
  readonly title: string
  /** Article, when known: 'm. 26', 'ek m. 7'. */
  readonly article?: string
  /** Resmî Gazete date and number, when known: 'RG 03.03.2015'. */
  readonly gazette?: string
  readonly confidence: Confidence
}

export interface Programme {
  /** The official Turkish word: folder, id and const share it. */
  readonly id: string
  readonly chapter: ChapterId
  readonly name: Text
  /** What the service is, in two or three sentences, as the booklet prints it. */
  readonly about: Text
  readonly strands: Readonly<Record<string, Strand>>
  readonly law: readonly LegalGround[]
  readonly figures: readonly Figure[]
  /** declared: acts load through the lifecycle without conditions, and the screens say so; worked: conditions decide. */
  readonly stage: 'declared' | 'worked'
  /** Secrecy level of its cases: 0 normal, 1 restricted (health, violence, children), 2 secret, 3 sealed. */
  readonly level: 0 | 1 | 2 | 3
  /** Rules, papers and clock of its benefit, once worked. */
  readonly benefit?: Benefit
}

export interface Chapter {
  readonly id: ChapterId
  readonly number: number
  readonly name: Text
  /** One sentence under the chapter's title. */
  readonly lead: Text
  readonly programmes: readonly Programme[]
}
