import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  loading: { tr: 'Kayıtlar geliyor', en: 'Loading records' },
  notFound: { tr: 'Kayıt bulunamadı.', en: 'No such record.' },
  notFoundNote: { tr: 'Adresi denetleyin ya da listeden yeniden açın.', en: 'Check the address or open it again from the list.' },
  notCome: { tr: 'Kayıtlar gelmedi.', en: 'The records did not come.' },
  again: { tr: 'Yeniden dene', en: 'Try again' },
  close: { tr: 'Kapat', en: 'Close' },
  cancel: { tr: 'Vazgeç', en: 'Cancel' },
  choose: { tr: 'Seçin', en: 'Choose' },
  reason: { tr: 'Gerekçe', en: 'Reason' },
  fillIn: { tr: 'Bu alanı doldurun.', en: 'Fill in this field.' },
  chooseOne: { tr: 'Listeden seçin.', en: 'Choose from the list.' },
  dayHint: { tr: 'gg.aa.yyyy', en: 'dd.mm.yyyy' },
  unreadableDay: { tr: 'Günü gg.aa.yyyy olarak yazın.', en: 'Write the day as dd.mm.yyyy.' },
  unreadableNumber: { tr: 'Tam sayı yazın.', en: 'Write a whole number.' },
  unreadableMoney: { tr: 'Tutarı virgülle yazın. Örnek: 1.234,56', en: 'Write the amount with a comma: 1.234,56' },
  saved: { tr: 'Kaydedildi.', en: 'Saved.' },
  optional: { tr: '(isteğe bağlı)', en: '(optional)' },
  late: { tr: 'Gecikti', en: 'Overdue' },
  lateBy: { tr: '{days} gün', en: '{days} days' },
  today: { tr: 'Bugün', en: 'Today' },
  tomorrow: { tr: 'Yarın', en: 'Tomorrow' },
  inDays: { tr: '{days} gün', en: '{days} days' },
  page: { tr: 'Sayfa {page}', en: 'Page {page}' },
  previous: { tr: 'Önceki sayfa', en: 'Previous page' },
  offline: { tr: 'Çevrimdışı.', en: 'Offline.' },
  offlineNote: {
    tr: 'Yazdıklarınız bu cihazda saklanıyor. Göndermek için bağlantının gelmesini bekleyin.',
    en: 'What you write is kept on this device. Wait for the connection before sending.',
  },
  next: { tr: 'Sonraki sayfa', en: 'Next page' },
})

export const useCommonMessages = () => messages(useLanguage())
