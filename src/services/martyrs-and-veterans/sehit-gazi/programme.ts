import type { Programme } from '#kernel/programme/contract.ts'
import { martyrs, veterans } from './figures.ts'

export const sehitGazi = {
  id: 'sehit-gazi',
  chapter: 'martyrs-and-veterans',
  name: { tr: 'Şehit yakınları ve gaziler', en: 'Relatives of martyrs, and veterans' },
  about: {
    tr: 'Şehitlerin, gazilerin, vazife malullerinin ve yakınlarının kaydı, hakkı doğuran kanuna göre tutulur. Aileler ziyaret edilir, anma günleri düzenlenir, haklarına erişmelerine yardımcı olunur.',
    en: 'Keeps the register of martyrs, veterans, people disabled on duty and their relatives, by the law that gave the status. Families are visited, memorial days held, and help is given to obtain their rights.',
  },
  strands: {
    registry: { lifecycle: 'right', name: { tr: 'Kayıt', en: 'Register' } },
  },
  law: [
    { title: '1005 sayılı Kanun (İstiklal madalyası)', confidence: 'found' },
    { title: 'Emekli Sandığı Kanunu (5434)', article: 'm. 45, 56, 64', confidence: 'found' },
    { title: 'Sosyal Sigortalar ve Genel Sağlık Sigortası Kanunu (5510)', article: 'm. 47', confidence: 'found' },
    { title: '2330 sayılı Kanun (nakdî tazminat ve aylık)', confidence: 'found' },
    { title: 'Terörle Mücadele Kanunu (3713)', confidence: 'unconfirmed' },
  ],
  figures: [martyrs, veterans],
  stage: 'declared',
  level: 1,
} satisfies Programme
