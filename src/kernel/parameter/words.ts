import type { Text } from '#platform/i18n/text.ts'
import { formatMoney } from '#platform/money/money.ts'
import { decimalOf, type Ratio } from '#platform/money/ratio.ts'
import type { Parameter } from '#rules/parameter.ts'

/** A value as it is stored and confirmed: kuruş, decimal with a point, or the name of a choice. */
export function storedValue(type: Parameter['type'], value: unknown): string {
  return type === 'coefficient' ? decimalOf(value as Ratio, 12) : String(value)
}

/** A stored value as people read it. */
export function wordsOfValue(type: Parameter['type'], stored: string): Text {
  if (type === 'money') return { tr: formatMoney(BigInt(stored), 'tr'), en: formatMoney(BigInt(stored), 'en') }
  if (type === 'coefficient') return { tr: stored.replace('.', ','), en: stored }
  return conventions[stored] ?? { tr: stored, en: stored }
}

const conventions: Readonly<Record<string, Text>> = {
  down: { tr: 'aşağı kesilir', en: 'cut down' },
  'half-up': { tr: 'yarım kuruş yukarı yuvarlanır', en: 'half a kuruş is rounded up' },
  'covered-days-of-month': { tr: 'kapsanan gün ÷ ayın gün sayısı', en: 'covered days ÷ days of the month' },
}
