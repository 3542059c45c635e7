import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'

export interface StateWords extends Text {
  readonly tone: Tone
}

/** The states of every lifecycle, in a word. */
export const stateWords: Readonly<Record<string, StateWords>> = {
  open: { tr: 'Hazırlanıyor', en: 'In preparation', tone: 'info' },
  proposed: { tr: 'Karar bekliyor', en: 'Awaits decision', tone: 'warn' },
  granted: { tr: 'Uygun bulundu', en: 'Granted', tone: 'ok' },
  refused: { tr: 'Uygun bulunmadı', en: 'Refused', tone: 'bad' },
  interviewed: { tr: 'Görüşüldü', en: 'Interviewed', tone: 'info' },
  assessed: { tr: 'Değerlendirildi', en: 'Assessed', tone: 'info' },
  'in-plan': { tr: 'Plan uygulanıyor', en: 'Plan in progress', tone: 'ok' },
  waiting: { tr: 'Yer bekliyor', en: 'Waits for a place', tone: 'warn' },
  placed: { tr: 'Yerleşti', en: 'Placed', tone: 'ok' },
  closed: { tr: 'Kapandı', en: 'Closed', tone: 'neutral' },
  returned: { tr: 'Geri gönderildi', en: 'Returned', tone: 'warn' },
  'in-force': { tr: 'Sürüyor', en: 'In force', tone: 'ok' },
  suspended: { tr: 'Durduruldu', en: 'Suspended', tone: 'warn' },
  ended: { tr: 'Sona erdi', en: 'Ended', tone: 'neutral' },
  void: { tr: 'İptal', en: 'Void', tone: 'neutral' },
  computed: { tr: 'Hesaplandı', en: 'Computed', tone: 'info' },
  approved: { tr: 'Onaylandı', en: 'Approved', tone: 'info' },
  released: { tr: 'Ödendi', en: 'Paid', tone: 'ok' },
  planned: { tr: 'Planlandı', en: 'Planned', tone: 'info' },
  ongoing: { tr: 'Sürüyor', en: 'Under way', tone: 'ok' },
  completed: { tr: 'Tamamlandı', en: 'Completed', tone: 'neutral' },
  cancelled: { tr: 'Vazgeçildi', en: 'Given up', tone: 'neutral' },
  held: { tr: 'Bekletiliyor', en: 'Held', tone: 'warn' },
  made: { tr: 'Baskı bekliyor', en: 'To be printed', tone: 'warn' },
  batched: { tr: 'Baskı partisinde', en: 'In a batch', tone: 'info' },
  printed: { tr: 'Basıldı', en: 'Printed', tone: 'info' },
  delivered: { tr: 'Teslim edildi', en: 'Delivered', tone: 'ok' },
  expired: { tr: 'Süresi doldu', en: 'Expired', tone: 'warn' },
  paid: { tr: 'Ödendi', en: 'Paid', tone: 'ok' },
  applied: { tr: 'Başvuru alındı', en: 'Applied', tone: 'info' },
  withdrawn: { tr: 'Geri alındı', en: 'Withdrawn', tone: 'neutral' },
  done: { tr: 'Yapıldı', en: 'Done', tone: 'ok' },
  enrolled: { tr: 'Kayıtlı', en: 'Registered', tone: 'info' },
  certified: { tr: 'Yetkili', en: 'Certified', tone: 'ok' },
  issued: { tr: 'Geçerli', en: 'Valid', tone: 'ok' },
  revoked: { tr: 'Geçersiz', en: 'No longer valid', tone: 'bad' },
}

export const wordsOfState = (state: string): StateWords => stateWords[state] ?? { tr: state, en: state, tone: 'neutral' }
