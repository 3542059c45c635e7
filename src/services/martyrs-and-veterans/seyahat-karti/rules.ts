import { count } from '#rules/amount.ts'
import { rule, versions } from '#rules/rule.ts'
import { person } from './facts.ts'
import { type GroupId, groups } from './groups.ts'

const regulation = 'Ücretsiz veya İndirimli Seyahat Kartları Yönetmeliği (RG 04.03.2014/28931)'

const isOfGroup = (group: GroupId) =>
  rule({
    law: regulation,
    says: { tr: `Kayıttaki grubu: ${groups[group].tr}`, en: `Group in the registry: ${groups[group].en}` },
    holds: person.rightGroup.in(group),
  })

/** A status that was given for a time ends with its paper. */
const hasValidDocument = rule({
  law: regulation,
  says: { tr: 'Hak sahipliği belgesi o gün geçerli', en: 'The paper that proves the status is valid on the day' },
  holds: person.statusDocument.coversDay,
})

const isHolder = rule({
  law: regulation,
  says: { tr: 'Aylık ya da unvan kendisinin', en: 'The pension or title is their own' },
  holds: person.relation.in('self'),
})

/** Siblings are relatives in the registry, but the card does not name them. */
const isNearRelative = rule({
  law: regulation,
  says: { tr: 'Eşi, annesi, babası ya da çocuğu', en: 'Spouse, mother, father or child' },
  holds: person.relation.in('spouse', 'mother', 'father', 'child'),
})

const isHolderOrNearRelative = rule({
  law: regulation,
  says: { tr: 'Kendisi, eşi, annesi, babası ya da çocuğu', en: 'Themself, spouse, mother, father or child' },
  holds: person.relation.in('self', 'spouse', 'mother', 'father', 'child'),
})

/** Of a child more is asked. */
const isNoChild = person.relation.in('child').not()

const isUnder25 = rule({
  law: regulation,
  says: { tr: 'Çocuğuysa 25 yaşını doldurmamış', en: 'A child is under 25' },
  holds: isNoChild.or(person.birthDate.ageIsUnder(25)),
})

const isUnmarried = rule({
  law: regulation,
  says: { tr: 'Çocuğuysa evli değil', en: 'A child is not married' },
  holds: isNoChild.or(person.isMarried.isFalse),
})

const isDisabled = rule({
  law: '4736 sayılı Kanun m. 1',
  says: { tr: 'Geçerli raporunda engel oranı en az %40', en: 'A valid report says at least 40 % disability' },
  holds: person.disability.report.coversDay.and(person.disability.percent.isAtLeast(count(40))),
})

const isSeverelyDisabled = rule({
  law: '4736 sayılı Kanun m. 1',
  says: { tr: 'Yanında gidilen kişi raporunda ağır engelli', en: 'The accompanied person is severely disabled by the report' },
  holds: person.disability.isSevere.isTrue,
})

const is65 = rule({
  law: '4736 sayılı Kanun m. 1',
  says: { tr: '65 yaşını doldurmuş', en: 'Aged 65 or over' },
  holds: person.birthDate.ageIsAtLeast(65),
})

export const holder = (group: GroupId) => versions({ 'first-known': { isOfGroup: isOfGroup(group), hasValidDocument, isHolder } })
export const relative = (group: GroupId) =>
  versions({ 'first-known': { isOfGroup: isOfGroup(group), hasValidDocument, isNearRelative, isUnder25, isUnmarried } })
export const holderOrRelative = (group: GroupId) =>
  versions({ 'first-known': { isOfGroup: isOfGroup(group), hasValidDocument, isHolderOrNearRelative, isUnder25, isUnmarried } })
export const disabled = versions({ 'first-known': { isDisabled } })
export const companion = versions({ 'first-known': { isDisabled, isSeverelyDisabled } })
export const elderly = versions({ 'first-known': { is65 } })
