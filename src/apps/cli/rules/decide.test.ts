import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#rules/decide.ts'
import { cases } from '#services/disability-and-age/evde-bakim/cases.ts'
import { entitlement } from '#services/disability-and-age/evde-bakim/rules.ts'
import { hane } from './run.fixture.ts'
import { written } from './written.fixture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hane-decide-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const programme = ['--programme', 'evde-bakim']
const autumn = [...programme, '--on', '2024-09-15']
const { facts, on } = cases.find(({ name }) => name.startsWith('one kuruş over'))!
const over = JSON.stringify(written(facts))

test('a decision is printed as it would be stored', async () => {
  const { code, out, err } = await hane(['decide', ...autumn, '--facts', '-'], over)
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(decide(entitlement, facts, on))))
})

test('it is explained in both languages, with the letter', async () => {
  const file = join(folder, 'hane.json')
  writeFileSync(file, over)
  const turkish = await hane(['decide', ...autumn, '--facts', file, '--explain'])
  expect(turkish.out).toContain('✗ Hanede kişi başına düşen gelir')
  expect(turkish.out).toMatch(/\n\nBaşvurunuz 15\.09\.2024 günü .*0,01 ₺ fazla/)
  const english = await hane(['decide', ...autumn, '--facts', file, '--explain', '--language', 'en'])
  expect(english.out).toContain('The conditions are not met')
})

test('a value is taken as it was known on the asked day', async () => {
  const { out } = await hane(['decide', ...autumn, '--facts', '-', '--known-on', '2024-09-01'], over)
  expect(JSON.parse(out)).toMatchObject({ knownOn: '2024-09-01' })
})

describe('what cannot be is refused in one line that names its place', () => {
  test.each([
    ['an unknown programme', ['--programme', 'evde', '--on', '2024-09-15', '--facts', '-'], '{}', '--programme evde'],
    ['an impossible day', [...programme, '--on', '2024-02-30', '--facts', '-'], '{}', 'böyle bir gün yok'],
    ['a missing day', [...programme, '--facts', '-'], '{}', '--on'],
    ['no facts at all', autumn, '', '--facts ya da --batch'],
    ['a file that is not there', [...autumn, '--facts', 'yok.json'], '', 'yok.json okunamadı'],
    ['a text that is not JSON', [...autumn, '--facts', '-'], '{', '-: $: JSON olarak okunamıyor'],
    ['an unknown fact', [...autumn, '--facts', '-'], '{"household.incme":"1.00"}', '$["household.incme"]: böyle bir bilgi yok'],
    ['an output without a batch', [...autumn, '--facts', '-', '-o', 'x'], '{}', '-o yalnız --batch ile'],
    ['facts beside a batch', [...autumn, '--facts', '-', '--batch', 'x'], '{}', 'cannot be used with'],
    ['a batch without an output', [...autumn, '--batch', 'x'], '', '--batch için -o'],
    ['a batch that is not there', [...autumn, '--batch', 'yok.ndjson', '-o', 'x'], '', 'yok.ndjson okunamadı'],
  ])('%s', async (_, args, input, told) => {
    const { code, out, err } = await hane(['decide', ...args], input)
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 })
    expect(err).toContain(told)
  })
})

describe('a batch', () => {
  const input = () => join(folder, 'in.ndjson')
  const output = () => join(folder, 'out.ndjson')
  const batch = (...more: string[]) => hane(['decide', ...autumn, '--batch', input(), '-o', output(), ...more])
  const lines = () => readFileSync(output(), 'utf8').trimEnd().split('\n')

  test('gives a decision for each line, in its order, whether or not the last line ends', async () => {
    const homes = Array.from({ length: 3000 }, (_, index) => ({ ...facts, 'household.income': BigInt(3_399_000 + index) }))
    writeFileSync(input(), homes.map(home => JSON.stringify(written(home))).join('\r\n'))
    const { code, err } = await batch()
    expect([code, err]).toEqual([0, expect.stringContaining('3000 karar, 0 hatalı satır')])
    expect(lines()).toEqual(homes.map(home => JSON.stringify(decide(entitlement, home, on))))
  })

  test('stops at a bad line, names it and leaves what stood there', async () => {
    writeFileSync(output(), 'before')
    writeFileSync(input(), `${over}\n{"household.members":0}\n${over}\n`)
    const { code, err } = await batch()
    expect(code).toBe(1)
    expect(err).toContain('2. satır / line 2: $["household.members"]: en az 1')
    expect(readFileSync(output(), 'utf8')).toBe('before')
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('goes on over bad lines when told to, with the error in their place', async () => {
    writeFileSync(input(), `${over}\n\n{"household.income":5}\n${over}\n`)
    const { code, err } = await batch('--keep-going')
    expect([code, err]).toEqual([0, expect.stringContaining('4 karar, 2 hatalı satır')])
    const [first, empty, bad, last] = lines().map(line => JSON.parse(line))
    expect([first.outcome, last.outcome]).toEqual(['refused', 'refused'])
    expect(empty.error).toMatchObject({ line: 2, path: '$' })
    expect(bad.error).toMatchObject({ line: 3, path: '$["household.income"]' })
  })

  test('that is no text, or has no end of a line, is refused', async () => {
    writeFileSync(input(), Buffer.from([0x7b, 0xff, 0x7d]))
    expect((await batch()).err).toContain('UTF-8 metin değil')
    writeFileSync(input(), ' '.repeat(2_000_000))
    expect((await batch()).err).toContain('karakterden uzun bir satır')
  })

  test('into a folder that is not there is refused', async () => {
    writeFileSync(input(), over)
    const { code, err } = await hane(['decide', ...autumn, '--batch', input(), '-o', join(folder, 'yok', 'out')])
    expect([code, err]).toEqual([1, expect.stringContaining('yazılamadı')])
  })
})
