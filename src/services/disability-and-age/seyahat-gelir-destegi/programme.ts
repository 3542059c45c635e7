import type { Programme } from '#kernel/programme/contract.ts'
import { paid, vehicles } from './figures.ts'

export const seyahatGelirDestegi = {
  id: 'seyahat-gelir-destegi',
  chapter: 'disability-and-age',
  name: { tr: 'Ücretsiz seyahat gelir desteği', en: 'Free-travel income support' },
  about: {
    tr: 'Yaşlıları, engellileri, şehit yakınlarını ve gazileri ücretsiz taşıyan özel toplu taşıma araçlarının ve deniz araçlarının işletmecilerine gelir desteği verilir. Belediyenin bildirdiği araç listesi kontrol edilir ve ödeme belediye aracılığıyla yapılır.',
    en: 'Operators of private public-transport vehicles and sea vehicles that carry older and disabled people, relatives of martyrs and veterans free of charge receive income support. The municipality’s list of vehicles is reconciled and the payment goes through the municipality.',
  },
  strands: {
    support: { lifecycle: 'benefit', name: { tr: 'Gelir desteği', en: 'Income support' } },
  },
  law: [
    { title: 'Ücretsiz seyahat gelir desteği yönetmeliği', gazette: 'RG 06.01.2016/29585', confidence: 'found' },
    { title: '4736 sayılı Kanun', article: 'm. 1', confidence: 'found' },
  ],
  figures: [vehicles, paid],
  stage: 'declared',
  level: 0,
} satisfies Programme
