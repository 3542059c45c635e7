/**
 * The amount a person typed with a Turkish comma, in kuruş, or null: `1.234,56`, `1234,5`, `1234`, `1.234 ₺`.
 * A point groups thousands only; `12.5` is null, because one cannot know what was meant.
 */
export function findTypedAmount(typed: string): bigint | null {
  const text = typed.replace(/₺|TL/g, '').replace(/\s/g, '')
  const parts = text.match(/^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/)
  if (!parts) return null
  const kurus = BigInt(parts[2]!.replaceAll('.', '')) * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'))
  return parts[1] === '-' ? -kurus : kurus
}

/** Kuruş as `1.234,56`, without the sign of the currency. */
export function writtenAmount(kurus: bigint): string {
  const size = kurus < 0n ? -kurus : kurus
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${kurus < 0n ? '-' : ''}${whole},${String(size % 100n).padStart(2, '0')}`
}

/** The whole number a person typed: `1.234` and `1234` are 1234; `12.34` is null. */
export function findTypedNumber(typed: string): number | null {
  const text = typed.replace(/\s/g, '')
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)$/.test(text)) return null
  const number = Number(text.replaceAll('.', ''))
  return Number.isSafeInteger(number) ? number : null
}
