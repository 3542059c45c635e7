import type { Result, Table } from './bench.ts'

const gap = '  '

/** Aligned columns: the first to the left, numbers to the right. */
export function table({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map(row => row.map(String))
  const widths = columns.map((_, index) => Math.max(...cells.map(row => row[index]?.length ?? 0)))
  const lines = cells.map(row =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join(gap),
  )
  return `${title}\n${lines.join('\n')}\n`
}

export function jsonLine({ name, value, unit, reference, ratio, n, seed }: Result & { name: string; seed: number }): string {
  return JSON.stringify({ name, value: rounded(value), unit, reference: rounded(reference), ratio: rounded(ratio), n, seed })
}

/** Three significant digits are more than a shared machine repeats. */
export const rounded = (value: number) => Number(value.toPrecision(3))

/** 1× 2,1 ms, 9× 2,4 ms: how often the cost of the first step. */
export const growth = (costs: readonly number[]) => costs.map(cost => `${rounded(cost / costs[0]!)}×`)
