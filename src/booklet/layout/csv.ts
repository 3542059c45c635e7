import type { Edition } from '#booklet/contract.ts'

const header = [
  'id',
  'label_tr',
  'label_en',
  'printed',
  'value',
  'records',
  'opening',
  'opening_source',
  'unit',
  'measure',
  'since',
  'as_of',
  'exact',
]

/** A cell that a spreadsheet would run as a formula starts with an apostrophe; negative numbers stay numbers. */
function cell(value: string): string {
  const formula = /^[\s]*[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value)
  const safe = formula ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The figures of an edition, a line each: semicolons, UTF-8 with BOM, CRLF; values as decimal strings with a point. */
export function bookletCsv(edition: Edition): string {
  const rows = edition.figures.map(figure => [
    figure.id,
    figure.label.tr,
    figure.label.en,
    figure.printed,
    figure.value,
    figure.records,
    figure.opening,
    figure.openingSource ?? '',
    figure.unit,
    figure.measure,
    figure.since ?? '',
    figure.asOf,
    String(figure.exact),
  ])
  return `\uFEFF${[header, ...rows].map(row => `${row.map(cell).join(';')}\r\n`).join('')}`
}
