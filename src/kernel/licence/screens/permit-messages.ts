import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Ruhsat', en: 'Permit' },
  licences: { tr: 'Ruhsat ve denetim', en: 'Licences and inspections' },
  path: { tr: 'Yer', en: 'Place' },
  print: { tr: 'Yazdır', en: 'Print' },
  noPermit: { tr: 'Bu dosyada ruhsat yok.', en: 'This file has no permit.' },
  noPermitNote: { tr: 'Ruhsat, karar verilince hazırlanır.', en: 'A permit is made when it is decided.' },
  number: { tr: 'Sayı', en: 'No.' },
  opens: { tr: 'adlı kuruluşun açılmasına ve çalışmasına izin verilmiştir.', en: 'may be opened and run.' },
  founder: { tr: 'Kurucu', en: 'Founder' },
  manager: { tr: 'Sorumlu müdür', en: 'Responsible manager' },
  kind: { tr: 'Tür', en: 'Kind' },
  address: { tr: 'Adres', en: 'Address' },
  capacity: { tr: 'kişilik kapasite', en: 'places' },
  doors: { tr: 'Her kapı bir kişilik yerdir.', en: 'Each door is one place.' },
  from: { tr: 'Ruhsat günü', en: 'Day of the permit' },
  until: { tr: 'Geçerlilik', en: 'Valid' },
  noEnd: { tr: 'Süresiz', en: 'Without an end' },
  lastDay: { tr: '{day} gününe kadar', en: 'until {day}' },
  ground: { tr: 'Dayanak', en: 'Ground' },
  decider: { tr: 'İl müdür yardımcısı', en: 'Deputy provincial director' },
  code: { tr: 'Doğrulama kodu', en: 'Verification code' },
  codeNote: { tr: 'Hane’de “Ruhsat doğrula” sayfasında sorulur.', en: 'Ask by it on the page “Check a permit” of Hane.' },
  suspended: { tr: 'Faaliyeti durduruldu: bu ruhsatla çalışılamaz.', en: 'Closed for a time: this permit does not hold.' },
  closed: { tr: 'Kapandı: bu ruhsat geçersizdir.', en: 'Closed: this permit does not hold.' },
  ranOut: { tr: 'Süresi doldu: bu ruhsat geçersizdir.', en: 'Run out: this permit does not hold.' },
  demo: {
    tr: 'Deneme ili: kişi ve kuruluşlar uydurmadır, bu belgenin hukuki değeri yoktur.',
    en: 'Trial province: people and facilities are made up; this paper has no legal value.',
  },

  checkTitle: { tr: 'Ruhsat doğrula', en: 'Check a permit' },
  checkLead: {
    tr: 'Ruhsatın üzerindeki kodu yazın: gerçekten verilmiş mi, bugün geçerli mi?',
    en: 'Write the code on the permit: was it really granted, does it hold today?',
  },
  codeHint: { tr: 'On iki harf ve rakam: ABCD-EFGH-JKLM.', en: 'Twelve signs: ABCD-EFGH-JKLM.' },
  check: { tr: 'Sor', en: 'Ask' },
  wrongCode: { tr: 'Kodu ABCD-EFGH-JKLM biçiminde yazın.', en: 'Write the code as ABCD-EFGH-JKLM.' },
  unknown: { tr: 'Bu kodla verilmiş bir ruhsat yok.', en: 'No permit has this code.' },
  unknownNote: {
    tr: 'Kodu yeniden okuyun; yine bulunmazsa belge gerçek değildir.',
    en: 'Read the code again; if it is still not found the paper is not genuine.',
  },
  holds: { tr: 'Bu ruhsat bugün geçerli.', en: 'This permit holds today.' },
  holdsNot: { tr: 'Bu ruhsat verilmiş, ama bugün geçerli değil.', en: 'This permit was granted, but does not hold today.' },
  facility: { tr: 'Kuruluş', en: 'Facility' },
  service: { tr: 'Hizmet', en: 'Service' },
  district: { tr: 'İlçe', en: 'District' },
  places: { tr: 'Kapasite', en: 'Capacity' },
})

export const usePermitMessages = () => messages(useLanguage())
