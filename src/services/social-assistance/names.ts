import type { Text } from '#platform/i18n/text.ts'

/** Names of the aids and pensions, by the id of the entitlement. */
export const entitlementNames: Readonly<Record<string, Text>> = {
  'sydv/gida': { tr: 'Gıda yardımı', en: 'Food aid' },
  'sydv/barinma': { tr: 'Barınma yardımı', en: 'Housing aid' },
  'sydv/sosyal-konut': { tr: 'Sosyal konut', en: 'Social housing' },
  'sydv/yakacak': { tr: 'Yakacak yardımı', en: 'Fuel aid' },
  'sydv/esi-vefat-etmis-kadin': { tr: 'Eşi vefat etmiş kadınlara yardım', en: 'Aid to widows' },
  'sydv/asker-ailesi': { tr: 'Muhtaç asker ailesine yardım', en: 'Aid to families of soldiers' },
  'sydv/asker-cocugu': { tr: 'Asker çocuğuna yardım', en: 'Aid to children of soldiers' },
  'sydv/oksuz-yetim': { tr: 'Öksüz ve yetim yardımı', en: 'Aid to orphans' },
  'sydv/dogum': { tr: 'Doğum yardımı', en: 'Birth aid' },
  'sydv/elektrik': { tr: 'Elektrik tüketim desteği', en: 'Electricity support' },
  'sydv/sartli-egitim': { tr: 'Şartlı eğitim yardımı', en: 'Conditional education aid' },
  'sydv/sartli-saglik': { tr: 'Şartlı sağlık yardımı', en: 'Conditional health aid' },
  'sydv/egitim-materyali': { tr: 'Eğitim materyali yardımı', en: 'School material' },
  'sydv/ogrenci-tasima': { tr: 'Öğrenci taşıma yardımı', en: 'School transport' },
  'sydv/barinma-yemek': { tr: 'Öğrenciye barınma ve yemek yardımı', en: 'Students’ board and lodging' },
  'sydv/engelli-ihtiyac': { tr: 'Engelli ihtiyaç yardımı', en: 'Aid for needs of disability' },
  'sydv/saglik': { tr: 'Sağlık yardımı', en: 'Health aid' },
  'sydv/proje': { tr: 'Proje desteği', en: 'Project support' },
  'sydv/afet': { tr: 'Afet yardımı', en: 'Disaster aid' },
  'sydv/aile-destek': { tr: 'Türkiye Aile Destek Programı', en: 'Türkiye Family Support Programme' },
  'sydv/gss-gelir-testi': { tr: 'Genel sağlık sigortası gelir testi', en: 'Income test of general health insurance' },
  'law-2022/old-age': { tr: 'Yaşlı aylığı (2022)', en: 'Old-age pension (law 2022)' },
  'law-2022/disability-40-69': { tr: 'Engelli aylığı, %40–69 (2022)', en: 'Disability pension, 40–69 % (law 2022)' },
  'law-2022/disability-70': { tr: 'Engelli aylığı, %70 ve üzeri (2022)', en: 'Disability pension, 70 % and over (law 2022)' },
  'law-2022/relative-under-18': {
    tr: 'Engelli yakını aylığı, 18 yaş altı (2022)',
    en: 'Pension for a disabled relative under 18 (law 2022)',
  },
}
