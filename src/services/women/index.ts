import type { Chapter } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Entitlement } from '#rules/rule.ts'
import { eylemPlani } from './eylem-plani/programme.ts'
import { finansalOkuryazarlik } from './finansal-okuryazarlik/programme.ts'
import { kadinKooperatifi } from './kadin-kooperatifi/programme.ts'
import { konukevi } from './konukevi/programme.ts'
import { capacity } from './konukevi/rules.ts'
import { sonim } from './sonim/programme.ts'

export const entitlements: Readonly<Record<string, Entitlement>> = { 'konukevi/capacity': capacity }

/** Of those that are not named by their programme alone. */
export const entitlementNames: Readonly<Record<string, Text>> = {
  'konukevi/capacity': { tr: 'Konukevi kapasitesi', en: 'Capacity of a shelter' },
}

export const chapter: Chapter = {
  id: 'women',
  number: 3,
  name: { tr: 'Kadınlara yönelik hizmetler', en: 'Services for women' },
  lead: {
    tr: 'Şiddetten korunma, güvenli bir yaşam ve ekonomik güçlenme için hizmetler.',
    en: 'Services for protection from violence, a safe life and economic strength.',
  },
  programmes: [konukevi, sonim, finansalOkuryazarlik, kadinKooperatifi, eylemPlani],
}
