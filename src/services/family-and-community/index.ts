import type { Chapter } from '#kernel/programme/contract.ts'
import { aep } from './aep/programme.ts'
import { aileDanismanligi } from './aile-danismanligi/programme.ts'
import { asdep } from './asdep/programme.ts'
import { bagimlilik } from './bagimlilik/programme.ts'
import { eoe } from './eoe/programme.ts'
import { psikososyal } from './psikososyal/programme.ts'
import { shm } from './shm/programme.ts'

export const chapter: Chapter = {
  id: 'family-and-community',
  number: 1,
  name: { tr: 'Aile ve toplum hizmetleri', en: 'Family and community services' },
  lead: {
    tr: 'Ailenin yanında duran, kapıya giden ve eğitimle güçlendiren hizmetler.',
    en: 'Services that stand by families, go to their door and strengthen them through education.',
  },
  programmes: [shm, asdep, eoe, aep, aileDanismanligi, bagimlilik, psikososyal],
}
