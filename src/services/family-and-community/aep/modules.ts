import type { Text } from '#platform/i18n/text.ts'

export const areas = {
  'egitim-ve-iletisim': { tr: 'Eğitim ve iletişim', en: 'Education and communication' },
  hukuk: { tr: 'Hukuk', en: 'Law' },
  iktisat: { tr: 'İktisat', en: 'Economy' },
  medya: { tr: 'Medya', en: 'Media' },
  saglik: { tr: 'Sağlık', en: 'Health' },
} as const satisfies Record<string, Text>

/** A module whose name some source gives; its area only where that source gives it, too. */
export interface KnownModule {
  readonly name: string
  readonly area: keyof typeof areas | null
}

/** How many modules the catalogue of 2024 has. Sources name eight of them; the operator enters the others. */
export const modulesIn2024 = 28

export const knownModules: readonly KnownModule[] = [
  { name: 'Hayatın İlk Çeyreği (0–18)', area: 'egitim-ve-iletisim' },
  { name: 'Evlilik ve Aile Hayatı', area: 'egitim-ve-iletisim' },
  { name: 'Aile Yaşam Becerileri', area: 'egitim-ve-iletisim' },
  { name: 'Okul ve Aile', area: 'egitim-ve-iletisim' },
  { name: 'Üstün Yetenekli Çocuklar ve Aileleri', area: 'egitim-ve-iletisim' },
  { name: 'Ailede Kuşaklar Arası İletişim', area: 'egitim-ve-iletisim' },
  { name: 'Mahremiyet Eğitimi', area: 'egitim-ve-iletisim' },
  { name: 'Madde Kullanım Riski ve Madde Bağımlılığından Korunma', area: null },
]
