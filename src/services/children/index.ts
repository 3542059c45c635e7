import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { Chapter } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import { ces } from './ces/programme.ts'
import { cocukEvi } from './cocuk-evi/programme.ts'
import { codem } from './codem/programme.ts'
import { evlatEdinme } from './evlat-edinme/programme.ts'
import { entitlement as adoption } from './evlat-edinme/rules.ts'
import { papers as ofFosterFamilies } from './koruyucu-aile/papers.ts'
import { koruyucuAile } from './koruyucu-aile/programme.ts'
import { entitlements as foster } from './koruyucu-aile/rules.ts'
import { ozelKres } from './ozel-kres/programme.ts'
import { entitlement as freeNurseryPlace } from './ozel-kres/rules.ts'
import { sed } from './sed/programme.ts'
import { entitlements as support } from './sed/rules.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = {
  ...support,
  ...foster,
  'evlat-edinme': adoption,
  'ozel-kres': freeNurseryPlace,
}

/** Papers that prove what the rules ask. */
export const papers: readonly DocumentKind[] = ofFosterFamilies

/** Of those that are not named by their programme alone. */
export const entitlementNames: Readonly<Record<string, Text>> = {
  'sed/left-care': { tr: 'SED: bakımdan ayrılan genç', en: 'SED: young person who left care' },
  'sed/temporary': { tr: 'SED: geçici destek', en: 'SED: temporary support' },
  'koruyucu-aile': { tr: 'Koruyucu aile ödemesi', en: 'Foster payment' },
  'koruyucu-aile/applicant': { tr: 'Koruyucu aile olabilme', en: 'Becoming a foster family' },
  'ozel-kres': { tr: 'Özel kreşte ücretsiz yer', en: 'Free place in a private nursery' },
}

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
