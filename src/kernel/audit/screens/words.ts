import { roles } from '#kernel/access/roles.ts'
import type { Text } from '#platform/i18n/text.ts'

const events: Readonly<Record<string, Text>> = {
  act: { tr: 'İşlem yaptı', en: 'Acted' },
  reclassify: { tr: 'Yetki çevresini değiştirdi', en: 'Moved to another circle' },
  look: { tr: 'Baktı', en: 'Looked' },
  search: { tr: 'Aradı', en: 'Searched' },
  export: { tr: 'İndirdi', en: 'Exported' },
  confirm: { tr: 'Değeri onayladı', en: 'Confirmed a value' },
  refusal: { tr: 'Reddedildi', en: 'Was refused' },
  'sign-in': { tr: 'Oturum açtı', en: 'Signed in' },
  'sign-out': { tr: 'Oturumu kapattı', en: 'Signed out' },
  load: { tr: 'Toplu yükledi', en: 'Loaded in bulk' },
}

const concepts: Readonly<Record<string, Text>> = {
  account: { tr: 'hesap', en: 'account' },
  person: { tr: 'kişi', en: 'person' },
  household: { tr: 'hane', en: 'household' },
  visit: { tr: 'ziyaret', en: 'visit' },
  referral: { tr: 'yönlendirme', en: 'referral' },
  need: { tr: 'ihtiyaç', en: 'need' },
  secrecy_order: { tr: 'gizlilik kararı', en: 'secrecy order' },
  case: { tr: 'dosya', en: 'case' },
  document: { tr: 'belge', en: 'document' },
  fact: { tr: 'bilgi', en: 'fact' },
  enquiry: { tr: 'sosyal inceleme raporu', en: 'enquiry report' },
  decision: { tr: 'karar', en: 'decision' },
  award: { tr: 'hak ediş', en: 'award' },
  award_change: { tr: 'hak ediş değişikliği', en: 'award change' },
  payment_run: { tr: 'ödeme listesi', en: 'payment run' },
  payment_line: { tr: 'ödeme satırı', en: 'payment line' },
  organisation: { tr: 'kuruluş', en: 'organisation' },
  unit: { tr: 'birim', en: 'unit' },
  care_order: { tr: 'koruma kararı', en: 'care order' },
  placement_need: { tr: 'yerleştirme ihtiyacı', en: 'need to place' },
  placement: { tr: 'yerleştirme', en: 'placement' },
  discharge: { tr: 'ayrılış', en: 'discharge' },
  parameter: { tr: 'parametre', en: 'parameter' },
  screening: { tr: 'hak edip almayanlar taraması', en: 'screening for who does not receive' },
  screening_result: { tr: 'hak edip almayanlar listesi', en: 'list of who does not receive' },
  figure: { tr: 'gösterge', en: 'figure' },
  edition: { tr: 'kitapçık', en: 'booklet' },
  audit: { tr: 'kayıt zinciri', en: 'audit log' },
}

/** Words for what the log holds; what it has no word for is shown as it was written. */
const wordsFrom =
  (known: Readonly<Record<string, Text>>) =>
  (written: string): Text =>
    known[written] ?? { tr: written, en: written }

export const wordsOfEvent = wordsFrom(events)
export const wordsOfConcept = wordsFrom(concepts)
export const wordsOfRole = wordsFrom({ ...roles, system: { tr: 'Sistem', en: 'System' } })
