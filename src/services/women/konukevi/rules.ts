import { count } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { shelter } from './facts.ts'

const regulation = 'Kadın Konukevlerinin Açılması ve İşletilmesi Hakkında Yönetmelik (RG 05.01.2013/28519)'

const has20To40Places = rule({
  law: `${regulation}, madde doğrulanmadı`,
  says: { tr: 'Kapasitesi 20–40 kadın', en: 'Has places for 20–40 women' },
  holds: shelter.shelter.places.isAtLeast(count(20)).and(shelter.shelter.places.isAtMost(count(40))),
})

const has10To50PlacesWithChildren = rule({
  law: `${regulation}, 28.02.2026 değişikliği`,
  says: { tr: 'Kapasitesi çocuklar dâhil 10–50 kişi', en: 'Has 10–50 places, children counted' },
  holds: shelter.shelter.placesWithChildren.isAtLeast(count(10)).and(shelter.shelter.placesWithChildren.isAtMost(count(50))),
})

/** Whether a shelter of that size may be opened. */
export const capacity: Entitlement = {
  conditions: versions({
    'first-known': { has20To40Places },
    '2026-02-28': { has10To50PlacesWithChildren },
  }),
}
