import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { Chapter } from '#kernel/programme/contract.ts'
import type { Entitlement } from '#rules/rule.ts'
import { entitlements as pensions } from './law-2022/rules.ts'
import { papers as ofAids } from './sydv/papers.ts'
import { sydv } from './sydv/programme.ts'
import { entitlements as aids } from './sydv/rules.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = { ...aids, ...pensions }

/** Papers that prove what the rules ask. */
export const papers: readonly DocumentKind[] = ofAids

export { entitlementNames } from './names.ts'

export const chapter: Chapter = {
  id: 'social-assistance',
  number: 6,
  name: { tr: 'Sosyal yardımlar', en: 'Social assistance' },
  lead: {
    tr: 'İhtiyaç sahibi hanelere, açık ölçütlere ve kayıtlı kararlara dayanan yardımlar.',
    en: 'Aid to households in need, by open criteria and recorded decisions.',
  },
  programmes: [sydv],
}
