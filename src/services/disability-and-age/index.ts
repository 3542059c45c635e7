import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { Chapter } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import { healthBoardReport } from './evde-bakim/documents.ts'
import { evdeBakim } from './evde-bakim/programme.ts'
import { entitlement as homeCare } from './evde-bakim/rules.ts'
import { papers as ofElderlyHomes } from './huzurevi/papers.ts'
import { huzurevi } from './huzurevi/programme.ts'
import { entitlements as homes } from './huzurevi/rules.ts'
import { ozelEngelliBakim } from './ozel-engelli-bakim/programme.ts'
import { entitlement as privateCare } from './ozel-engelli-bakim/rules.ts'
import { ozelHuzurevi } from './ozel-huzurevi/programme.ts'
import { entitlement as privateHome } from './ozel-huzurevi/rules.ts'
import { rehabilitasyon } from './rehabilitasyon/programme.ts'
import { seyahatGelirDestegi } from './seyahat-gelir-destegi/programme.ts'
import { entitlement as freeTravelSupport } from './seyahat-gelir-destegi/rules.ts'
import { umutEvi } from './umut-evi/programme.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = {
  'evde-bakim': homeCare,
  'ozel-engelli-bakim': privateCare,
  'seyahat-gelir-destegi': freeTravelSupport,
  ...homes,
  'ozel-huzurevi': privateHome,
}

/** Papers that prove what the rules ask. */
export const papers: readonly DocumentKind[] = [healthBoardReport, ...ofElderlyHomes]

/** Of those that are not named by their programme alone. */
export const entitlementNames: Readonly<Record<string, Text>> = {
  huzurevi: { tr: 'Huzurevi (kendi işini görebilen)', en: 'Elderly home (manages alone)' },
  'huzurevi/care': { tr: 'Huzurevi (bakıma ihtiyacı olan)', en: 'Elderly home (needs care)' },
  'ozel-huzurevi': { tr: 'Özel huzurevine kabul', en: 'Admission to a private elderly home' },
  'ozel-engelli-bakim': { tr: 'Özel bakım merkezi ücreti', en: 'Fee of a private care centre' },
}

export const chapter: Chapter = {
  id: 'disability-and-age',
  number: 4,
  name: { tr: 'Engelli ve yaşlı hizmetleri', en: 'Services for disabled and older people' },
  lead: {
    tr: 'Engelli ve yaşlıların hayata katılması ve ihtiyaç duydukları bakıma ulaşması için hizmetler.',
    en: 'Services so that disabled and older people take part in life and reach the care they need.',
  },
  programmes: [rehabilitasyon, umutEvi, ozelEngelliBakim, huzurevi, ozelHuzurevi, seyahatGelirDestegi, evdeBakim],
}
