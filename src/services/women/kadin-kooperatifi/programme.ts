import type { Programme } from '#kernel/programme/contract.ts'
import { cooperatives, extension } from './figures.ts'

export const kadinKooperatifi = {
  id: 'kadin-kooperatifi',
  chapter: 'women',
  name: { tr: 'Kadın kooperatifleri', en: 'Women’s co-operatives' },
  about: {
    tr: 'Kadınların kurduğu kooperatiflere kuruluş, eğitim, tanıtım ve kaynak bulma adımlarında destek verilir. Çalışma, üç bakanlığın imzaladığı bir protokole dayanır; ilde bir çalışma grubu yürütür.',
    en: 'Co-operatives founded by women receive support with founding, training, visibility and finding resources. The work rests on a protocol of three ministries and is led in the province by a working group.',
  },
  strands: {
    support: { lifecycle: 'project', name: { tr: 'Kooperatif desteği', en: 'Support of co-operatives' } },
  },
  law: [
    {
      title: 'Kadın Kooperatiflerinin Güçlendirilmesi İşbirliği Protokolü (30.10.2018; 06.09.2023’te uzatıldı)',
      confidence: 'found',
    },
  ],
  figures: [cooperatives, extension],
  stage: 'declared',
  level: 0,
} satisfies Programme
