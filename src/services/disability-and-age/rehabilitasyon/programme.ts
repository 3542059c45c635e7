import type { Programme } from '#kernel/programme/contract.ts'
import { centres, residents } from './figures.ts'

export const rehabilitasyon = {
  id: 'rehabilitasyon',
  chapter: 'disability-and-age',
  name: { tr: 'Bakım ve rehabilitasyon merkezi', en: 'Care and rehabilitation centre' },
  about: {
    tr: 'Engelli bireyler yaşına, cinsiyetine ve engeline uygun bir birimde kalır; bakım ve rehabilitasyon bir plana göre yürür. Merkez gündüz de hizmet verir; yatılı ve gündüzlü yerler ayrı sayılır.',
    en: 'Disabled people live in a unit that suits their age, sex and disability; care and rehabilitation follow a plan. The centre also offers day care; residential and day places are counted apart.',
  },
  strands: {
    residents: { lifecycle: 'placement', name: { tr: 'Yatılı bakım', en: 'Residential care' } },
    'day-care': { lifecycle: 'placement', name: { tr: 'Gündüz bakımı', en: 'Day care' } },
  },
  law: [{ title: 'Sosyal Hizmetler Kanunu (2828)', confidence: 'unconfirmed' }],
  figures: [centres, residents],
  stage: 'declared',
  level: 1,
} satisfies Programme
