/** The 30 districts in Turkish alphabetical order: their place here is their id. Population only where a source was found. */
export const districts: readonly { readonly name: string; readonly population: number | null; readonly source: string }[] = [
  unknown('Aliağa'),
  unknown('Balçova'),
  unknown('Bayındır'),
  unknown('Bayraklı'),
  unknown('Bergama'),
  { name: 'Beydağ', population: 12_030, source: 'izmir.meb.gov.tr, 2022 nüfusu' },
  { name: 'Bornova', population: 454_470, source: 'aliagakenthaber.com, 2023 nüfusu' },
  { name: 'Buca', population: 522_404, source: 'aliagakenthaber.com, 2023 nüfusu' },
  unknown('Çeşme'),
  unknown('Çiğli'),
  unknown('Dikili'),
  unknown('Foça'),
  unknown('Gaziemir'),
  unknown('Güzelbahçe'),
  { name: 'Karabağlar', population: 479_338, source: 'aliagakenthaber.com, 2023 nüfusu' },
  unknown('Karaburun'),
  unknown('Karşıyaka'),
  unknown('Kemalpaşa'),
  unknown('Kınık'),
  unknown('Kiraz'),
  unknown('Konak'),
  unknown('Menderes'),
  unknown('Menemen'),
  unknown('Narlıdere'),
  unknown('Ödemiş'),
  unknown('Seferihisar'),
  unknown('Selçuk'),
  unknown('Tire'),
  unknown('Torbalı'),
  unknown('Urla'),
]

function unknown(name: string) {
  return { name, population: null, source: 'nüfusu girilmedi' }
}
