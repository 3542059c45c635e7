import { isDay, parseDay } from '#platform/day/day.ts'
import { decimalString, lira, type Money, moneyFromDecimal } from '#platform/money/money.ts'
import type { Fact, FactValue, FactValues } from '#rules/fact.ts'
import { moneyPattern } from './fact-schema.ts'
import { FactsFailure } from './facts-failure.ts'

/** Facts by path, as `factSchema` describes them → the values that the rules read. Throws FactsFailure; nothing is guessed. */
export function readFacts(dictionary: ReadonlyMap<string, Fact>, given: Record<string, unknown>): FactValues {
  return Object.fromEntries(
    Object.entries(given).map(([path, value]) => {
      const at = `$[${JSON.stringify(path)}]`
      const fact = dictionary.get(path)
      if (!fact)
        throw new FactsFailure(
          at,
          'böyle bir bilgi yok; bilgileri hane facts sayar',
          'there is no such fact; hane facts lists them',
        )
      return [path, value === null ? null : readValue(fact, value, at)]
    }),
  )
}

function readValue(fact: Fact, value: unknown, at: string): FactValue {
  switch (fact.type) {
    case 'money':
      return readMoney(value, at)
    case 'integer':
      return readInteger(value, fact.minimum ?? 0, at)
    case 'boolean':
      if (typeof value === 'boolean') return value
      throw new FactsFailure(at, `true ya da false olmalı, ${shown(value)} değil`, 'must be true or false')
    case 'day':
      return readDay(value, at)
    case 'choice':
      if (typeof value === 'string' && Object.hasOwn(fact.options!, value)) return value
      throw new FactsFailure(
        at,
        `${shown(value)} seçeneklerden biri değil: ${Object.keys(fact.options!).join(', ')}`,
        'not one of the options',
      )
    case 'period':
      return readPeriod(value, at)
  }
}

const moneyForm = new RegExp(moneyPattern)

/** A JSON number is never read as money: 34004.23 is not exactly that in every reader. */
export function readMoney(value: unknown, at: string): Money {
  if (typeof value === 'string' && moneyForm.test(value)) {
    try {
      return moneyFromDecimal(value)
    } catch {
      throw new FactsFailure(at, `${shown(value)} bir para tutarı için çok büyük`, 'too large for an amount of money')
    }
  }
  const meant = meantMoney(value)
  if (meant !== null && meant < 0n) throw new FactsFailure(at, `para eksi olamaz: ${shown(value)}`, 'money cannot be negative')
  const instead = JSON.stringify(meant === null ? '34004.23' : decimalString(meant))
  throw new FactsFailure(
    at,
    `${shown(value)} para olarak okunmaz; TL, tırnak içinde, noktayla ve iki kuruş hanesiyle yazın: ${instead}`,
    `money is a string in lira with a point and two decimals; write ${instead}`,
  )
}

/** What was probably meant, to say how it is written. */
function meantMoney(value: unknown): Money | null {
  try {
    if (typeof value === 'number') return moneyFromDecimal(String(value))
    return typeof value === 'string' ? lira(value, { allowNegative: true }) : null
  } catch {
    return null
  }
}

function readInteger(value: unknown, minimum: number, at: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum) return value
  throw new FactsFailure(
    at,
    `en az ${minimum} olan bir tam sayı olmalı, ${shown(value)} değil`,
    `must be a whole number of at least ${minimum}`,
  )
}

function readDay(value: unknown, at: string): string {
  if (isDay(value)) return value
  const meant = typeof value === 'string' ? parseDay(value) : null
  const instead = meant === null ? '' : `; ${JSON.stringify(meant)}`
  throw new FactsFailure(
    at,
    `${shown(value)} bir gün değil (YYYY-AA-GG)${instead}`,
    `not a day that exists (YYYY-MM-DD)${instead}`,
  )
}

function readPeriod(value: unknown, at: string): FactValue {
  if (!isObject(value) || Object.keys(value).sort().join() !== 'from,until')
    throw new FactsFailure(
      at,
      'bir süre { "from": gün, "until": gün ya da null } olmalı',
      'must be a period { "from": day, "until": day or null }',
    )
  const from = readDay(value.from, `${at}.from`)
  const until = value.until === null ? null : readDay(value.until, `${at}.until`)
  if (until !== null && until <= from)
    throw new FactsFailure(
      `${at}.until`,
      `${until} bitişi ${from} başlangıcından sonra olmalı`,
      'the end must come after the beginning',
    )
  return { from, until }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const longestShown = 60

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
