import type { Transaction } from './transaction.server.ts'

/** The year's next number of a series, as EB-2024-00001; safe from two that are given at once. */
export async function nextNumber(tx: Transaction, series: string): Promise<string> {
  const prefix = `${series}-${tx.today.slice(0, 4)}-`
  const { value } = await tx.get<{ value: number }>(
    `INSERT INTO setting VALUES ($1, '1') ON CONFLICT (name) DO UPDATE SET value = to_jsonb((setting.value #>> '{}')::int + 1) RETURNING (value #>> '{}')::int AS value`,
    [`case-number:${prefix}`],
  )
  return prefix + String(value).padStart(5, '0')
}
