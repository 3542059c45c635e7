import { withoutConditions } from '#kernel/licence/definition.ts'

export const licence = withoutConditions({
  numberPrefix: 'OB',
  permit: { tr: 'Özel bakım merkezi ruhsatı', en: 'Licence of a private care centre' },
  kinds: [
    {
      id: 'bakim-merkezi',
      name: { tr: 'Engelli bakım merkezi', en: 'Disability care centre' },
      law: 'RG 16.08.2013/28737',
      confidence: 'found',
    },
  ],
})
