import type { Chapter } from '#kernel/programme/contract.ts'
import type { Entitlement } from '#rules/rule.ts'
import { istihdam } from './istihdam/programme.ts'
import { sehitGazi } from './sehit-gazi/programme.ts'
import { entitlements as cards } from './seyahat-karti/entitlements.ts'
import { seyahatKarti } from './seyahat-karti/programme.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = cards

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
