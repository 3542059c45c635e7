import type { Programme } from '#kernel/programme/contract.ts'
import { modules, participants } from './figures.ts'
import { areas } from './modules.ts'

export const aep = {
  id: 'aep',
  chapter: 'family-and-community',
  name: { tr: 'Aile Eğitim Programı', en: 'Family Education Programme' },
  about: {
    tr: 'Aile yaşamının temel becerilerini beş alanda, modüller hâlinde anlatır: eğitim ve iletişim, hukuk, iktisat, medya, sağlık. Eğitimleri, formatörlerin yetiştirdiği eğiticiler okulda, köyde, kışlada ya da cezaevinde verir. Modül listesi zamanla değişir ve sürümlü tutulur.',
    en: 'Teaches the basic skills of family life in modules of five areas: education and communication, law, economy, media and health. Trainers taught by master trainers give it in schools, villages, barracks or prisons. The list of modules changes over time and is kept by version.',
  },
  strands: {
    courses: {
      lifecycle: 'training',
      name: { tr: 'Eğitim', en: 'Courses' },
      definition: {
        numberPrefix: 'AEP',
        areas,
        audiences: ['public', 'trainers'],
        venues: ['centre', 'school', 'village', 'prison', 'barracks', 'student-residence', 'other'],
        // The tree as the programme's own history tells it: master trainers teach trainers, trainers teach the public.
        ranks: {
          formator: { gives: ['trainers', 'public'], madeBy: null },
          egitici: { gives: ['public'], madeBy: 'trainers' },
        },
        // No source says how much of a course must be attended: the strictest reading, until the operator knows better.
        completion: [
          {
            since: '2013-01-01',
            attends: 'every-session',
            law: 'Aile Eğitim Programı (Bakanlık programı)',
            confidence: 'unconfirmed',
          },
        ],
      },
    },
  },
  law: [{ title: 'Aile Eğitim Programı (Bakanlık programı)', confidence: 'unconfirmed' }],
  figures: [modules, participants],
  stage: 'worked',
  level: 0,
} satisfies Programme
