import type { Programme } from '#kernel/programme/contract.ts'
import { participants } from './figures.ts'

export const eoe = {
  id: 'eoe',
  chapter: 'family-and-community',
  name: { tr: 'Evlilik Öncesi Eğitim', en: 'Pre-marital education' },
  about: {
    tr: 'Evliliğe hazırlanan çiftler için dört derslik ücretsiz bir eğitimdir: iletişim, aile hukuku, sağlık ve ortak yaşam konuşulur. Dersleri tamamlayanlara katılım belgesi verilir.',
    en: 'A free course of four lessons for couples preparing to marry, on communication, family law, health and living together. Those who complete it receive a certificate.',
  },
  strands: {
    courses: { lifecycle: 'training', name: { tr: 'Eğitim', en: 'Courses' } },
  },
  law: [{ title: 'Evlilik Öncesi Eğitim Programı (Bakanlık programı)', confidence: 'unconfirmed' }],
  figures: [participants],
  stage: 'declared',
  level: 0,
} satisfies Programme
