import type { Benefit } from '#kernel/benefit/definition.ts'
import type { Figure } from '#kernel/figure/contract.ts'
import type { Licence } from '#kernel/licence/definition.ts'
import type { Placement } from '#kernel/placement/definition.ts'
import type { Project } from '#kernel/project/definition.ts'
import type { Right } from '#kernel/right/definition.ts'
import type { Training } from '#kernel/training/definition.ts'
import type { Text } from '#platform/i18n/text.ts'

export type ChapterId =
  | 'family-and-community'
  | 'children'
  | 'women'
  | 'disability-and-age'
  | 'martyrs-and-veterans'
  | 'social-assistance'
  | 'investments'

/** What a worked programme supplies to each lifecycle; casework and visits ask for nothing of their own. */
export interface Lifecycles {
  casework: never
  visit: never
  training: Training
  placement: Placement
  benefit: Benefit
  licence: Licence
  right: Right
  project: Project
}

export type LifecycleId = keyof Lifecycles

/** One strand of a programme has one lifecycle; a case belongs to one strand. */
interface StrandOf<Id extends LifecycleId> {
  readonly lifecycle: Id
  readonly name: Text
  /** Rules, papers, limits and clocks, once worked out. */
  readonly definition?: Lifecycles[Id]
}
export type Strand = { [Id in LifecycleId]: StrandOf<Id> }[LifecycleId]

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
}

/** What a programme supplies to a lifecycle: of the strand that is named, or of its first strand that supplies any. */
export function definitionOf<Id extends LifecycleId>(
  programme: Programme | undefined,
  lifecycle: Id,
  strand?: string,
): Lifecycles[Id] | undefined {
  const found = Object.entries(programme?.strands ?? {}).find(
    ([id, each]) => each.lifecycle === lifecycle && each.definition && (strand === undefined || strand === id),
  )
  return found?.[1].definition as Lifecycles[Id] | undefined
}

export interface Chapter {
  readonly id: ChapterId
  readonly number: number
  readonly name: Text
  /** One sentence under the chapter's title. */
  readonly lead: Text
  readonly programmes: readonly Programme[]
}
