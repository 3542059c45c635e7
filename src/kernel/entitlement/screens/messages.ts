import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Neye hakkı olabilir?', en: 'What may this person be entitled to?' },
  titleOf: { tr: '{name}: neye hakkı olabilir?', en: '{name}: what may they be entitled to?' },
  path: { tr: 'Yeriniz', en: 'Where you are' },
  persons: { tr: 'Kişiler', en: 'Persons' },
  state: {
    tr: '{day} günü görebildiğiniz kayıtlara göre {met} yardımın koşulları karşılanıyor, {unknown} yardım için bilgi eksik. Bu bir karar değildir.',
    en: 'On {day}, by the records that you see, the conditions of {met} benefits are met and {unknown} lack information. This is no decision.',
  },
  noHome: { tr: 'Kişi bir haneye yazılı değil', en: 'The person belongs to no household' },
  noHomeNote: {
    tr: 'Koşulların çoğu haneyle ilgilidir. Önce kişinin hanesini kaydedin.',
    en: 'Most conditions are about the household. Record the person’s household first.',
  },
  home: { tr: 'Hane', en: 'Household' },
  choose: { tr: 'Seçin', en: 'Choose' },
  met: { tr: 'Koşulları karşılıyor ({count})', en: 'Conditions met ({count})' },
  unknown: { tr: 'Bilgi eksik ({count})', en: 'Information missing ({count})' },
  unmet: { tr: 'Koşulları karşılamıyor ({count})', en: 'Conditions not met ({count})' },
  none: { tr: 'Bu gruba giren yardım yok.', en: 'No benefit belongs here.' },
  monthly: { tr: 'ayda {amount}', en: '{amount} a month' },
  held: { tr: '{day} gününden beri alıyor', en: 'Receives it since {day}' },
  lacks: { tr: 'Eksik: {facts}', en: 'Missing: {facts}' },
  amountUnknown: { tr: 'Tutarı bilinmiyor: {facts}', en: 'Its amount is not known: {facts}' },
  rules: { tr: 'Kurallara göre', en: 'By the rules' },
  recordFacts: { tr: 'Bilgileri kaydet', en: 'Record facts' },
  addDocument: { tr: 'Belge ekle', en: 'Add a document' },
  close: { tr: 'Kapat', en: 'Close' },
  file: { tr: 'Bilginin yazılacağı dosya', en: 'File to write into' },
  fileHint: {
    tr: 'Buradan eklenen bilgi ve belge bu dosyada durur; bütün yardımlar aynı bilgiyi kullanır.',
    en: 'Facts and papers that are added here stand in this file; all benefits use them.',
  },
  noFile: {
    tr: 'Bilgi ve belge kişinin açık bir dosyasına yazılır; şimdi böyle bir dosyası yok. Kişinin sayfasından başvuru alıp dosya açabilirsiniz.',
    en: 'Facts and papers stand in an open case of the person, who has none now. Take an application on the person’s page to open one.',
  },
  askFirst: { tr: 'Önce bunları sorun', en: 'Ask this first' },
  waits: { tr: '{count} yardım bekliyor', en: '{count} benefits wait for it' },
  toPerson: { tr: 'Kişinin sayfası', en: 'The person’s page' },
  incomes: { tr: 'Evdekilerin gelirleri', en: 'Incomes of the home' },
  incomesNote: {
    tr: 'Hane geliri tek tutar olarak yazılmamışsa her yardım buradan kendi saydığı kişileri ve türleri toplar. Bunun için sayılan herkesin geliri bilinmelidir.',
    en: 'Where no sum was told for the home, each benefit adds up the persons and kinds that it counts. For that the incomes of all of them must be known.',
  },
  writeIncomes: { tr: 'Yaz', en: 'Write' },
  writeIncomesOf: { tr: 'Gelirlerini yaz: {name}', en: 'Write the incomes of {name}' },
  incomeUnknown: { tr: 'Bilinmiyor', en: 'Not known' },
  noIncome: { tr: 'Geliri yok', en: 'No income' },
  noneIsNought: {
    tr: 'Aylık tutarları, mal varlığında değeri yazın. Boş kalan türden geliri yok sayılır; hiç geliri yoksa ücrete 0 yazın.',
    en: 'Amounts are of a month, of property its value. What is left empty counts as none; who has no income at all gets 0 as wage.',
  },
  together: { tr: 'Birlikte alınabilir mi?', en: 'May they be had together?' },
  togetherNote: {
    tr: 'Yalnızca kaynağı bulunan kurallar yazılıdır. Burada olmayan bir çiftin birlikte alınabildiği söylenmiş olmaz.',
    en: 'Only rules whose source was found stand here. Of a pair that is not here nothing is said.',
  },
  noTogether: {
    tr: 'Koşulları karşılanan yardımlar için bulunmuş bir kural yok.',
    en: 'No rule was found for the benefits whose conditions are met.',
  },
  allowed: { tr: 'Birlikte alınabilir', en: 'May be had together' },
  excluded: { tr: 'Birlikte alınamaz', en: 'May not be had together' },
  'needs-check': { tr: 'Araştırılmalı', en: 'To be checked' },
  person: { tr: 'aynı kişi', en: 'the same person' },
  household: { tr: 'aynı hane', en: 'the same household' },
  unconfirmed: { tr: 'doğrulanmadı', en: 'not confirmed' },
})

export const useMessages = () => messages(useLanguage())
