import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Parametreler', en: 'Parameters' },
  state: {
    tr: 'Ödemelerin dayandığı {count} değer. Onay bekleyen: {waiting}.',
    en: '{count} values on which payments rest. Awaiting confirmation: {waiting}.',
  },
  rule: {
    tr: 'Kaynağında okunmamış bir değerle, il müdürü onaylamadan ödeme hesaplanmaz.',
    en: 'Nothing is computed on a value that was not read in its source before the director has confirmed it.',
  },
  ruleNote: {
    tr: 'Onay değiştirilemez ve silinemez. Değer sonradan değişirse yeniden onaylanır.',
    en: 'A confirmation is never changed or deleted. A value that changes afterwards is confirmed anew.',
  },
  law: { tr: 'Dayanak', en: 'Legal ground' },
  usedBy: { tr: 'Kullanan hizmet', en: 'Used by' },
  period: { tr: 'Geçerli olduğu günler', en: 'Valid' },
  since: { tr: '{from} gününden beri', en: 'since {from}' },
  between: { tr: '{from} – {until}', en: '{from} – {until}' },
  value: { tr: 'Değer', en: 'Value' },
  source: { tr: 'Kaynak', en: 'Source' },
  confirmation: { tr: 'Onay', en: 'Confirmation' },
  current: { tr: 'bugün geçerli', en: 'in force today' },
  notNeeded: { tr: 'Gerekmiyor', en: 'Not needed' },
  waits: { tr: 'Onay bekliyor', en: 'Awaits confirmation' },
  confirmed: { tr: 'Onaylandı', en: 'Confirmed' },
  confirmedBy: { tr: '{by}, {day}', en: '{by}, {day}' },
  confirm: { tr: 'Onayla', en: 'Confirm' },
  confirmTitle: { tr: 'Değeri onaylayın', en: 'Confirm the value' },
  confirmNote: {
    tr: 'Bu değerle ödeme hesaplanmasına sizin adınızla izin verilir.',
    en: 'Payments on this value are allowed in your name.',
  },
  against: { tr: 'Neyle karşılaştırdınız?', en: 'What did you hold it against?' },
  againstHint: {
    tr: 'Gördüğünüz metni ve gününü yazın: Resmî Gazete günü ve sayısı, genelge.',
    en: 'Name the text that you saw and its day: gazette number, circular.',
  },
  done: { tr: 'Değer onaylandı.', en: 'The value is confirmed.' },
  none: { tr: 'Ödemelerin dayandığı bir değer yok.', en: 'No payment rests on a value.' },
})

export const useMessages = () => messages(useLanguage())
