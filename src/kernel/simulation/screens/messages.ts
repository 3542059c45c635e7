import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Kural benzetimi', en: 'Reform simulation' },
  state: {
    tr: 'Bir değeri değiştirin; kimin kazandığını, kimin kaybettiğini ve maliyetini görün. Hiçbir kayıt değişmez.',
    en: 'Change a value and see who gains, who loses and what it costs. No record changes.',
  },
  reform: { tr: 'Ne değişsin?', en: 'What should change?' },
  entitlement: { tr: 'Hak', en: 'Benefit' },
  entitlementNote: {
    tr: 'Yalnız tutarı kuralda yazılı olan ve kayıtların bir şey söyleyebildiği haklar hesaplanır.',
    en: 'Only benefits with an amount in the rules, and of which the records can tell anything, are computed.',
  },
  month: { tr: 'Ay', en: 'Month' },
  year: { tr: 'Yıl', en: 'Year' },
  monthNote: {
    tr: 'Koşullar ayın son gününe göre, kişiler bugünkü kayda göre.',
    en: 'Conditions as of the month’s last day; persons as registered today.',
  },
  valuesNote: { tr: 'Boş bıraktığınız değer olduğu gibi kalır.', en: 'A value left empty stays as it is.' },
  nowDated: { tr: 'Şimdi {value}, {from} gününden beri.', en: 'Now {value}, since {from}.' },
  now: { tr: 'Şimdi {value}.', en: 'Now {value}.' },
  notKnown: { tr: 'Bu ay için bilinmiyor.', en: 'Not known for this month.' },
  fractionOf: { tr: 'Kesir: {rule}', en: 'Fraction: {rule}' },
  source: { tr: 'Kaynak', en: 'Source' },
  law: { tr: 'Dayanak', en: 'Legal ground' },
  run: { tr: 'Hesapla', en: 'Compute' },
  clear: { tr: 'Değerleri temizle', en: 'Clear the values' },
  noEntitlements: { tr: 'Hesaplanabilecek bir hak yok.', en: 'There is no benefit that could be computed.' },
  noValues: {
    tr: 'Bu hakkın o ay değiştirilebilecek bir değeri yok.',
    en: 'This benefit has no value that could be changed in that month.',
  },

  askTitle: { tr: 'Henüz bir değer değişmedi.', en: 'No value has been changed yet.' },
  ask: {
    tr: 'Değerlerden birini ya da birkaçını değiştirip hesaplayın.',
    en: 'Change one or more of the values and compute.',
  },
  unchangedTitle: {
    tr: 'Değişen bir değer yok; karşılaştırılacak bir şey de yok.',
    en: 'Nothing is changed, so nothing is compared.',
  },
  unchanged: {
    tr: 'Yazdığınız değerler bu ay zaten geçerli olanlar.',
    en: 'The values you wrote are those that already hold in this month.',
  },
  withheldAllTitle: {
    tr: 'Etkilenenler {smallest} kişiden az; sayı ve tutar gizlendi.',
    en: 'Fewer than {smallest} persons are concerned; numbers and money are withheld.',
  },
  withheldAll: {
    tr: 'Bu kadar az kişinin sayısı, kim olduklarını ele verebilir.',
    en: 'A number this small could tell who they are.',
  },
  loadingProvince: {
    tr: 'İlin kişileri okunuyor. Günün ilk hesabı birkaç saniye sürebilir.',
    en: 'Reading the persons of the province. The first computation of a day may take some seconds.',
  },

  summary: { tr: 'Özet', en: 'Summary' },
  undecided: {
    tr: '{count} kişi için bilgi eksik; onların hakkı söylenemez ve hesaba girmez.',
    en: 'For {count} persons something is not known; nothing is said of them and they are not counted.',
  },
  missing: { tr: 'En sık eksik olan başta: {facts}.', en: 'The most frequent first: {facts}.' },
  changed: { tr: '{label}: {before} yerine {after}', en: '{label}: {after} instead of {before}' },
  was: { tr: 'bilinmeyen', en: 'unknown' },
  what: { tr: 'Ölçü', en: 'Measure' },
  before: { tr: 'Bugünkü kuralla', en: 'Under the law' },
  after: { tr: 'Değişiklikle', en: 'With the change' },
  difference: { tr: 'Fark', en: 'Difference' },
  entitled: { tr: 'Hak sahibi kişi', en: 'Entitled persons' },
  costMonth: { tr: 'Aylık maliyet', en: 'Cost a month' },
  costYear: { tr: 'Yıllık maliyet (ay × 12)', en: 'Cost a year (month × 12)' },
  basis: {
    tr: '{persons} kişi üzerinden, {asOf} günkü kayıtlarla; koşullar {on} günü için. Gizli kişiler hesapta yok. Hane geliri dosyaya tek tutar olarak yazılmamışsa evdekilerin gelirlerinden toplanır.',
    en: 'Over {persons} persons as registered on {asOf}; conditions of {on}. Hidden persons are not in it. Where no case told a home’s income in one sum, it is gathered from everyone’s.',
  },

  district: { tr: 'İlçelere göre', en: 'By district' },
  household: { tr: 'Hane büyüklüğüne göre', en: 'By size of household' },
  age: { tr: 'Yaşa göre', en: 'By age' },
  districtColumn: { tr: 'İlçe', en: 'District' },
  householdColumn: { tr: 'Hane', en: 'Household' },
  ageColumn: { tr: 'Yaş', en: 'Age' },
  mapOf: { tr: 'Etkilenen kişi sayısı, ilçelere göre', en: 'Persons concerned, by district' },
  barsOf: { tr: 'Kazanan ve kaybeden kişi sayısı', en: 'Persons who gain and who lose' },
  members: { tr: '{size} kişi', en: '{size} persons' },
  years: { tr: '{ages} yaş', en: 'aged {ages}' },
  ageUnknown: { tr: 'doğum günü bilinmiyor', en: 'birth day not known' },
  gained: { tr: 'Yeni hak kazanan', en: 'Newly entitled' },
  lost: { tr: 'Kaybeden', en: 'Lost' },
  more: { tr: 'Tutarı artan', en: 'Gets more' },
  less: { tr: 'Tutarı azalan', en: 'Gets less' },
  entitledAfter: { tr: 'Hak sahibi (önce → sonra)', en: 'Entitled (before → after)' },
  costDifference: { tr: 'Aylık maliyet farkı', en: 'Change in cost a month' },
  gain: { tr: 'kazanan', en: 'gain' },
  loss: { tr: 'kaybeden', en: 'lose' },
  allWithheld: { tr: 'Hiçbir grubun sayısı söylenemiyor.', en: 'Of no group can a number be told.' },
  withheld: { tr: 'gizlendi', en: 'withheld' },
  noData: { tr: 'veri yok', en: 'no data' },
  gulf: { tr: 'İzmir Körfezi', en: 'Gulf of İzmir' },
  sea: { tr: 'Ege Denizi', en: 'Aegean Sea' },
  csv: { tr: 'CSV indir', en: 'Download CSV' },
  tableSource: {
    tr: 'Kaynak: Hane kayıtları. Birim: kişi, ₺. {smallest} kişiden az sayılar ve onları ele verecek olanlar gizlenir.',
    en: 'Source: Hane records. Unit: persons, ₺. Counts under {smallest}, and those that would betray them, are withheld.',
  },
})

export const useMessages = () => messages(useLanguage())
