import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { Chapter } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import { istihdam } from './istihdam/programme.ts'
import { sehitGazi } from './sehit-gazi/programme.ts'
import { categories } from './seyahat-karti/categories.ts'
import { entitlements as cards } from './seyahat-karti/entitlements.ts'
import { papers as ofCards } from './seyahat-karti/papers.ts'
import { seyahatKarti } from './seyahat-karti/programme.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = cards

/** Papers that prove what the rules ask. */
export const papers: readonly DocumentKind[] = ofCards

export const entitlementNames: Readonly<Record<string, Text>> = Object.fromEntries(
  categories.map(({ id, name: { tr, en } }) => [
    `seyahat-karti/${id}`,
    { tr: `Ücretsiz seyahat kartı: ${tr}`, en: `Free travel card: ${en}` },
  ]),
)

export const chapter: Chapter = {
  id: 'martyrs-and-veterans',
  number: 5,
  name: { tr: 'Şehit yakınları ve gazi hizmetleri', en: 'Services for relatives of martyrs and for veterans' },
  lead: {
    tr: 'Şehitlerin hatırasını yaşatan, yakınlarına ve gazilere haklarını ulaştıran hizmetler.',
    en: 'Services that keep the memory of martyrs and bring their relatives and veterans their rights.',
  },
  programmes: [sehitGazi, istihdam, seyahatKarti],
}
