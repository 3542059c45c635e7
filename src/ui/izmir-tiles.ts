/** A district's place on the map of equal tiles; columns and rows count from 1. */
export interface Tile {
  readonly name: string
  /** For narrow tiles. */
  readonly short: string
  readonly column: number
  readonly row: number
}

/** The thirty districts of İzmir in Turkish order. */
export const izmirTiles: readonly Tile[] = [
  { name: 'Aliağa', short: 'Ali', column: 4, row: 2 },
  { name: 'Balçova', short: 'Bal', column: 5, row: 6 },
  { name: 'Bayındır', short: 'Bnd', column: 8, row: 6 },
  { name: 'Bayraklı', short: 'Bay', column: 6, row: 4 },
  { name: 'Bergama', short: 'Ber', column: 5, row: 1 },
  { name: 'Beydağ', short: 'Bey', column: 9, row: 7 },
  { name: 'Bornova', short: 'Bor', column: 7, row: 4 },
  { name: 'Buca', short: 'Buca', column: 7, row: 5 },
  { name: 'Çeşme', short: 'Çeş', column: 1, row: 5 },
  { name: 'Çiğli', short: 'Çiğ', column: 4, row: 4 },
  { name: 'Dikili', short: 'Dik', column: 4, row: 1 },
  { name: 'Foça', short: 'Foça', column: 3, row: 3 },
  { name: 'Gaziemir', short: 'Gaz', column: 7, row: 6 },
  { name: 'Güzelbahçe', short: 'Güz', column: 3, row: 6 },
  { name: 'Karabağlar', short: 'Kbğ', column: 6, row: 6 },
  { name: 'Karaburun', short: 'Kab', column: 2, row: 4 },
  { name: 'Karşıyaka', short: 'Kşy', column: 5, row: 4 },
  { name: 'Kemalpaşa', short: 'Kem', column: 8, row: 5 },
  { name: 'Kınık', short: 'Kın', column: 6, row: 1 },
  { name: 'Kiraz', short: 'Kir', column: 10, row: 6 },
  { name: 'Konak', short: 'Kon', column: 6, row: 5 },
  { name: 'Menderes', short: 'Mnd', column: 6, row: 7 },
  { name: 'Menemen', short: 'Men', column: 4, row: 3 },
  { name: 'Narlıdere', short: 'Nar', column: 4, row: 6 },
  { name: 'Ödemiş', short: 'Ödm', column: 9, row: 6 },
  { name: 'Seferihisar', short: 'Sef', column: 4, row: 7 },
  { name: 'Selçuk', short: 'Sel', column: 7, row: 8 },
  { name: 'Tire', short: 'Tire', column: 8, row: 7 },
  { name: 'Torbalı', short: 'Tor', column: 7, row: 7 },
  { name: 'Urla', short: 'Urla', column: 2, row: 5 },
]
