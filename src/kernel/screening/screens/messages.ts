import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Hak edip almayanlar', en: 'Who qualifies and does not receive' },
  about: {
    tr: 'Bilinenlere göre koşulları karşılayan, ama yardımı almayan kişiler. Karar değildir; ulaşıp sormak içindir.',
    en: 'Persons who meet the conditions by what is known and do not receive. No decision: a list of whom to reach.',
  },
  service: { tr: 'Hizmet', en: 'Service' },
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
  noneYet: { tr: 'Bu hizmet için henüz tarama yapılmadı.', en: 'Nobody has looked for this service yet.' },
  noneYetStart: {
    tr: 'Başlatın: bütün haneler koşullara göre okunur, bulunanlar burada listelenir.',
    en: 'Start it: all homes are read by the conditions, and who is found is listed here.',
  },
  noneYetWait: {
    tr: 'Program sorumlusu ya da il müdürü başlatınca bulunanlar burada listelenir.',
    en: 'Once the programme officer or the director starts it, who is found is listed here.',
  },
  none: { tr: 'Size görünen kimse bulunmadı.', en: 'Nobody whom you may see was found.' },
  noneNote: {
    tr: 'Her hanenin kişilerini, hanenin bağlı olduğu merkez ve müdürlük görür.',
    en: 'The persons of a home are seen by the centre that answers for it, and by the directorate.',
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
  centreOpens: { tr: 'Dosyayı merkezi açar', en: 'Their centre opens the case' },
})

export const useMessages = () => messages(useLanguage())
