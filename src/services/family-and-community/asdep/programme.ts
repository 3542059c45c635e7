import type { Programme } from '#kernel/programme/contract.ts'
import { households } from './figures.ts'

export const asdep = {
  id: 'asdep',
  chapter: 'family-and-community',
  name: { tr: 'Aile Sosyal Destek Programı', en: 'Family Social Support Programme' },
  about: {
    tr: 'Bir kadın ve bir erkek görevliden oluşan ekip haneyi evinde ziyaret eder, ihtiyaçları ve riskleri yerinde görür. Gereken hizmete, yardıma ya da başka bir kuruma yönlendirir; sonraki ziyarette ihtiyacın karşılanıp karşılanmadığına bakılır.',
    en: 'A team of one woman and one man visits households at home and sees needs and risks on the spot. It refers people to the service, aid or institution they need, and a later visit checks whether the need was met.',
  },
  strands: {
    visits: { lifecycle: 'visit', name: { tr: 'Hane ziyareti', en: 'Household visits' } },
  },
  law: [{ title: 'ASDEP uygulama rehberi ve yönergesi', confidence: 'unconfirmed' }],
  figures: [households],
  stage: 'worked',
  level: 0,
} satisfies Programme
