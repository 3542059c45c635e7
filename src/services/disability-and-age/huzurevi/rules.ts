import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { person } from './facts.ts'

const law = 'Huzurevleri ile Huzurevi Yaşlı Bakım ve Rehabilitasyon Merkezleri Yönetmeliği, madde doğrulanmadı'

const is60 = rule({
  law,
  says: { tr: '60 yaşını doldurmuş', en: 'Aged 60 or over' },
  holds: person.birthDate.ageIsAtLeast(60),
})

const isIndependent = rule({
  law,
  says: { tr: 'O gün geçerli rapora göre kendi işini görebilir', en: 'By a report valid on the day, manages alone' },
  holds: person.oldAgeHome.report.coversDay.and(person.oldAgeHome.dailyLife.in('independent')),
})

const needsCare = rule({
  law,
  says: { tr: 'O gün geçerli rapora göre bakıma ihtiyacı var', en: 'By a report valid on the day, needs care' },
  holds: person.oldAgeHome.report.coversDay.and(person.oldAgeHome.dailyLife.in('needs-care')),
})

const isOfSoundMind = rule({
  law,
  says: { tr: 'Ruh sağlığı yerinde', en: 'Is of sound mental health' },
  holds: person.oldAgeHome.isOfSoundMind.isTrue,
})

const hasNoInfectiousDisease = rule({
  law,
  says: { tr: 'Bulaşıcı hastalığı yok', en: 'Has no infectious disease' },
  holds: person.oldAgeHome.hasInfectiousDisease.isFalse,
})

const isNotAddicted = rule({
  law,
  says: { tr: 'Alkol ya da madde bağımlısı değil', en: 'Is not addicted to alcohol or drugs' },
  holds: person.oldAgeHome.isAddicted.isFalse,
})

const isInNeedByEnquiry = rule({
  law,
  says: { tr: 'Sosyal inceleme sosyal ya da ekonomik yoksunluk görüyor', en: 'The enquiry finds social or economic need' },
  holds: person.oldAgeHome.isInNeed.isTrue,
})

const common = { isOfSoundMind, hasNoInfectiousDisease, isNotAddicted, isInNeedByEnquiry }

export const entitlements: Readonly<Record<string, Entitlement>> = {
  huzurevi: { conditions: versions({ 'first-known': { is60, isIndependent, ...common } }) },
  'huzurevi/care': { conditions: versions({ 'first-known': { is60, needsCare, ...common } }) },
}
