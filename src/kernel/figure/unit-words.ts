import type { Language, Text } from '#platform/i18n/text.ts'
import type { FigureUnit } from './contract.ts'

const unitWords = {
  facility: { tr: 'kuruluş', en: 'facilities' },
  person: { tr: 'kişi', en: 'persons' },
  child: { tr: 'çocuk', en: 'children' },
  household: { tr: 'hane', en: 'households' },
  family: { tr: 'aile', en: 'families' },
  application: { tr: 'başvuru', en: 'applications' },
  event: { tr: 'olay', en: 'events' },
  module: { tr: 'modül', en: 'modules' },
  home: { tr: 'ev', en: 'homes' },
  goal: { tr: 'hedef', en: 'goals' },
  strategy: { tr: 'strateji', en: 'strategies' },
  activity: { tr: 'faaliyet', en: 'activities' },
  cooperative: { tr: 'kooperatif', en: 'cooperatives' },
  year: { tr: 'yıl', en: 'years' },
  vehicle: { tr: 'araç', en: 'vehicles' },
  card: { tr: 'kart', en: 'cards' },
  foundation: { tr: 'vakıf', en: 'foundations' },
  project: { tr: 'proje', en: 'projects' },
  TRY: { tr: 'TL', en: 'TL' },
} as const satisfies Record<FigureUnit, Text>

/** What is counted, as the word that follows the number: '12 kişi'. */
export const unitWord = (unit: FigureUnit, language: Language): string => unitWords[unit][language]
