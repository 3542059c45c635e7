import type { z } from 'zod'
import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'
import type { Need, Risk, VisitHeading, VisitOutcome } from '../contract.ts'

export type Heading = z.infer<typeof VisitHeading>
export type Outcome = z.infer<typeof VisitOutcome>
export type RiskLevel = z.infer<typeof Risk>

/** In the order in which a visit goes through them. */
export const headingWords: Readonly<Record<Heading, Text>> = {
  household: { tr: 'Hane', en: 'Household' },
  housing: { tr: 'Konut', en: 'Housing' },
  income: { tr: 'Gelir', en: 'Income' },
  health: { tr: 'Sağlık', en: 'Health' },
  child: { tr: 'Çocuk', en: 'Children' },
  education: { tr: 'Eğitim', en: 'Education' },
  safety: { tr: 'Güvenlik', en: 'Safety' },
  other: { tr: 'İhtiyaç', en: 'Other needs' },
}
export const headings = Object.keys(headingWords) as readonly Heading[]

export const needWords: Readonly<Record<Need, Text>> = {
  care: { tr: 'Bakım desteği', en: 'Care' },
  'medical-equipment': { tr: 'Tıbbi malzeme', en: 'Medical equipment' },
  'home-health': { tr: 'Evde sağlık hizmeti', en: 'Home health care' },
  'report-renewal': { tr: 'Sağlık raporu yenileme', en: 'Renewal of a health report' },
  'family-counselling': { tr: 'Aile danışmanlığı', en: 'Family counselling' },
  training: { tr: 'Eğitim ya da kurs', en: 'Training' },
  'cash-aid': { tr: 'Nakdi yardım', en: 'Cash aid' },
  'in-kind-aid': { tr: 'Ayni yardım', en: 'Aid in kind' },
  'child-support': { tr: 'Çocuk için destek', en: 'Support for a child' },
  employment: { tr: 'İş', en: 'Employment' },
  safety: { tr: 'Güvenlik', en: 'Safety' },
  'psychological-support': { tr: 'Ruhsal destek', en: 'Psychological support' },
}

/** Needs asked under each heading; one may be asked under several, all of them somewhere. */
export const needsOfHeading: Readonly<Record<Heading, readonly Need[]>> = {
  household: ['family-counselling', 'psychological-support'],
  housing: ['in-kind-aid', 'medical-equipment'],
  income: ['cash-aid', 'in-kind-aid', 'employment'],
  health: ['care', 'medical-equipment', 'home-health', 'report-renewal', 'psychological-support'],
  child: ['child-support', 'psychological-support', 'in-kind-aid'],
  education: ['training', 'child-support'],
  safety: ['safety', 'psychological-support', 'family-counselling'],
  other: ['training', 'employment', 'cash-aid', 'in-kind-aid', 'care'],
}

export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  done: { tr: 'Görüşme yapıldı', en: 'Talk took place' },
  'not-at-home': { tr: 'Evde kimse yoktu', en: 'Nobody was at home' },
  refused: { tr: 'Görüşmek istemediler', en: 'They refused' },
  'no-such-address': { tr: 'Adres bulunamadı', en: 'No such address' },
}

export const riskWords: Readonly<Record<RiskLevel, Text & { readonly tone: Tone }>> = {
  none: { tr: 'Yok', en: 'None', tone: 'neutral' },
  low: { tr: 'Düşük', en: 'Low', tone: 'neutral' },
  medium: { tr: 'Orta', en: 'Medium', tone: 'warn' },
  high: { tr: 'Yüksek', en: 'High', tone: 'bad' },
}

const plain = (id: string): Text => ({ tr: id, en: id })
export const wordsOfHeading = (heading: Heading): Text => headingWords[heading]
export const wordsOfNeed = (need: string): Text => (needWords as Record<string, Text>)[need] ?? plain(need)
export const wordsOfRisk = (risk: RiskLevel) => riskWords[risk]
export const wordsOfOutcome = (outcome: string): Text => (outcomeWords as Record<string, Text>)[outcome] ?? plain(outcome)

/** The programme that a need usually goes to, if one is run here. */
export const naturalProgramme: Readonly<Partial<Record<Need, string>>> = { care: 'evde-bakim' }
