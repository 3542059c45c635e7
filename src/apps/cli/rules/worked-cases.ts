import type { Story } from '#rules/story.ts'
import { cases as adoption } from '#services/children/evlat-edinme/cases.ts'
import { cases as foster } from '#services/children/koruyucu-aile/cases.ts'
import { cases as nurseries } from '#services/children/ozel-kres/cases.ts'
import { cases as support } from '#services/children/sed/cases.ts'
import { cases as homeCare } from '#services/disability-and-age/evde-bakim/cases.ts'
import { cases as homes } from '#services/disability-and-age/huzurevi/cases.ts'
import { cases as privateCare } from '#services/disability-and-age/ozel-engelli-bakim/cases.ts'
import { admissionCases } from '#services/disability-and-age/ozel-huzurevi/admission-cases.ts'
import { cases as freeTravel } from '#services/disability-and-age/seyahat-gelir-destegi/cases.ts'
import { cases as cards } from '#services/martyrs-and-veterans/seyahat-karti/cases.ts'
import { cases as pensions } from '#services/social-assistance/law-2022/cases.ts'
import { cases as aids } from '#services/social-assistance/sydv/cases.ts'
import { capacityCases } from '#services/women/konukevi/cases.ts'

type Cases = Readonly<Record<string, readonly Story[]>>

const ofCards = Object.groupBy(cards, ({ category }) => `seyahat-karti/${category}`) as Cases

/** The worked cases of every entitlement, by its id in the registry. */
export const workedCases: Cases = {
  ...support,
  ...foster,
  'evlat-edinme': adoption,
  'ozel-kres': nurseries,
  'konukevi/capacity': capacityCases,
  'evde-bakim': homeCare,
  'ozel-engelli-bakim': privateCare,
  'seyahat-gelir-destegi': freeTravel,
  ...homes,
  'ozel-huzurevi': admissionCases,
  ...ofCards,
  ...aids,
  ...pensions,
}
