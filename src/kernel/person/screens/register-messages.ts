import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  searchTitle: { tr: 'Kişi ve hane', en: 'Persons and homes' },
  searchState: {
    tr: 'Adla, numarayla ya da doğum günüyle arayın. Harflerin noktası, büyüğü küçüğü önemli değil.',
    en: 'Search by name, number or birth date. Dots and capitals do not matter.',
  },
  search: { tr: 'Ara', en: 'Search' },
  searchHint: {
    tr: 'En az iki harf. Örnek: ışık, 100…, 04.08.1957',
    en: 'At least two letters. Example: ışık, 100…, 04.08.1957',
  },
  hits: { tr: 'Bulunanlar', en: 'Found' },
  more: { tr: 'Yalnız ilk 20 kişi. Aramayı daraltın.', en: 'Only the first 20. Narrow the search.' },
  none: { tr: 'Bu aramayla kişi bulunamadı.', en: 'Nobody was found.' },
  noneNote: {
    tr: 'Yazımı değiştirip yeniden arayın. Gerçekten yoksa kaydedin.',
    en: 'Try another spelling. If they are not here, record them.',
  },
  add: { tr: 'Kişiyi kaydet', en: 'Record the person' },
  newHousehold: { tr: 'Yeni hane', en: 'New household' },
  name: { tr: 'Ad soyad', en: 'Name' },
  givenName: { tr: 'Ad', en: 'Given name' },
  surname: { tr: 'Soyad', en: 'Surname' },
  sex: { tr: 'Cinsiyet', en: 'Sex' },
  female: { tr: 'Kadın', en: 'Female' },
  male: { tr: 'Erkek', en: 'Male' },
  unknown: { tr: 'Bilinmiyor', en: 'Unknown' },
  born: { tr: 'Doğum', en: 'Born' },
  birthDate: { tr: 'Doğum tarihi', en: 'Birth date' },
  unreadableDay: { tr: 'Günü gg.aa.yyyy olarak yazın.', en: 'Write the day as dd.mm.yyyy.' },
  mother: { tr: 'Ana adı', en: 'Mother’s name' },
  father: { tr: 'Baba adı', en: 'Father’s name' },
  parents: { tr: 'Ana, baba', en: 'Parents' },
  phone: { tr: 'Telefon', en: 'Phone' },
  district: { tr: 'İlçe', en: 'District' },
  number: { tr: 'Kimlik no', en: 'Identity number' },
  numberHint: {
    tr: '11 hane. Numarası yoksa boş bırakın; geçici anahtar verilir.',
    en: '11 digits. Leave empty if there is none; a temporary key is given.',
  },
  fill: { tr: 'Bu alanı doldurun.', en: 'Fill this in.' },
  saved: { tr: 'Kaydedildi.', en: 'Saved.' },
  noNumber: { tr: 'yok', en: 'none' },
})

/** The words of the person's and the household's pages. */
export const useMessages = () => messages(useLanguage())
