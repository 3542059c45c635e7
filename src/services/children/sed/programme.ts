import type { Programme } from '#kernel/programme/contract.ts'
import { allocated, children } from './figures.ts'

export const sed = {
  id: 'sed',
  chapter: 'children',
  name: { tr: 'Sosyal ve Ekonomik Destek (SED)', en: 'Social and Economic Support (SED)' },
  about: {
    tr: 'Çocuğunun temel ihtiyaçlarını karşılamakta zorlanan aileye, kendi ayakları üzerinde durana kadar para ve psikososyal destek verilir. Destek bir defalık ya da aylık olabilir; tutarı çocuğun öğrenim düzeyine bağlıdır. Amaç, çocuğun ailesinin yanında kalmasıdır.',
    en: 'A family that struggles to meet the basic needs of its child receives money and psychosocial support until it can stand on its own. Support is given once or monthly, and the amount follows the child’s schooling. The aim is that the child stays with the family.',
  },
  strands: {
    support: { lifecycle: 'benefit', name: { tr: 'Ekonomik destek', en: 'Economic support' } },
  },
  law: [
    { title: 'Sosyal ve Ekonomik Destek Hizmetleri Hakkında Yönetmelik', gazette: 'RG 03.03.2015', confidence: 'found' },
    { title: 'Sosyal Hizmetler Kanunu (2828)', article: 'm. 26', confidence: 'found' },
  ],
  figures: [children, allocated],
  stage: 'declared',
  level: 1,
} satisfies Programme
