import type { Chapter } from '#kernel/programme/contract.ts'
import { ces } from './ces/programme.ts'
import { cocukEvi } from './cocuk-evi/programme.ts'
import { codem } from './codem/programme.ts'
import { evlatEdinme } from './evlat-edinme/programme.ts'
import { koruyucuAile } from './koruyucu-aile/programme.ts'
import { ozelKres } from './ozel-kres/programme.ts'
import { sed } from './sed/programme.ts'

export const chapter: Chapter = {
  id: 'children',
  number: 2,
  name: { tr: 'Çocuk hizmetleri', en: 'Services for children' },
  lead: {
    tr: 'Önce aile yanında destek; bu mümkün değilse çocuğa aileye en yakın bakım.',
    en: 'Support within the family first; where that is impossible, the care nearest to a family.',
  },
  programmes: [cocukEvi, ces, codem, ozelKres, koruyucuAile, evlatEdinme, sed],
}
