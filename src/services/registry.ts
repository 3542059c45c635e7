import type { Figure } from '#kernel/figure/contract.ts'
import type { Chapter, Programme } from '#kernel/programme/contract.ts'
import type { Entitlement } from '#rules/rule.ts'
import { chapter as children, entitlements as ofChildren } from './children/index.ts'
import { chapter as disabilityAndAge, entitlements as ofDisabilityAndAge } from './disability-and-age/index.ts'
import { chapter as familyAndCommunity } from './family-and-community/index.ts'
import { chapter as investments } from './investments/index.ts'
import { chapter as martyrsAndVeterans, entitlements as ofMartyrsAndVeterans } from './martyrs-and-veterans/index.ts'
import { entitlements as ofSocialAssistance, chapter as socialAssistance } from './social-assistance/index.ts'
import { entitlements as ofWomen, chapter as women } from './women/index.ts'

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

export const programmes: readonly Programme[] = chapters.flatMap(chapter => chapter.programmes)

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
