import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'

interface StateWords extends Text {
  readonly tone: Tone
}

/** The states of every lifecycle that has cases, in a word. */
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
  ended: { tr: 'Sona erdi', en: 'Ended', tone: 'neutral' },
  void: { tr: 'İptal', en: 'Void', tone: 'neutral' },
  computed: { tr: 'Hesaplandı', en: 'Computed', tone: 'info' },
  approved: { tr: 'Onaylandı', en: 'Approved', tone: 'info' },
  released: { tr: 'Ödendi', en: 'Paid', tone: 'ok' },
  held: { tr: 'Durduruldu', en: 'Held', tone: 'warn' },
  paid: { tr: 'Ödendi', en: 'Paid', tone: 'ok' },
}

export const wordsOfState = (state: string): StateWords => stateWords[state] ?? { tr: state, en: state, tone: 'neutral' }
