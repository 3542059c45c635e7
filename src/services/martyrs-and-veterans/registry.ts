import type { Registry } from '#kernel/right/definition.ts'

/** There is no single legal meaning of “gazi”: a status comes from the law by which it was given. */
export const registry = {
  statuses: {
    martyr: { name: { tr: 'Şehit', en: 'Martyr' }, laws: ['5434-56-64', '5510-47-8', '2330', '3713'], byDeath: true },
    veteran: { name: { tr: 'Gazi', en: 'Veteran' }, laws: ['1005', '5434-56-64', '5510-47-8', '2330', '3713'] },
    'duty-disabled': { name: { tr: 'Vazife malulü', en: 'Disabled on duty' }, laws: ['5434-45', '5510-47-1'] },
    'pension-3292': { name: { tr: 'Vatani hizmet aylığı alan', en: 'Pensioner for service to the country' }, laws: ['3292'] },
    'athlete-5774': { name: { tr: 'Aylık alan başarılı sporcu', en: 'Athlete with a pension' }, laws: ['5774'] },
  },
  relations: {
    self: { tr: 'Kendisi', en: 'Themself' },
    spouse: { tr: 'Eşi', en: 'Spouse' },
    mother: { tr: 'Annesi', en: 'Mother' },
    father: { tr: 'Babası', en: 'Father' },
    child: { tr: 'Çocuğu', en: 'Child' },
    sibling: { tr: 'Kardeşi', en: 'Sibling' },
  },
  laws: {
    '1005': { title: '1005 sayılı Kanun (İstiklal madalyası)', confidence: 'found' },
    '2330': { title: '2330 sayılı Kanun (nakdî tazminat ve aylık)', confidence: 'found' },
    '3713': { title: 'Terörle Mücadele Kanunu (3713)', confidence: 'unconfirmed' },
    '3292': { title: 'Vatani Hizmet Tertibi Aylıklarının Bağlanması Hakkında Kanun (3292)', confidence: 'found' },
    '5434-45': { title: 'Emekli Sandığı Kanunu (5434)', article: 'm. 45', confidence: 'found' },
    '5434-56-64': { title: 'Emekli Sandığı Kanunu (5434)', article: 'm. 56, 64', confidence: 'found' },
    '5510-47-1': {
      title: 'Sosyal Sigortalar ve Genel Sağlık Sigortası Kanunu (5510)',
      article: 'm. 47/1',
      confidence: 'found',
    },
    '5510-47-8': {
      title: 'Sosyal Sigortalar ve Genel Sağlık Sigortası Kanunu (5510)',
      article: 'm. 47/8',
      confidence: 'found',
    },
    '5774': {
      title: 'Başarılı Sporculara Aylık Bağlanması ile Devlet Sporcusu Unvanı Verilmesi Hakkında Kanun (5774)',
      confidence: 'found',
    },
  },
  // Only to tell one occasion from another; the right comes from the law, apart from 15 July, whose people the card names by itself.
  events: {
    korea: { tr: 'Kore Savaşı', en: 'Korean War' },
    cyprus: { tr: 'Kıbrıs Barış Harekâtı', en: 'Cyprus peace operation' },
    'counter-terror': { tr: 'Terörle mücadele', en: 'Counter-terrorism' },
    'july-15': { tr: '15 Temmuz 2016', en: '15 July 2016' },
    duty: { tr: 'Görev sırasında', en: 'On duty' },
  },
} satisfies Registry
