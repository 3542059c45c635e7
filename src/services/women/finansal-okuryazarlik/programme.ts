import type { Programme } from '#kernel/programme/contract.ts'
import { events, participants } from './figures.ts'

const ministry = 'Finansal okuryazarlık seminerleri (Bakanlık çalışması)'

export const finansalOkuryazarlik = {
  id: 'finansal-okuryazarlik',
  chapter: 'women',
  name: {
    tr: 'Finansal okuryazarlık ve kadınların ekonomik güçlenmesi semineri',
    en: 'Seminar on financial literacy and women’s economic empowerment',
  },
  about: {
    tr: 'Kadınların bütçe, birikim, borç ve girişimcilik konularında bilgi edindiği seminerlerdir. Amaç, ekonomik kararları güvenle verebilmektir.',
    en: 'Seminars in which women learn about budgets, saving, debt and enterprise, so that they can take economic decisions with confidence.',
  },
  strands: {
    seminars: {
      lifecycle: 'training',
      name: { tr: 'Seminer', en: 'Seminars' },
      definition: {
        numberPrefix: 'FOS',
        // No catalogue: a seminar has its title, and no source names parts that it is made of.
        areas: {},
        audiences: ['women'],
        venues: ['centre', 'school', 'village', 'student-residence', 'other'],
        // Who speaks brings a paper from elsewhere: no course of this programme makes a trainer.
        ranks: { egitici: { gives: ['women'], madeBy: null } },
        // No source asks for anything but coming. Of a seminar over several days all of them are asked, the strictest reading.
        completion: [{ since: '2018-01-01', attends: 'every-session', law: ministry, confidence: 'unconfirmed' }],
      },
    },
  },
  law: [{ title: ministry, confidence: 'unconfirmed' }],
  figures: [events, participants],
  stage: 'worked',
  level: 0,
} satisfies Programme
