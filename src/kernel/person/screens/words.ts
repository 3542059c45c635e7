import type { Text } from '#platform/i18n/text.ts'

export const sexWords = {
  female: { tr: 'Kadın', en: 'Female' },
  male: { tr: 'Erkek', en: 'Male' },
  unknown: { tr: 'Bilinmiyor', en: 'Not known' },
} as const satisfies Record<string, Text>

const pastActs: Readonly<Record<string, Text>> = {
  'person.record': { tr: 'Kişi kaydedildi', en: 'Person recorded' },
  'person.correct': { tr: 'Kimlik bilgileri düzeltildi', en: 'Identity corrected' },
  'person.report-death': { tr: 'Vefatı işlendi', en: 'Death recorded' },
  'person.merge': { tr: 'Başka bir kayıtla birleştirildi', en: 'Merged into another record' },
  'person.split': { tr: 'Birleştirme geri alındı', en: 'Merge undone' },
  'secrecy_order.order': { tr: 'Gizlilik kararı kaydedildi', en: 'Secrecy order recorded' },
  'secrecy_order.extend': { tr: 'Gizlilik kararı uzatıldı', en: 'Secrecy order extended' },
  'household.record': { tr: 'Hane kaydedildi', en: 'Home recorded' },
  'household.correct': { tr: 'Hanenin adresi düzeltildi', en: 'Address of the home corrected' },
  'household.move': { tr: 'Hane taşındı', en: 'Home moved' },
  'household.dissolve': { tr: 'Hane dağıldı', en: 'Home dissolved' },
}

/** What was done to a person or a home, as its history tells it. */
export const wordsOfAct = (concept: string, act: string): Text =>
  pastActs[`${concept}.${act}`] ?? { tr: `${concept}: ${act}`, en: `${concept}: ${act}` }
