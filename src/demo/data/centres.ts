/**
 * Fifteen centres. The names of the real ones are not known: each bears the name of its first district. They serve neighbourhoods, not
 * districts: a district may be shared (`only` names the neighbourhoods of it that are served).
 */
export const centres: readonly { readonly district: string; readonly openedOn: string; readonly serves: readonly Served[] }[] = [
  { district: 'Aliağa', openedOn: '2015-03-02', serves: ['Aliağa', 'Foça'] },
  { district: 'Balçova', openedOn: '2014-09-15', serves: ['Balçova', 'Narlıdere', 'Güzelbahçe'] },
  { district: 'Bayraklı', openedOn: '2013-11-04', serves: ['Bayraklı'] },
  { district: 'Bergama', openedOn: '2014-05-05', serves: ['Bergama', 'Dikili', 'Kınık'] },
  { district: 'Bornova', openedOn: '2013-06-03', serves: ['Bornova'] },
  { district: 'Buca', openedOn: '2013-06-17', serves: ['Buca'] },
  { district: 'Çiğli', openedOn: '2014-02-03', serves: ['Çiğli'] },
  { district: 'Gaziemir', openedOn: '2016-10-03', serves: ['Gaziemir', { district: 'Menderes', only: ['Gölcükler', 'Görece', 'Tekeli'] }] },
  { district: 'Karabağlar', openedOn: '2013-07-01', serves: ['Karabağlar'] },
  { district: 'Karşıyaka', openedOn: '2013-05-06', serves: ['Karşıyaka'] },
  { district: 'Konak', openedOn: '2013-04-01', serves: ['Konak'] },
  { district: 'Menemen', openedOn: '2016-04-04', serves: ['Menemen'] },
  { district: 'Ödemiş', openedOn: '2014-06-02', serves: ['Ödemiş', 'Beydağ', 'Kiraz', 'Tire'] },
  {
    district: 'Torbalı',
    openedOn: '2015-09-01',
    serves: [
      'Torbalı',
      'Bayındır',
      'Kemalpaşa',
      'Selçuk',
      { district: 'Menderes', only: ['Çileme', 'Değirmendere', 'Oğlananası'] },
    ],
  },
  { district: 'Urla', openedOn: '2017-02-01', serves: ['Urla', 'Çeşme', 'Karaburun', 'Seferihisar'] },
]

export type Served = string | { readonly district: string; readonly only: readonly string[] }
