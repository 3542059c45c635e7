import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Dosyalar', en: 'Cases' },
  lists: { tr: 'Dosya listeleri', en: 'Lists of cases' },
  mine: { tr: 'Benim dosyalarım', en: 'My cases' },
  'to-decide': { tr: 'Karar bekleyenler', en: 'Awaiting decision' },
  open: { tr: 'Hazırlananlar', en: 'In preparation' },
  overdue: { tr: 'Süresi geçenler', en: 'Overdue' },
  all: { tr: 'Hepsi', en: 'All' },
  count: { tr: '{count} dosya, süresi en yakın olan önce.', en: '{count} cases, the nearest deadline first.' },
  none: { tr: 'Bu listede dosya yok.', en: 'No case in this list.' },
  noneNote: {
    tr: 'Dosyalar yönlendirme kabul edilince ya da başvuru alınınca açılır.',
    en: 'Cases open when a referral is accepted or an application is taken.',
  },
  programme: { tr: 'Hizmet', en: 'Service' },
  allProgrammes: { tr: 'Bütün hizmetler', en: 'All services' },
  number: { tr: 'Dosya', en: 'Case' },
  person: { tr: 'Kişi', en: 'Person' },
  unit: { tr: 'Birim', en: 'Unit' },
  state: { tr: 'Durum', en: 'State' },
  assigned: { tr: 'Sorumlu', en: 'Case worker' },
  nobody: { tr: 'Görevlendirilmedi', en: 'Not assigned' },
  due: { tr: 'Süre', en: 'Deadline' },
  changed: { tr: 'Son işlem', en: 'Last change' },
})

export const useListMessages = () => messages(useLanguage())
