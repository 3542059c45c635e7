import type { Confidence } from '#kernel/programme/contract.ts'
import { type Day, formatDay } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { fewestPlacesOn, isKnownOn, type Licence } from './definition.ts'

/** What a file holds when a grant is asked for. */
export interface Standing {
  readonly kind: string
  readonly capacity: number
  /** Papers that are filed and valid on the day. */
  readonly papers: readonly string[]
  /** Whether a first inspection was done. */
  readonly isInspected: boolean
  readonly openFindings: number
}

/** hard: no permit is proposed. warn: what is only customary is missing; it is proposed with the reason why it may be. */
export interface Lack {
  readonly id: string
  readonly kind: 'hard' | 'warn'
  readonly says: Text
  readonly law: string | null
  readonly confidence: Confidence
}

/** What stands against a permit on the day. Without a definition there are no conditions. */
export function lacksOf(definition: Licence | undefined, standing: Standing, on: Day): Lack[] {
  if (!definition) return []
  return [
    placesLack(definition, standing.capacity, on),
    kindLack(definition, standing.kind, on),
    ...inspectionLacks(standing),
    ...paperLacks(definition, standing.papers),
  ].filter(lack => lack !== undefined)
}

/** Fewer places than the programme's limit on the day. */
export function placesLack(definition: Licence, capacity: number, on: Day): Lack | undefined {
  const limit = fewestPlacesOn(definition, on)
  if (!limit || capacity >= limit.places) return undefined
  return {
    id: 'fewest-places',
    kind: 'hard',
    says: {
      tr: `En az ${limit.places} kişilik kapasite gerekir; istenen kapasite ${capacity}.`,
      en: `At least ${limit.places} places are required; ${capacity} are asked for.`,
    },
    law: limit.law,
    confidence: limit.confidence,
  }
}

function kindLack({ kinds }: Licence, kind: string, on: Day): Lack | undefined {
  const known = kinds.find(each => each.id === kind)
  if (!known || isKnownOn(known, on)) return undefined
  return {
    id: 'kind',
    kind: 'hard',
    says: {
      tr: `${known.name.tr} ${formatDay(known.until!)} gününden beri bu yönetmeliğin kapsamında değil.`,
      en: `Since ${formatDay(known.until!)} this regulation no longer covers: ${known.name.en}.`,
    },
    law: known.law,
    confidence: known.confidence,
  }
}

/** The lifecycle's own order: a permit rests on what somebody saw there. */
function inspectionLacks({ isInspected, openFindings }: Standing): Lack[] {
  const lack = (id: string, tr: string, en: string): Lack => ({
    id,
    kind: 'hard',
    says: { tr, en },
    law: null,
    confidence: 'unconfirmed',
  })
  if (!isInspected) return [lack('first-inspection', 'Ön denetim yapılmadı.', 'No first inspection was done.')]
  if (openFindings === 0) return []
  return [
    lack(
      'open-findings',
      `Ön denetimin ${openFindings} tespiti giderilmedi.`,
      `Findings of the first inspection that are not remedied: ${openFindings}.`,
    ),
  ]
}

/** A paper that the law is known to ask for refuses; one that no source confirms cannot. */
function paperLacks({ papers }: Licence, filed: readonly string[]): Lack[] {
  return papers
    .filter(paper => !filed.includes(paper.id))
    .map(paper => ({
      id: paper.id,
      kind: paper.confidence === 'found' ? 'hard' : 'warn',
      says: { tr: `${paper.label.tr} eksik.`, en: `Missing: ${paper.label.en}.` },
      law: paper.law,
      confidence: paper.confidence,
    }))
}
