import { defineMessages } from '#platform/i18n/messages.ts'
import type { Text } from '#platform/i18n/text.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Confidence, LifecycleId } from '../contract.ts'

const messages = defineMessages({
  title: { tr: 'Hizmetler', en: 'Services' },
  state: {
    tr: '{count} hizmet var: {worked} hizmet işletiliyor, {declared} hizmet tanımlı.',
    en: 'There are {count} services: {worked} are worked here, {declared} are declared.',
  },
  chapters: { tr: 'Bölümler', en: 'Chapters' },
  programmes: { tr: '{count} hizmet', en: 'Services: {count}' },
  worked: { tr: 'işletiliyor', en: 'worked' },
  declared: { tr: 'tanımlı, henüz işletilmiyor', en: 'declared, not worked yet' },
  stages: { tr: 'İşletilen ve tanımlı hizmetler', en: 'Worked and declared services' },
  stagesNote: {
    tr: 'İşletilen hizmette başvuru, koşullar, süreler ve karar Hane’de yürür. Tanımlı hizmetin işlemleri koşul denetlenmeden yüklenir; göstergesi bu kayıtlardan okunur.',
    en: 'A worked service runs here with its applications, conditions, deadlines and decisions. Acts of a declared service are loaded without checking conditions; its figures are read from those records.',
  },
  confidence: { tr: 'Dayanaklar ne kadar kesin?', en: 'How sure are the legal grounds?' },
  foundNote: { tr: 'Kaynağında okundu.', en: 'Read in the source.' },
  derivedNote: { tr: 'Bilinen değerlerden hesapla bulundu.', en: 'Recovered by arithmetic from known values.' },
  unconfirmedNote: {
    tr: 'Genel bilgidir, kaynağında doğrulanmadı.',
    en: 'General knowledge, not confirmed in the source.',
  },
  lifecycles: { tr: 'Nasıl yürür', en: 'How it runs' },
  law: { tr: 'Dayanak', en: 'Legal ground' },
  noLaw: { tr: 'Dayanak kaydı yok.', en: 'No legal ground is recorded.' },
  figures: { tr: 'Göstergeler', en: 'Figures' },
  noFigures: { tr: 'Kitapçıkta göstergesi yok.', en: 'It has no figure in the booklet.' },
  none: { tr: 'Tanımlı hizmet yok.', en: 'No service is declared.' },
})

export const useMessages = () => messages(useLanguage())

export const lifecycleWords: Readonly<Record<LifecycleId, Text>> = {
  casework: { tr: 'görüşme, değerlendirme, plan ve izleme', en: 'interview, assessment, plan and follow-up' },
  visit: { tr: 'hane ziyareti ve yönlendirme', en: 'household visit and referral' },
  training: { tr: 'eğitim ve katılım', en: 'training and attendance' },
  placement: { tr: 'kuruluşa yerleştirme', en: 'placement in a facility' },
  benefit: { tr: 'başvuru, karar, hak ediş ve ödeme', en: 'application, decision, award and payment' },
  licence: { tr: 'ruhsat ve denetim', en: 'licence and inspection' },
  right: { tr: 'hakkın ya da kartın verilmesi', en: 'a right or a card is given' },
  project: { tr: 'proje', en: 'project' },
}

export const confidenceWords = {
  found: { tr: 'bulundu', en: 'found', tone: 'ok' },
  derived: { tr: 'hesaplandı', en: 'derived', tone: 'info' },
  unconfirmed: { tr: 'doğrulanmadı', en: 'unconfirmed', tone: 'warn' },
} as const satisfies Record<Confidence, Text & { tone: string }>
