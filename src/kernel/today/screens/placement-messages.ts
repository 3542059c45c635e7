import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Yerleştirme', en: 'Placements' },
  tonight: { tr: 'Bu gece her çocuk nerede?', en: 'Where is every child tonight?' },
  missing: { tr: 'Haber beklenen', en: 'Missing' },
  late: { tr: 'İzinden dönmeyen', en: 'Not back from leave' },
  overdue: { tr: 'Süresi geçen karar işlemi', en: 'Overdue clocks of orders' },
  toDecide: { tr: 'Kararınızı bekleyen', en: 'Awaiting your decision' },
  waiting: { tr: 'Yer bekleyen', en: 'Waiting for a place' },
  toMove: { tr: 'Taşınacak', en: 'To move out' },
  returned: { tr: 'Geri gönderilen', en: 'Returned' },
  preparing: { tr: 'Hazırlanan dosya', en: 'Files in preparation' },
  ofAge: { tr: '90 gün içinde 18’ini dolduran', en: 'Coming of age within 90 days' },
  newsAwaited: { tr: '{count} kişiden haber bekleniyor', en: 'people missing: {count}' },
  allKnown: { tr: 'Kuruluştaki herkesin yeri biliniyor', en: 'the place of everyone in care is known' },
  none: { tr: 'Bekleyen yerleştirme işi yok.', en: 'No placement work waits.' },
  noneNote: {
    tr: 'Süresi gelen ya da size gelen dosya burada görünür.',
    en: 'A file appears here when its time or turn has come.',
  },
})

export const usePlacementMessages = () => messages(useLanguage())
