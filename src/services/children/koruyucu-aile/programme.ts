import type { Programme } from '#kernel/programme/contract.ts'
import { children, families } from './figures.ts'

export const koruyucuAile = {
  id: 'koruyucu-aile',
  chapter: 'children',
  name: { tr: 'Koruyucu aile', en: 'Foster care' },
  about: {
    tr: 'Kendi ailesinin yanında bir süre kalamayan çocuğun bakımını, devletin denetiminde başka bir aile ya da kişi üstlenir. Akraba, geçici, süreli ve uzmanlaşmış olmak üzere dört modeli vardır; ücretli ya da gönüllü olabilir. Yerleştirme sözleşmeyle yapılır ve izlenir.',
    en: 'Another family or person, under the supervision of the state, cares for a child who cannot stay with their own family for a time. There are four models (relative, temporary, term and specialised), paid or voluntary. A placement rests on a contract and is monitored.',
  },
  strands: {
    placement: { lifecycle: 'placement', name: { tr: 'Koruyucu aile yanına yerleştirme', en: 'Placement with a foster family' } },
    payments: { lifecycle: 'benefit', name: { tr: 'Koruyucu aile ödemeleri', en: 'Foster payments' } },
  },
  law: [
    { title: 'Koruyucu Aile Yönetmeliği', gazette: 'RG 14.12.2012/28497', confidence: 'found' },
    { title: 'Sosyal Hizmetler Kanunu (2828)', article: 'm. 22–23', confidence: 'found' },
  ],
  figures: [children, families],
  stage: 'declared',
  level: 1,
} satisfies Programme
