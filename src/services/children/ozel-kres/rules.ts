import { count } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { child, nursery } from './facts.ts'
import { freeShare } from './parameters.ts'

const law = 'Özel kreş yönetmeliği (RG 30.04.2015/29342), madde doğrulanmadı'

const isInAGroup = rule({
  law,
  says: { tr: 'Ücretsiz bakılacak gruplardan birinde', en: 'In one of the groups with a free place' },
  holds: child.freeNurseryGroup.in(
    'martyr-veteran',
    'protected',
    'mother-in-prison',
    'poor',
    'dead-parent',
    'one-parent',
    'disabled-parent',
    'shelter',
  ),
})

/** A part of a place is not given, but one place always is: a convention, no source says how to round. */
const isWithinFreePlaces = rule({
  law: `${law}; yuvarlama doğrulanmadı`,
  says: {
    tr: 'Ücretsiz çocuk sayısı kapasitenin %3’ünü (en az 1) aşmıyor',
    en: 'Free places stay within 3 % of the capacity (at least 1)',
  },
  holds: nursery.nursery.freePlaces
    .isAtMost(nursery.nursery.capacity.times(freeShare))
    .or(nursery.nursery.freePlaces.isAtMost(count(1))),
})

/** Clubs were handed to the Ministry of Education on 27.12.2025, with a year to pass over. */
const isOfThisRegulation = rule({
  law: 'Özel Kreş ve Gündüz Bakımevleri yönetmeliği, 27.12.2025 değişikliği',
  says: { tr: 'Kreş ya da gündüz bakımevi', en: 'A crèche or a day-care home' },
  holds: nursery.nursery.kind.in('kres', 'gunduz-bakimevi'),
})

export const entitlement: Entitlement = {
  conditions: versions({
    'first-known': { isInAGroup, isWithinFreePlaces },
    '2025-12-27': { isInAGroup, isWithinFreePlaces, isOfThisRegulation },
  }),
}
