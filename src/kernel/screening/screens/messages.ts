import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Hak edip almayanlar', en: 'Who qualifies and does not receive' },
  about: {
    tr: 'Bilinenlere göre koşulları karşılayan, ama yardımı almayan kişiler. Karar değildir; ulaşıp sormak içindir.',
    en: 'Persons who meet the conditions by what is known and do not receive. No decision: a list of whom to reach.',
  },
  path: { tr: 'Bulunduğunuz yer', en: 'Where you are' },
  benefit: { tr: 'Hak', en: 'Benefit' },
  found: { tr: 'Size görünen / ilde bulunan', en: 'Seen by you / found in the province' },
  uncertain: { tr: 'Bilgisi eksik', en: 'Not known' },
  lookedOn: { tr: 'Son tarama: {day}.', en: 'Last looked on {day}.' },
  district: { tr: 'İlçe', en: 'District' },
  allDistricts: { tr: 'Bütün ilçeler', en: 'All districts' },
  districtCount: { tr: '{name} ({count})', en: '{name} ({count})' },
  start: { tr: 'Taramayı başlat', en: 'Start looking' },
  startAgain: { tr: 'Yeniden tara', en: 'Look again' },
  started: { tr: 'Tarama başladı.', en: 'The screening has begun.' },
  running: { tr: 'Haneler taranıyor', en: 'Looking through the homes' },
  runningNote: {
    tr: '{done} / {homes} hane okundu, {found} kayıt bulundu. Sayfayı kapatabilirsiniz; iş sunucuda sürer.',
    en: '{done} / {homes} homes read, {found} entries found. You may leave; the work goes on in the server.',
  },
  failed: { tr: 'Son tarama yarım kaldı.', en: 'The last screening broke off.' },
  failedNote: {
    tr: '{done} / {homes} haneye kadar gelinmişti. Yeniden başlatın; sürerse sistem yöneticisine bildirin.',
    en: 'It had come to {done} / {homes} homes. Start it again; if it stays so, tell the administrator.',
  },
  state: {
    tr: '{day} gününe göre ilde {found} kişi bulundu; size görünen {total}.',
    en: 'As of {day}, {found} persons in the province; you see {total}.',
  },
  noneYet: { tr: 'Bu hak için henüz tarama yapılmadı.', en: 'Nobody has looked for this benefit yet.' },
  noneYetNote: {
    tr: 'Her günün başında bütün haneler koşullara göre okunur, bulunanlar burada listelenir. Program sorumlusu ya da il müdürü beklemeden de başlatabilir.',
    en: 'At the beginning of each day all homes are read by the conditions, and who is found is listed here. The programme officer or the director may start it before.',
  },
  howFar: { tr: 'Kayıtlar ne kadarını söylüyor?', en: 'How far do the records tell?' },
  decided: { tr: 'Karşıladığı ya da karşılamadığı kesin', en: 'Meets the conditions or does not, for certain' },
  undecided: { tr: 'Bilgisi eksik; hakkında bir şey söylenemez', en: 'Something is not known; nothing can be said' },
  persons: { tr: '{count} kişi', en: '{count} persons' },
  missing: { tr: 'Eksik olan bilgiler, en sık eksik olan başta', en: 'What is not known, the most frequent first' },
  valueMissing: {
    tr: 'Eksik olan bir kişi bilgisi değil, kuralın bugünkü değeridir.',
    en: 'Not a fact of a person is missing but a value of the rule as of today.',
  },
  ofHome: {
    tr: 'Bu hak haneyle ilgilidir: her haneden bir kişi listelenir, hanede biri alıyorsa hiç kimse.',
    en: 'This is a benefit of homes: one person of each is listed, and nobody where one of them receives it.',
  },
  receiptUnknown: {
    tr: 'Bu hakkı kimin aldığı burada bilinmiyor; alanlar da listelenir.',
    en: 'Who receives this benefit is not known here; those who do are listed too.',
  },
  homesNote: {
    tr: 'Hane geliri, dosyaların hanenin tümü için yazdığı tutardır; yazılmamışsa evde yaşayanların gelirlerinden, o hakkın saydığı türlerle toplanır. Yalnız kesin olanlar bulunur.',
    en: 'A home’s income is the sum that cases recorded for the whole home, or else added up from the incomes of who lives there, of the kinds that the benefit counts. Only who is certain is found.',
  },
  notSearchable: { tr: 'Taranamayan haklar: {count}', en: 'Benefits that cannot be looked for: {count}' },
  notSearchableNote: {
    tr: 'Kişiye değil kuruluşa bağlı olan haklar kişiler arasında aranmaz: hangi bilgilere bağlı?',
    en: 'What hangs on a facility is not looked for among persons: on which facts?',
  },
  none: { tr: 'Size görünen kimse bulunmadı.', en: 'Nobody whom you may see was found.' },
  noneNote: {
    tr: 'Kişileri, hanenin bağlı olduğu merkez, karar verici ve il müdürü görür; sayıları herkes.',
    en: 'Persons are seen by the centre that answers for the home, by deciders and by the director; numbers by all.',
  },
  person: { tr: 'Kişi', en: 'Person' },
  born: { tr: 'Doğum {day}', en: 'Born {day}' },
  why: { tr: 'Neden', en: 'Why' },
  sure: { tr: 'Ne kadar kesin', en: 'How sure' },
  fresh: { tr: 'Bilgiler bir yıldan yeni', en: 'Known for less than a year' },
  old: { tr: '{fact}: {day} gününden beri yenilenmedi', en: '{fact}: not renewed since {day}' },
  changed: { tr: 'Taramadan sonra değişti; artık karşılamıyor', en: 'Changed since; no longer qualifies' },
  next: { tr: 'Sonraki adım', en: 'Next step' },
  openCase: { tr: 'Dosya aç', en: 'Open a case' },
  openCaseOf: { tr: '{name} için dosya aç', en: 'Open a case for {name}' },
  caseOpened: { tr: 'Dosya açıldı.', en: 'The case is open.' },
  hasCase: { tr: 'Dosyası var: {number}', en: 'Has a case: {number}' },
  otherWay: { tr: 'Başvurusu buradaki dosyalarla yürümez', en: 'Not applied for by cases of here' },
  centreOpens: { tr: 'Dosyayı merkezi açar', en: 'Their centre opens the case' },
})

export const useMessages = () => messages(useLanguage())
