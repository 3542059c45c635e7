import type { DocumentKind } from '#kernel/benefit/definition.ts'
import { programmeOf, type RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import type { Figure } from '#kernel/figure/contract.ts'
import type { Chapter, Programme } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import {
  chapter as children,
  entitlementNames as namesOfChildren,
  entitlements as ofChildren,
  papers as papersOfChildren,
} from './children/index.ts'
import {
  chapter as disabilityAndAge,
  entitlementNames as namesOfDisabilityAndAge,
  entitlements as ofDisabilityAndAge,
  papers as papersOfDisabilityAndAge,
} from './disability-and-age/index.ts'
import { chapter as familyAndCommunity } from './family-and-community/index.ts'
import { chapter as investments } from './investments/index.ts'
import {
  chapter as martyrsAndVeterans,
  entitlementNames as namesOfMartyrsAndVeterans,
  entitlements as ofMartyrsAndVeterans,
  papers as papersOfMartyrsAndVeterans,
} from './martyrs-and-veterans/index.ts'
import { overlaps } from './overlaps.ts'
import {
  entitlementNames as namesOfSocialAssistance,
  entitlements as ofSocialAssistance,
  papers as papersOfSocialAssistance,
  chapter as socialAssistance,
} from './social-assistance/index.ts'
import { entitlementNames as namesOfWomen, entitlements as ofWomen, chapter as women } from './women/index.ts'

export interface RegisteredFigure {
  readonly figure: Figure
  readonly programme: Programme
  readonly chapter: Chapter
}

/** The booklet's table of contents, in its order. */
export const chapters: readonly Chapter[] = [
  familyAndCommunity,
  children,
  women,
  disabilityAndAge,
  martyrsAndVeterans,
  socialAssistance,
  investments,
]

/** Every benefit by conditions: 'evde-bakim', 'law-2022/old-age' …; a programme's own id, or that and the kind of aid. */
export const entitlements: Readonly<Record<string, Entitlement>> = {
  ...ofChildren,
  ...ofWomen,
  ...ofDisabilityAndAge,
  ...ofMartyrsAndVeterans,
  ...ofSocialAssistance,
}

/** By the id of the entitlement, where its programme's name does not name it. */
export const entitlementNames: Readonly<Record<string, Text>> = {
  ...namesOfChildren,
  ...namesOfWomen,
  ...namesOfDisabilityAndAge,
  ...namesOfMartyrsAndVeterans,
  ...namesOfSocialAssistance,
}

const papers: readonly DocumentKind[] = [
  ...papersOfChildren,
  ...papersOfDisabilityAndAge,
  ...papersOfMartyrsAndVeterans,
  ...papersOfSocialAssistance,
]

export const programmes: readonly Programme[] = chapters.flatMap(chapter => chapter.programmes)

/** The same with all that a province needs to show and decide them, in the order of the chapters. */
export const registeredEntitlements: readonly RegisteredEntitlement[] = Object.entries(entitlements).map(([id, entitlement]) => {
  const programme = findProgramme(programmeOf(id)) ?? null
  return {
    id,
    name: entitlementNames[id] ?? programme!.name,
    // The pensions of law 2022 are social assistance, and tell of income and health.
    chapter: programme?.chapter ?? 'social-assistance',
    programme,
    level: programme?.level ?? 1,
    entitlement,
    documents: papers.filter(({ fills }) => entitlement.conditions.dictionary.has(fills.validity)),
    overlaps: overlaps.filter(({ pair }) => pair.includes(id)),
  }
})

/** F01 … F59, each with the programme and the chapter that it is printed in. */
export const figures: readonly RegisteredFigure[] = chapters
  .flatMap(chapter => chapter.programmes.flatMap(programme => programme.figures.map(figure => ({ figure, programme, chapter }))))
  .sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1))

export function findProgramme(id: string): Programme | undefined {
  return programmes.find(programme => programme.id === id)
}

/** Throws RangeError on an id that no programme has. */
export function getProgramme(id: string): Programme {
  const programme = findProgramme(id)
  if (!programme) throw new RangeError(`no programme has the id ${JSON.stringify(id)}`)
  return programme
}
