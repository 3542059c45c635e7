import { byChoice } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { vehicle } from './facts.ts'
import { benefitRounding, tariff } from './parameters.ts'

const law =
  'Ücretsiz Seyahat Kapsamında Yapılacak Gelir Desteği Ödemesine İlişkin Usul ve Esaslar Hakkında Yönetmelik (RG 06.01.2016/29585) m. 6/1'

const isPrivate = rule({
  law,
  says: { tr: 'Özel toplu taşıma aracı', en: 'A private public-transport vehicle' },
  holds: vehicle.vehicle.isPrivate.isTrue,
})

const isAuthorised = rule({
  law,
  says: {
    tr: 'Belediyece yetkilendirilmiş ya da izinli deniz aracı',
    en: 'Authorised by the municipality, or a permitted sea vehicle',
  },
  holds: vehicle.vehicle.isAuthorised.isTrue,
})

const carriesFree = rule({
  law: '4736 sayılı Kanun m. 1',
  says: { tr: 'Hak sahiplerini ücretsiz taşıyor', en: 'Carries right-holders free of charge' },
  holds: vehicle.vehicle.carriesFree.isTrue,
})

export const entitlement: Entitlement = {
  conditions: versions({ 'first-known': { isPrivate, isAuthorised, carriesFree } }),
  amount: byChoice(vehicle.vehicle.tariff, tariff).roundedBy(benefitRounding),
}
