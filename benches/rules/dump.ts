import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Population } from '#rules/batch/population.ts'
import { on } from './entitlements.ts'

/** Writes every column as it lies in memory (little-endian) and `columns.json`, which tells file, type, rows and what stands for not known. */
export function dump(
  folder: string,
  { households, persons, firstPerson, spouse, columns, incomes }: Population,
  seed: number,
): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, column: Int32Array | Uint8Array) => {
    const type = column instanceof Uint8Array ? 'uint8' : 'int32'
    const file = `${name}.${type}`
    writeFileSync(join(folder, file), new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
    return { file, type, rows: column.length }
  }
  const described = [
    { ...write('firstPerson', firstPerson), says: 'first person of each household; the last entry is the number of persons' },
    { ...write('spouse', spouse), says: 'index of the spouse, -1 for none' },
    ...Object.entries(incomes).map(([kind, column]) => ({
      ...write(`incomes.${kind}`, column),
      says: 'kuruş a month, -1 not known',
    })),
    ...Object.entries(columns).flatMap(([path, column]) =>
      'from' in column && 'until' in column
        ? [
            { ...write(`${path}.from`, column.from), says: 'days since 1970-01-01, -2147483648 not known' },
            { ...write(`${path}.until`, column.until), says: 'first day no longer covered, 2147483647 without an end' },
          ]
        : [
            {
              ...write(path, column),
              says: column instanceof Uint8Array ? '255 not known' : 'days since 1970-01-01, -2147483648 not known',
            },
          ],
    ),
  ]
  writeFileSync(
    join(folder, 'columns.json'),
    `${JSON.stringify({ on, seed, households, persons, columns: described }, null, 2)}\n`,
  )
}
