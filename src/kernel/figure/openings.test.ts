import { expect, test } from 'vitest'
import type { Figure } from './contract.ts'
import { parseOpenings } from './openings.ts'

const base = {
  label: { tr: '', en: '' },
  sentence: { tr: '{n}', en: '{n}' },
  since: null,
  printed: 'tam',
  measure: 'flow',
} as const
const figures: Figure[] = [
  { ...base, id: 'F01', unit: 'person' },
  { ...base, id: 'F02', unit: 'TRY' },
  { ...base, id: 'F03', unit: 'person', sumOf: ['F01'] },
]
const csv = (...lines: string[]) => ['figure;district;value;until;source', ...lines, ''].join('\n')
const parse = (...lines: string[]) => parseOpenings(csv(...lines), figures, ['Buca', 'Konak'])

test('units are whole numbers and money becomes kuruş', () => {
  expect(parse('F01;Buca;120;2023-12-31;old list', 'F02;;34.50;2023-12-31;ledger')).toEqual([
    { figure: 'F01', district: 'Buca', value: 120n, until: '2023-12-31', source: 'old list' },
    { figure: 'F02', district: null, value: 3450n, until: '2023-12-31', source: 'ledger' },
  ])
})

test.each([
  ['F09;;1;2023-12-31;x', 'line 3: no figure has the id "F09"'],
  ['F03;;1;2023-12-31;x', 'line 3: F03 is the sum of F01'],
  ['F01;Bursa;1;2023-12-31;x', 'line 3: no district has the name "Bursa"'],
  ['F01;;1.000;2023-12-31;x', 'line 3: "1.000" is not a whole number'],
  ['F01;;-1;2023-12-31;x', 'line 3: "-1" is not a whole number'],
  ['F01;;;2023-12-31;x', 'line 3: "" is not a whole number'],
  ['F02;;34,50;2023-12-31;x', 'line 3: "34,50" is not an amount'],
  ['F02;;34.505;2023-12-31;x', 'line 3: "34.505" is not an amount'],
  ['F01;;1;2023-02-30;x', 'line 3: "2023-02-30" is not a day'],
  ['F01;;1;2023-12-31;', 'line 3: the source is empty'],
  ['F01;;1;2023-12-31', 'line 3: 4 columns instead of 5'],
  ['F01;Konak;5;2022-12-31;old list', 'line 3: F01 stands twice for Konak'],
])('%s is refused with its line', (line, problem) => {
  expect(() => parse('F01;Konak;5;2023-12-31;old list', line)).toThrow(problem)
})

test('a wrong header is refused', () => {
  expect(() => parseOpenings('figure,value\nF01,1\n', figures)).toThrow('line 1: the header')
})
