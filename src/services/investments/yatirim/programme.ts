import type { Programme } from '#kernel/programme/contract.ts'
import { completed, ongoing } from './figures.ts'

export const yatirim = {
  id: 'yatirim',
  chapter: 'investments',
  name: { tr: 'Yatırımlar', en: 'Investments' },
  about: {
    tr: 'İldeki sosyal hizmet binaları ve tesisleri için yürütülen yapım, onarım ve donatım projeleridir. Her projenin ödeneği, ilerleyişi ve bitişi izlenir.',
    en: 'Projects that build, repair and equip social service buildings in the province. The appropriation, progress and completion of each are followed.',
  },
  strands: {
    projects: {
      lifecycle: 'project',
      name: { tr: 'Yatırım projesi', en: 'Investment project' },
      definition: {
        numberPrefix: 'YAT',
        kinds: {
          construction: { name: { tr: 'Yapım', en: 'Construction' }, hasCost: true },
          repair: { name: { tr: 'Onarım', en: 'Repair' }, hasCost: true },
          equipment: { name: { tr: 'Donatım', en: 'Equipment' }, hasCost: true },
        },
      },
    },
  },
  law: [{ title: 'Kamu yatırım programı', confidence: 'unconfirmed' }],
  figures: [completed, ongoing],
  stage: 'worked',
  level: 0,
} satisfies Programme
