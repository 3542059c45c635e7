import type { Programme } from '#kernel/programme/contract.ts'
import { definition } from './definition.ts'
import { cards } from './figures.ts'

export const seyahatKarti = {
  id: 'seyahat-karti',
  chapter: 'martyrs-and-veterans',
  name: { tr: 'Ücretsiz seyahat kartı', en: 'Free travel card' },
  about: {
    tr: 'Şehit yakınlarına, gazilere, vazife malullerine, yakınlarına ve kanunların saydığı diğer hak sahiplerine ücretsiz seyahat kartı basılır ve imza karşılığı teslim edilir. Kart kaybolunca ya da süresi dolunca yenilenir.',
    en: 'A free travel card is printed for relatives of martyrs, veterans, people disabled on duty, their relatives and the other right-holders named by law, and handed over against a signature. It is renewed when lost or expired.',
  },
  strands: {
    cards: { lifecycle: 'right', name: { tr: 'Kart', en: 'Cards' }, definition },
  },
  law: [
    { title: 'Ücretsiz veya İndirimli Seyahat Kartları Yönetmeliği', gazette: 'RG 04.03.2014/28931', confidence: 'found' },
    { title: '4736 sayılı Kanun', article: 'm. 1', confidence: 'found' },
    { title: 'Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun (3292)', confidence: 'found' },
    {
      title: 'Başarılı Sporculara Aylık Bağlanması ile Devlet Sporcusu Unvanı Verilmesi Hakkında Kanun (5774)',
      confidence: 'found',
    },
  ],
  figures: [cards],
  stage: 'worked',
  // A category tells of a disability or a loss.
  level: 1,
} satisfies Programme
