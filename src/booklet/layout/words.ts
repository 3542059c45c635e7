import type { Language, Text } from '#platform/i18n/text.ts'

const words = {
  contents: { tr: 'İçindekiler', en: 'Contents' },
  contentsLead: {
    tr: 'Bu kitapçıktaki her sayı, bölümüyle birlikte burada.',
    en: 'Every number of this booklet, with its chapter.',
  },
  draft: { tr: 'taslak', en: 'draft' },
  asOf: { tr: 'Sayıların günü', en: 'Numbers as of' },
  knownOn: { tr: 'Bilinen gün', en: 'As known on' },
  edition: { tr: 'Sayı', en: 'Edition' },
  where: { tr: 'Nerede', en: 'Where' },
  byDistrict: { tr: 'İlçelere göre', en: 'By district' },
  records: { tr: 'Kayıt', en: 'Records' },
  opening: { tr: 'Devir', en: 'Opening' },
  source: { tr: 'Kaynak', en: 'Source' },
  haneRecords: { tr: 'Hane kayıtları', en: 'Hane records' },
  noSource: { tr: 'kaynağı yazılmamış', en: 'source not stated' },
  period: { tr: 'Dönem', en: 'Period' },
  day: { tr: 'Gün', en: 'Day' },
  fixed: { tr: 'Sabit: plan ya da protokolle belirlenmiştir', en: 'Constant: fixed by a plan or protocol' },
  unit: { tr: 'Birim', en: 'Unit' },
  exact: { tr: 'Tam sayıdır', en: 'Exact' },
  rounded: { tr: 'Yuvarlanmıştır; tam değer', en: 'Rounded; exact value' },
  schematic: { tr: 'Şematik harita: her göz bir ilçedir.', en: 'Schematic map: each cell is a district.' },
  noData: { tr: 'veri yok', en: 'no data' },
  gulf: { tr: 'İzmir Körfezi', en: 'Gulf of İzmir' },
  sea: { tr: 'Ege Denizi', en: 'Aegean Sea' },
  andMore: { tr: 've üstü', en: 'and more' },
  district: { tr: 'İlçe', en: 'District' },
  value: { tr: 'Değer', en: 'Value' },
  checks: { tr: 'Denetimler', en: 'Checks' },
  checksLead: {
    tr: 'Birbirine bağlı sayılar basımdan önce karşılaştırılır. Tutmayan ilişki gizlenmez, burada yazılır.',
    en: 'Numbers that depend on one another are compared before printing. A relation that does not hold is shown here, not hidden.',
  },
  holds: { tr: 'Tutuyor', en: 'Holds' },
  warning: { tr: 'Uyarı', en: 'Warning' },
  information: { tr: 'Bilgi', en: 'Information' },
  made: { tr: 'Sayılar nasıl oluşur', en: 'How the numbers are made' },
  madeOne: {
    tr: 'Bir sayı iki parçanın toplamıdır: Hane’de kaydedilen işlemler ve daha eski sistemlerden devralınan devir. İkisi de listede ayrı yazılır.',
    en: 'A number is the sum of two parts: acts recorded in Hane, and the opening balance taken over from older systems. The list gives both.',
  },
  madeTwo: {
    tr: 'Sayı elle değiştirilemez. Bir kayıt sonradan düzeltilirse ters kaydı yazılır; aynı gün ve aynı bilgiyle basılan kitapçık hep aynı çıkar.',
    en: 'Nobody can type over a number. A later correction is written as a reverse record; the same day and the same knowledge always print the same booklet.',
  },
  madeThree: {
    tr: 'Stok, sayının günündeki durumdur. Akış, yazılan tarihten o güne kadar olanların toplamıdır. Yuvarlanan tutarların tam değeri dipnottadır.',
    en: 'A stock is the state on the day. A flow is the total from the stated date up to that day. Footnotes carry the exact value of rounded amounts.',
  },
  list: { tr: 'Sayıların listesi', en: 'List of figures' },
  number: { tr: 'No', en: 'Id' },
  figure: { tr: 'Ne sayıldı', en: 'What is counted' },
  printed: { tr: 'Basılan', en: 'Printed' },
  since: { tr: 'Başlangıç', en: 'Since' },
  table: { tr: 'Tablo olarak', en: 'As a table' },
  skip: { tr: 'İçeriğe geç', en: 'Skip to content' },
  notes: { tr: 'Dipnotlar', en: 'Notes' },
  door: { tr: 'Kapılardan oluşan sokaklar; bir kapıda ışık yanıyor', en: 'Streets of doors; one door is lit' },
} as const satisfies Record<string, Text>

export type WordKey = keyof typeof words
export type Words = Readonly<Record<WordKey, string>>

/** The booklet's own words in one language. */
export function wordsOf(language: Language): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]])) as Words
}
