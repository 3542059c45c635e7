import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import expected from './expected-figures.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
/** Data that people may change: opening balances, and the plan of the demo province. */
const isData = (path: string) => /\.csv$/.test(path) || /^src\/demo\/plan(\/|\.|-)/.test(path)
const isText = (path: string) => /\.(tsx?|jsx?|mjs|json|sql|css|html|typ|md|txt)$/.test(path)

const digitsOf = (printed: string) => printed.replaceAll('.', '')
const whole = expected.filter(({ printed }) => /^[\d.]+$/.test(printed) && Number(digitsOf(printed)) >= 1000)
const money = expected.filter(({ printed }) => printed.endsWith(' TL'))

/** A whole number in any of its spellings: 12.345, 12,345, 12_345, 12 345, 12345, also with n. */
function wholeNumber(printed: string): RegExp {
  return new RegExp(`(?<![\\w.,])${printed.replaceAll('.', '[.,_ \\u00a0]?')}n?(?!\\w|[.,]\\d)`)
}

/** A rounded amount with its unit word in either language, or written out with its zeros. */
function roundedMoney(printed: string): RegExp {
  const [, number = '', word] = /^([\d,]+) (milyar|milyon) TL$/.exec(printed) ?? []
  const [lira = '', decimals = ''] = number.split(',')
  const words = word === 'milyar' ? 'milyar|mlr|billion|bn' : 'milyon|mn|million'
  const zeros = (word === 'milyar' ? 9 : 6) - decimals.length
  const written = [...`${lira}${decimals}${'0'.repeat(zeros)}`].join('[.,_ ]?')
  return new RegExp(
    `(?<![\\w.,])(?:${lira}${decimals && `[.,]${decimals}`}0*\\s?(?:${words})|${written}(?:[.,_]?00)?n?(?!\\w))`,
    'i',
  )
}

const forbidden = [
  ...whole.map(({ id, printed }) => ({ id, pattern: wholeNumber(printed) })),
  ...money.map(({ id, printed }) => ({ id, pattern: roundedMoney(printed) })),
]

function printedValuesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => forbidden.filter(({ pattern }) => pattern.test(line)).map(({ id }) => `${index + 1}: ${id}`))
}

test('every large figure and every amount is looked for', () => {
  expect(whole.length + money.length).toBe(expected.filter(({ printed }) => / TL$/.test(printed) || printed.includes('.')).length)
  expect(money.length).toBe(expected.filter(({ printed }) => printed.includes('TL')).length)
})

test('a planted value is found in each of its spellings', () => {
  for (const { id, printed } of whole) {
    for (const separator of ['.', ',', '_', '']) {
      expect(printedValuesIn(`const value = ${printed.replaceAll('.', separator)}n`), printed).toContain(`1: ${id}`)
    }
    expect(printedValuesIn(`in ${printed}1 or 9${digitsOf(printed)}`), printed).toEqual([])
  }
  for (const { id, printed } of money) {
    expect(printedValuesIn(`'${printed}'`), printed).toContain(`1: ${id}`)
    expect(
      printedValuesIn(printed.replace(',', '.').replace('milyar TL', 'billion').replace('milyon TL', 'million')),
      printed,
    ).toContain(`1: ${id}`)
  }
})

test('no value of the printed booklet stands in the source', () => {
  const found = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter(path => isText(path) && !isData(path))
    .flatMap(path => printedValuesIn(readFileSync(join(root, path), 'utf8')).map(place => `${path}:${place}`))
  expect(found).toEqual([])
})
