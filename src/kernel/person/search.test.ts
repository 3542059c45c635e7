import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'

let province: TestProvince
let worker: Client
let manager: Client
let dutyOfficer: Client

beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('field-worker')
  manager = await province.signIn('centre-manager')
  dutyOfficer = await province.signIn('duty-officer')
})
afterAll(() => province.close())

interface Hit {
  id: string
  givenName: string
  maskedNumber: string
}

const find = async (typed: string, client = worker) =>
  (await client.get<{ hits: Hit[] }>(`/api/persons?q=${encodeURIComponent(typed)}`)).body.hits.map(hit => hit.givenName)

const isik = ['Çiğdem', 'Sıdıka', 'Sıtkı']

describe('a person is found', () => {
  test.each([
    'IŞIK',
    'ISIK',
    'ışık',
    'isik',
    'Işık',
    'İŞİK',
    'iş',
    'ış',
    '  ışık  ',
    'ISIK'.normalize('NFD'),
    'ışık'.normalize('NFD'),
  ])('by the surname as it is typed: “%s”', async typed => {
    expect(await find(typed)).toEqual(isik)
  })

  test.each([
    ['Sıtkı Işık', ['Sıtkı']],
    ['sitki is', ['Sıtkı']],
    ['ışık sıt', ['Sıtkı']],
    ['sı', ['Sıdıka', 'Sıtkı']],
    ['CIG', ['Çiğdem']],
    ['omer ozg', ['Ömer', 'Ömer']],
  ])('by the beginning of names: “%s”', async (typed, names) => {
    expect(await find(typed)).toEqual(names)
  })

  test.each([
    ['sitki isuk', 'Sıtkı'],
    ['sidika isk', 'Sıdıka'],
    ['cigdm isik', 'Çiğdem'],
    ['çiğden ışık', 'Çiğdem'],
  ])('with one letter wrong: “%s”', async (typed, name) => {
    expect((await find(typed))[0]).toBe(name)
  })

  test.each(['10000000146', '100 000 001 46', '01.02.1950', '1.2.1950'])('by number or birth date: “%s”', async typed => {
    expect(await find(typed)).toEqual(['Sıtkı'])
  })

  test('with a masked number; the whole one is shown on its own, and that is recorded', async () => {
    const { body } = await worker.get<{ hits: Hit[] }>('/api/persons?q=sıtkı')
    expect(body.hits[0]!.maskedNumber).toBe('100******46')
    expect((await worker.post(`/api/persons/${people.sitki.id}/number`)).body).toEqual({ number: people.sitki.tckn })
  })
})

test.each(['%%', '__', '\\\\', "' OR 1=1 --", 'zzzzzz', '99'])('“%s” finds nobody', async typed => {
  expect(await find(typed)).toEqual([])
})

describe('a hidden person', () => {
  const traces = ['gizem', 'SAKLI', 'gizem saklı', 'gizm sakli', people.hidden.tckn, '09.09.1990']

  test.each(traces)('is absent from “%s”, hits and count alike', async typed => {
    const { body } = await worker.get(`/api/persons?q=${encodeURIComponent(typed)}`)
    expect(body).toEqual({ hits: [], more: false })
    expect(await find(typed, manager)).toEqual([])
  })

  test.each(traces.filter(typed => typed !== 'gizm sakli'))('is found by the duty officer as “%s”', async typed => {
    expect(await find(typed, dutyOfficer)).toEqual(['Gizem'])
  })

  test('is no duplicate of anyone who may not know of them', async () => {
    const id = randomUUID()
    const twin = {
      id,
      givenName: 'Gizem',
      surname: 'SAKLI',
      sex: 'female',
      birthDate: '1990-09-09',
      motherName: null,
      fatherName: null,
    }
    expect((await worker.post('/api/persons', { ...twin, phone: null, districtId: 1, tckn: null })).status).toBe(200)
    const open = await worker.get<{ possibleDuplicates: Hit[] }>(`/api/persons/${id}`)
    expect(open.body.possibleDuplicates).toEqual([])
    const vault = await dutyOfficer.get<{ possibleDuplicates: Hit[] }>(`/api/persons/${id}`)
    expect(vault.body.possibleDuplicates.map(hit => hit.id)).toEqual([people.hidden.id])
  })
})

describe('two records of one person', () => {
  const row = async (id: string) => (await province.owner.query('SELECT * FROM person WHERE id = $1', [id])).rows[0]
  const act = (deed: string, id: string, body: object = {}) =>
    manager.post(`/api/persons/${id}/${deed}`, { actId: randomUUID(), reason: 'Aynı kişi', ...body })

  test('are offered as duplicates, merged, and parted again as they were', async () => {
    const [stays, goes] = [people.omer.id, people.omerAgain.id]
    const offered = await manager.get<{ possibleDuplicates: Hit[] }>(`/api/persons/${stays}`)
    expect(offered.body.possibleDuplicates.map(hit => hit.id)).toEqual([goes])
    const before = [await row(stays), await row(goes)]
    expect((await act('merge', stays, { other: goes })).status).toBe(200)
    expect(await find('ömer')).toEqual(['Ömer'])
    expect((await manager.get(`/api/persons/${goes}`)).body.mergedInto).toBe(stays)
    expect((await act('merge', stays, { other: goes })).status).toBe(409)
    expect((await act('merge', goes, { other: people.sitki.id })).status).toBe(409)
    expect((await act('merge', stays, { other: stays })).status).toBe(409)
    expect((await act('split', goes)).status).toBe(200)
    expect([await row(stays), await row(goes)]).toEqual(before)
    expect(await find('ömer')).toEqual(['Ömer', 'Ömer'])
    expect((await act('split', goes)).status).toBe(409)
  })

  test('a corrected name is found by the new spelling only', async () => {
    const body = { actId: randomUUID(), surname: 'Yıldız' }
    expect((await manager.post(`/api/persons/${people.cigdem.id}/correct`, body)).status).toBe(200)
    expect(await find('yildiz')).toEqual(['Çiğdem'])
    expect(await find('ışık')).toEqual(['Sıdıka', 'Sıtkı'])
  })
})
