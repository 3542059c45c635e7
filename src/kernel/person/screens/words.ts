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
  'right_holder.register': { tr: 'Hak sahibi siciline kaydedildi', en: 'Entered into the registry of rights' },
  'right_holder.renew-document': { tr: 'Hak sahipliği belgesi yenilendi', en: 'Paper of the right renewed' },
  'right_holder.end': { tr: 'Sicil kaydı sona erdi', en: 'Registry entry ended' },
  'card.propose': { tr: 'Kart başvurusu onaya gönderildi', en: 'Card application sent for approval' },
  'card.approve': { tr: 'Kart onaylandı', en: 'Card approved' },
  'card.refuse': { tr: 'Kart başvurusu uygun bulunmadı', en: 'Card application refused' },
  'card.return': { tr: 'Kart başvurusu geri gönderildi', en: 'Card application returned' },
  'card.batch': { tr: 'Baskı partisine alındı, numara verildi', en: 'Put into a batch and numbered' },
  'card.print': { tr: 'Kart basıldı', en: 'Card printed' },
  'card.spoil': { tr: 'Hatalı baskı ayrıldı', en: 'Misprint set aside' },
  'card.deliver': { tr: 'Kart teslim edildi', en: 'Card handed over' },
  'card.cancel': { tr: 'Kart işlemi durduruldu', en: 'Card cancelled' },
  'card.end': { tr: 'Kart geçersiz oldu', en: 'Card ended' },
}

/** What was done to a person or a home, as its history tells it. */
export const wordsOfAct = (concept: string, act: string): Text =>
  pastActs[`${concept}.${act}`] ?? { tr: `${concept}: ${act}`, en: `${concept}: ${act}` }
