import { izmirTiles } from '#ui/izmir-tiles.ts'

/** One district's cell in the schematic map of İzmir; column 1–10 from the west, row 1–8 from the north. */
export interface DistrictTile {
  readonly district: string
  /** Three letters for tiles too narrow for the name. */
  readonly short: string
  readonly column: number
  readonly row: number
}

export const tileColumns = 10
export const tileRows = 8

/** The 30 districts in the order of the Turkish alphabet, which is also the order of tabbing. The screens show the same places. */
export const districtTiles: readonly DistrictTile[] = izmirTiles.map(({ name, short, column, row }) => ({
  district: name,
  short: short.slice(0, 3),
  column,
  row,
}))

/** Cells of the gulf (thin water lines), and where the names of the waters stand. */
export const gulfCells = [
  { column: 3, row: 4, span: 1 },
  { column: 3, row: 5, span: 3 },
] as const

/** Fill and text colour of the six classes, light to dark; every text pair is at least 4.5:1. */
export const classColours = [
  { fill: '#dbf2f7', ink: '#142224' },
  { fill: '#aadde9', ink: '#142224' },
  { fill: '#71c1d3', ink: '#142224' },
  { fill: '#3a9cb1', ink: '#0b1214' },
  { fill: '#0f7284', ink: '#ffffff' },
  { fill: '#024854', ink: '#ffffff' },
] as const
