import type { Programme } from '#kernel/programme/contract.ts'
import { placed } from './figures.ts'

export const istihdam = {
  id: 'istihdam',
  chapter: 'martyrs-and-veterans',
  name: { tr: 'İstihdam', en: 'Public employment' },
  about: {
    tr: 'Şehit yakınları, gaziler, vazife malulleri ve yakınları kanunun tanıdığı kamuda çalışma hakkını kullanır. Hak sahipliği belirlenir, açık kura çekilir ve atama izlenir.',
    en: 'Relatives of martyrs, veterans, people disabled on duty and their relatives use the right to public employment that the law gives them. The right is established, a public draw is held and the appointment is followed.',
  },
  strands: {
    employment: { lifecycle: 'right', name: { tr: 'Kamuda istihdam', en: 'Public employment' } },
  },
  law: [
    { title: 'Terörle Mücadele Kanunu (3713)', article: 'ek m. 1', confidence: 'found' },
    { title: '6518 sayılı Kanun (19.02.2014)', confidence: 'found' },
  ],
  figures: [placed],
  stage: 'declared',
  // Whose appointment it was tells of a disability or a loss.
  level: 1,
} satisfies Programme
