import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  figures: { tr: 'Göstergeler', en: 'Figures' },
  title: { tr: 'Göstergeler, {edition}', en: 'Figures, {edition}' },
  state: {
    tr: '{day} gününün sayıları, {known} günü bilindiği gibi. {total} göstergenin {fed} kayıtlardan besleniyor; kalanı devirden gelir ya da sabittir.',
    en: 'Numbers of {day}, as known on {known}. {fed} of {total} figures are fed by records; the rest is carried over or fixed.',
  },
  path: { tr: 'Buradasınız', en: 'You are here' },
  edition: { tr: 'Kitapçık', en: 'Booklet' },
  allAsCsv: { tr: 'Hepsini indir (CSV)', en: 'Download all (CSV)' },

  chapters: { tr: 'Bölümler', en: 'Chapters' },
  doors: { tr: '{total} göstergenin {fed} kayıtlardan besleniyor', en: '{fed} of {total} figures are fed by records' },
  doorFed: { tr: 'kayıtlardan', en: 'from records' },
  doorCarried: { tr: 'yalnız devir ya da sabit', en: 'carried over or fixed' },

  id: { tr: 'No', en: 'Id' },
  sentence: { tr: 'Basılacak söz', en: 'Printed sentence' },
  origin: { tr: 'Nereden geliyor', en: 'Origin' },
  originWords: { tr: 'devir {opening} + kayıt {records}', en: 'carried over {opening} + records {records}' },
  openingLegend: { tr: 'devir', en: 'carried over' },
  recordsLegend: { tr: 'kayıtlardan', en: 'from records' },
  measure: { tr: 'Ölçü', en: 'Measure' },
  stockOn: { tr: '{day} günü', en: 'on {day}' },
  flowSince: { tr: '{since} beri toplam', en: 'total since {since}' },
  flow: { tr: 'toplam', en: 'total' },
  constant: { tr: 'sabit', en: 'fixed' },
  constantSince: { tr: 'sabit, {since} beri', en: 'fixed since {since}' },
  districts: { tr: 'İlçeler', en: 'Districts' },
  showDistricts: { tr: 'İlçeler', en: 'Districts' },
  showDistrictsOf: { tr: ': {id}', en: ' of {id}' },
  tableFooter: {
    tr: 'Basılacak söz serif harfle gösterilir. Sayılar kayıtlardan ve devirden hesaplanır; elle yazılamaz.',
    en: 'The sentence to be printed is set in serif. Numbers are computed from records and carried-over balances; nobody can type them.',
  },

  checks: { tr: 'Denetimler', en: 'Checks' },
  holds: { tr: 'Tutuyor', en: 'Holds' },
  warning: { tr: 'Uyarı', en: 'Warning' },
  information: { tr: 'Bilgi', en: 'Information' },
  allHold: { tr: 'Uyarı yok.', en: 'No warnings.' },
  someWarn: { tr: '{count} uyarı var.', en: 'Warnings: {count}.' },

  otherDay: { tr: 'Başka gün', en: 'Another day' },
  otherDayTitle: { tr: 'Hangi gün bilindiği gibi?', en: 'As known on which day?' },
  otherDayHint: {
    tr: 'O günün sonuna kadar kaydedilenler sayılır. Sonradan gelen kayıt ve düzeltmeler dışarıda kalır.',
    en: 'Counts what had been recorded by the end of that day. Later records and corrections stay out.',
  },
  day: { tr: 'Gün', en: 'Day' },
  dayUnreadable: { tr: 'Günü gg.aa.yyyy olarak yazın.', en: 'Write the day as dd.mm.yyyy.' },
  show: { tr: 'Göster', en: 'Show' },
  backToNow: { tr: 'Bugün bilinene dön', en: 'Back to what is known today' },

  byDistrict: { tr: '{id} · ilçelere göre', en: '{id} · by district' },
  district: { tr: 'İlçe', en: 'District' },
  withheld: { tr: 'gizlendi', en: 'withheld' },
  noData: { tr: 'veri yok', en: 'no data' },
  gulf: { tr: 'İzmir Körfezi', en: 'Gulf of İzmir' },
  sea: { tr: 'Ege Denizi', en: 'Aegean Sea' },
  andMore: { tr: '{from} ve üstü', en: '{from} and over' },
  csv: { tr: 'CSV indir', en: 'Download CSV' },
  moreDistricts: { tr: '{count} ilçe daha', en: '{count} more districts' },
  fewerDistricts: { tr: 'İlk {count} ilçe', en: 'First {count} districts' },
  districtSource: {
    tr: 'Kaynak: Hane kayıtları ve devir. {measure}. Birim: {unit}. Harita şematiktir; alanlar gerçek büyüklük değildir.',
    en: 'Source: Hane records and carried-over balances. {measure}. Unit: {unit}. The map is schematic; areas do not show size.',
  },
  noDistrictsTitle: { tr: '{id} ilçelere bölünmüyor.', en: '{id} is not divided by district.' },
  noDistricts: {
    tr: 'Devri ya da kayıtları ilçe ilçe bilinmiyor. Haritası olan göstergelerin satırında “İlçeler” bağlantısı vardır.',
    en: 'Its balance or records are not known by district. Figures that have a map carry the link “Districts” in their row.',
  },

  printedAs: { tr: 'Kitapçıkta böyle basılır', en: 'Printed in the booklet as' },
  rounded: {
    tr: 'Basılan sayı yuvarlanmıştır; tam değeri {value}.',
    en: 'The printed number is rounded; the exact value is {value}.',
  },
  exact: { tr: 'Tam sayıdır, yuvarlanmamıştır.', en: 'Exact, not rounded.' },
  figureState: {
    tr: '{day} gününün sayısı, {known} günü bilindiği gibi: {value}.',
    en: 'Number of {day}, as known on {known}: {value}.',
  },
  definition: { tr: 'Tanım', en: 'Definition' },
  whatIsCounted: { tr: 'Ne sayılır', en: 'What is counted' },
  toKnow: { tr: 'Bilinmesi gereken', en: 'To know' },
  unit: { tr: 'Birim', en: 'Unit' },
  programme: { tr: 'Hizmet', en: 'Service' },
  precision: { tr: 'Kesinlik', en: 'Precision' },
  opening: { tr: 'Devir', en: 'Carried over' },
  records: { tr: 'Kayıt', en: 'Records' },
  beside: { tr: '{what} (kayıtlardan)', en: '{what} (from records)' },
  openingSource: { tr: 'Devrin kaynağı', en: 'Source of the balance' },
  noOpeningSource: { tr: 'Devir yok', en: 'No balance' },

  rows: { tr: 'Sayının arkasındaki kayıtlar', en: 'Records behind the number' },
  rowsCaption: { tr: '{id} göstergesinin kayıtları, yeniden eskiye', en: 'Records of figure {id}, newest first' },
  counted: { tr: '{count} kayıt sayıldı', en: 'Records counted: {count}' },
  hiddenRows: {
    tr: '{count} kayıt gizli: sayıya girer, içeriğini görmeye yetkiniz yok.',
    en: 'Records hidden: {count}. They are counted; you may not see what they hold.',
  },
  rowsKnownNow: {
    tr: 'Kayıtlar bugün bilindiği gibi listelenir; yukarıdaki sayı {known} günü bilindiği gibidir.',
    en: 'Records are listed as known today; the number above is as known on {known}.',
  },
  subject: { tr: 'Kayıt', en: 'Record' },
  effective: { tr: 'Geçerli gün', en: 'Effective' },
  change: { tr: 'Değişim', en: 'Change' },
  nameless: { tr: 'Adsız kayıt', en: 'Unnamed record' },
  noDistrict: { tr: 'ilçesiz', en: 'no district' },
  noRowsTitle: { tr: 'Henüz görebileceğiniz bir kayıt yok.', en: 'There is no record yet that you may see.' },
  noRows: {
    tr: 'Bu hizmette işlem kaydedildikçe satırlar burada görünür.',
    en: 'Rows appear here as acts of this service are recorded.',
  },
  openingsOnlyTitle: { tr: 'Bu sayının tamamı devirden gelir.', en: 'All of this number is carried over.' },
  openingsOnly: {
    tr: 'Hizmetin işlemleri Hane’de henüz yapılmadığı için arkasında tek tek kayıt yok. Kaynak: {source}.',
    en: 'The service is not yet run in Hane, so no single records stand behind it. Source: {source}.',
  },
  constantTitle: { tr: 'Bu sayı sabittir.', en: 'This number is fixed.' },
  constantOnly: {
    tr: 'Bir plan ya da protokolle belirlenmiştir; kayıt eklendikçe değişmez. Kaynak: {source}.',
    en: 'A plan or protocol sets it; records do not change it. Source: {source}.',
  },
  sumTitle: { tr: 'Bu sayı başka göstergelerin toplamıdır.', en: 'This number is the sum of other figures.' },
  sourceUnstated: { tr: 'yazılmamış', en: 'not stated' },
  older: { tr: 'Daha eski kayıtlar', en: 'Older records' },
  newest: { tr: 'En yeni kayıtlar', en: 'Newest records' },
  pages: { tr: 'Sayfalar', en: 'Pages' },
})

export const useFigureMessages = () => messages(useLanguage())
export type SayFigures = ReturnType<typeof useFigureMessages>
