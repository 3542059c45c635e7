import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Yerleştirme', en: 'Placements' },
  tonight: { tr: 'Bu gece her çocuk nerede?', en: 'Where is every child tonight?' },
  missing: { tr: 'Haber beklenen çocuk', en: 'Children missing' },
  late: { tr: 'İzinden dönmeyen', en: 'Not back from leave' },
  overdue: { tr: 'Süresi geçen karar işlemi', en: 'Overdue clocks of orders' },
  toDecide: { tr: 'Kararınızı bekleyen', en: 'Awaiting your decision' },
  waiting: { tr: 'Yer bekleyen', en: 'Waiting for a place' },
  returned: { tr: 'Geri gönderilen', en: 'Returned' },
  preparing: { tr: 'Hazırlanan dosya', en: 'Files in preparation' },
  ofAge: { tr: '90 gün içinde 18’ini dolduran', en: 'Coming of age within 90 days' },
  newsAwaited: { tr: '{count} çocuktan haber bekleniyor', en: 'children missing: {count}' },
  allKnown: { tr: 'Kuruluştaki herkesin yeri biliniyor', en: 'the place of everyone in care is known' },
  none: { tr: 'Bekleyen yerleştirme işi yok.', en: 'No placement work waits.' },
  noneNote: {
    tr: 'Süresi gelen ya da size gelen dosya burada görünür.',
    en: 'A file appears here when its time or turn has come.',
  },
})

export const usePlacementMessages = () => messages(useLanguage())
