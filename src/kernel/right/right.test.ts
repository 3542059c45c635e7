import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#platform/day/day.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import type { CardFile, CardProposal, PersonRights } from './contract.ts'

const today = '2024-09-30'
let province: TestProvince
let officer: Client
let decider: Client

beforeAll(async () => {
  province = await openProvince()
  officer = await province.signIn('programme-officer')
  decider = await province.signIn('decider')
})
afterAll(() => province.close())
beforeEach(() => province.moveTo(today))

let born = 0
async function newPerson(birthDate: string): Promise<string> {
  const id = randomUUID()
  born += 1
  const named = { givenName: `Deneme ${born}`, surname: 'HAKLI', sex: 'female', motherName: null, fatherName: null, phone: null }
  const answer = await officer.post('/api/persons', { id, ...named, birthDate, districtId: 1, tckn: null })
  expect(answer.status).toBe(200)
  return id
}

const document = { documentNumber: 'DENEME-1', documentIssuer: 'Deneme Kurumu', documentFrom: '2015-01-01', documentUntil: null }
const own = { status: 'veteran', relation: 'self', derivesFrom: null, law: '1005', event: null, since: '2015-01-01', ...document }

async function register(personId: string, entry: object = {}) {
  const id = randomUUID()
  const answer = await officer.post('/api/right-holders', { ...own, ...entry, id, personId })
  return { id, answer }
}

/** A martyr's relative of the person given. */
async function relativeOfMartyr(personId: string, relation: string, entry: object = {}) {
  const martyr = await newPerson('1970-01-01')
  const status = { status: 'martyr', law: '2330', since: '2010-06-01' }
  const { id: derivesFrom } = await register(martyr, status)
  return register(personId, { ...status, relation, derivesFrom, ...entry })
}

const apply = (rightHolderId: string, facts: object = {}, id: string = randomUUID()) =>
  officer.post('/api/cards', { id, rightHolderId, facts }).then(answer => ({ id, answer }))
const confirm = (id: string) => decider.post(`/api/cards/${id}/decide`, { actId: randomUUID(), verdict: 'confirm', reason: null })
async function print(...cards: string[]) {
  const id = randomUUID()
  expect((await officer.post('/api/card-batches', { id, cards })).status).toBe(200)
  expect((await officer.post(`/api/card-batches/${id}/print`, { actId: randomUUID() })).status).toBe(200)
  return id
}
const deliver = (id: string, receipt: object = { receiver: null, reason: null }) =>
  officer.post(`/api/cards/${id}/deliver`, { actId: randomUUID(), ...receipt })
const end = (id: string, reason: string) => officer.post(`/api/cards/${id}/end`, { actId: randomUUID(), reason })
const cardOf = async (id: string) => (await officer.get<CardFile>(`/api/cards/${id}`)).body

async function deliveredCard(rightHolderId: string, facts: object = {}): Promise<string> {
  const { id, answer } = await apply(rightHolderId, facts)
  expect(answer.body).toEqual({})
  expect((await confirm(id)).status).toBe(200)
  await print(id)
  expect((await deliver(id)).status).toBe(200)
  return id
}

async function figure(id: string): Promise<number> {
  const statistics = await province.signIn('statistics-officer')
  const { body } = await statistics.get<{ figures: { id: string; printed: string }[] }>('/api/figures')
  return Number(body.figures.find(each => each.id === id)!.printed.replaceAll('.', ''))
}

describe('a card', () => {
  test('counts when it is printed and delivered, and not before', async () => {
    const { id: entry } = await register(people.sitki.id)
    const before = await figure('F53')
    const { id } = await apply(entry)
    await confirm(id)
    await print(id)
    expect(await figure('F53')).toBe(before)
    await deliver(id)
    expect(await figure('F53')).toBe(before + 1)
    const { card: shown } = await cardOf(id)
    expect(shown).toMatchObject({ state: 'delivered', kind: 'first', number: expect.stringMatching(/^SK-2024-\d{5}$/) })
  })

  test('that was lost is void, and the one in its place has another number and counts too', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'))
    const lost = await deliveredCard(entry)
    const before = await figure('F53')
    expect((await apply(entry)).answer.status).toBe(409)
    expect((await end(lost, 'lost')).status).toBe(200)
    const next = await deliveredCard(entry)
    const [old, replacement] = [await cardOf(lost), await cardOf(next)]
    expect(old.card).toMatchObject({ state: 'ended', endReason: 'lost', endedOn: today })
    expect(old.replacedBy?.id).toBe(next)
    expect(replacement.card.kind).toBe('replacement')
    expect(replacement.card.number).not.toBe(old.card.number)
    expect(await figure('F53')).toBe(before + 1)
  })

  test('that ends soon is renewed: the old one ends on the day the new one is delivered', async () => {
    const until = addDays(today, 60)
    const { id: entry } = await register(await newPerson('1960-01-01'), { ...document, documentUntil: until })
    const old = await deliveredCard(entry)
    await officer.post(`/api/right-holders/${entry}/document`, { actId: randomUUID(), ...document })
    const { id } = await apply(entry)
    await confirm(id)
    await print(id)
    province.moveTo(addDays(today, 5))
    expect((await deliver(id)).status).toBe(200)
    expect((await cardOf(old)).card).toMatchObject({ state: 'ended', endReason: 'renewed', endedOn: addDays(today, 5) })
    expect((await cardOf(id)).card).toMatchObject({ state: 'delivered', kind: 'renewal', validUntil: null })
  })

  test('of a child ends by itself on the 25th birthday, and is announced before', async () => {
    const child = await newPerson('1999-11-15')
    const { id: entry } = await relativeOfMartyr(child, 'child')
    const id = await deliveredCard(entry, { 'person.isMarried': false })
    expect((await cardOf(id)).card.validUntil).toBe('2024-11-15')
    const ending = async () =>
      (await officer.get<{ cards: { id: string; state: string }[] }>('/api/cards?list=ending')).body.cards.find(
        each => each.id === id,
      )
    expect(await ending()).toMatchObject({ state: 'delivered' })
    province.moveTo('2024-11-14')
    expect((await cardOf(id)).card.state).toBe('delivered')
    province.moveTo('2024-11-15')
    expect(await ending()).toMatchObject({ state: 'expired' })
    expect((await cardOf(id)).allowedActs).toEqual([])
    expect((await apply(entry, { 'person.isMarried': false })).answer.status).toBe(200)
  })

  test('that is misprinted goes into another batch with another number', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'))
    const { id } = await apply(entry)
    await confirm(id)
    await print(id)
    const { card: first } = await cardOf(id)
    expect((await officer.post(`/api/cards/${id}/spoil`, { actId: randomUUID(), reason: 'Adı yanlış basıldı.' })).status).toBe(
      200,
    )
    expect((await cardOf(id)).card).toMatchObject({ state: 'approved', number: null, printedOn: null })
    await print(id)
    expect((await cardOf(id)).card.number).not.toBe(first.number)
  })

  test('is sent, decided and delivered once, however often the request comes', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'))
    const { id } = await apply(entry)
    expect((await apply(entry, {}, id)).answer.status).toBe(200)
    await confirm(id)
    await print(id)
    const before = await figure('F53')
    const receipt = { actId: randomUUID(), receiver: null, reason: null }
    for (const _ of [1, 2]) expect((await officer.post(`/api/cards/${id}/deliver`, receipt)).status).toBe(200)
    expect(await figure('F53')).toBe(before + 1)
  })
})

test('a card that runs under a merged record hinders another, and stands with the person', async () => {
  const [one, other] = [await newPerson('1950-01-01'), await newPerson('1950-01-01')]
  const { id: entry } = await register(other)
  const { id: card } = await apply(entry)
  await confirm(card)
  const manager = await province.signIn('centre-manager')
  const merge = { actId: randomUUID(), other, reason: 'Deneme: aynı kişi.' }
  expect((await manager.post(`/api/persons/${one}/merge`, merge)).status).toBe(200)
  const { body } = await officer.get<PersonRights>(`/api/persons/${one}/rights`)
  expect([body.entries.map(({ id }) => id), body.cards.map(({ id }) => id)]).toEqual([[entry], [card]])
  expect(body.hindrance).not.toBeNull()
  const { id: again } = await register(one, { law: '2330' })
  expect((await apply(again)).answer.status).toBe(409)
})

describe('the application', () => {
  const preview = (personId: string, body: object) =>
    officer.post<CardProposal>('/api/card-proposals', { personId, rightHolderId: null, category: null, facts: {}, ...body })

  test('of a child of 25 is explained before it is saved, and refused by the decider with the margin', async () => {
    const child = await newPerson('1999-09-20')
    const { id: entry } = await relativeOfMartyr(child, 'child')
    const { body } = await preview(child, { rightHolderId: entry })
    expect(body.explained.verdict).toBe('refused')
    expect(body.questions).toEqual([])
    const { id } = await apply(entry)
    expect((await confirm(id)).status).toBe(200)
    const file = await cardOf(id)
    expect(file.card.state).toBe('refused')
    expect(file.reason).toContain('25 yaşını 10 gün önce doldurdu')
    expect(file.reason).toContain('Ücretsiz veya İndirimli Seyahat Kartları Yönetmeliği')
  })

  test('asks only what is not on record and could change the answer', async () => {
    const [child, mother] = [await newPerson('2004-01-01'), await newPerson('1960-01-01')]
    const { id: childEntry } = await relativeOfMartyr(child, 'child')
    const { id: motherEntry } = await relativeOfMartyr(mother, 'mother')
    expect((await preview(child, { rightHolderId: childEntry })).body.questions.map(each => each.fact)).toEqual([
      'person.isMarried',
    ])
    expect((await preview(mother, { rightHolderId: motherEntry })).body.questions).toEqual([])
    const { answer } = await apply(childEntry)
    expect(answer.status).toBe(409)
    expect((answer.body as { title: string }).title).toContain('eksik: Evli')
  })

  test('for a group whose card the municipality prints is explained and cannot be saved', async () => {
    const { body } = await preview(people.sitki.id, { category: 'elderly' })
    expect(body).toMatchObject({ printedBy: 'municipality', hindrance: null, explained: { verdict: 'granted' } })
    const disabled = await preview(people.cigdem.id, {
      category: 'disabled',
      facts: { 'person.disability.percent': 39, 'person.disability.report': { from: '2020-01-01', until: null } },
    })
    expect(disabled.body.explained.verdict).toBe('refused')
    expect((await apply(randomUUID())).answer.status).toBe(404)
  })

  test('rests on an entry that gives a card: not on a martyr’s own', async () => {
    const martyr = await newPerson('1970-01-01')
    const { id: entry } = await register(martyr, { status: 'martyr', law: '2330', since: '2010-06-01' })
    const { answer } = await apply(entry)
    expect(answer.status).toBe(409)
    expect((answer.body as { title: string }).title).toContain('hak yakınlarınındır')
  })

  test('does not take an answer that nobody asked for or that cannot be', async () => {
    const child = await newPerson('2004-01-01')
    const { id: entry } = await relativeOfMartyr(child, 'child')
    expect((await apply(entry, { 'person.salary': 1 })).answer.status).toBe(422)
    expect((await apply(entry, { 'person.isMarried': 'belki' })).answer.status).toBe(422)
    // What the registry says cannot be answered otherwise.
    const { id } = await apply(entry, {
      'person.isMarried': false,
      'person.birthDate': '2010-01-01',
      'person.relation': 'mother',
    })
    const { explained } = await cardOf(id)
    expect(explained.conditions.some(each => each.fact.tr.includes('01.01.2004'))).toBe(true)
  })

  test('is decided by another, on the day’s own records', async () => {
    const child = await newPerson('1999-10-05')
    const { id: entry } = await relativeOfMartyr(child, 'child')
    const { id } = await apply(entry, { 'person.isMarried': false })
    expect(
      (await officer.post(`/api/cards/${id}/decide`, { actId: randomUUID(), verdict: 'confirm', reason: null })).status,
    ).toBe(403)
    await expect(province.owner.query('UPDATE card SET decided_by = prepared_by WHERE id = $1', [id])).rejects.toThrow(
      'decider_is_not_the_preparer',
    )
    province.moveTo('2024-10-05')
    expect((await confirm(id)).status).toBe(409)
    const returned = { actId: randomUUID(), verdict: 'return' }
    expect((await decider.post(`/api/cards/${id}/decide`, { ...returned, reason: null })).status).toBe(422)
    expect((await decider.post(`/api/cards/${id}/decide`, { ...returned, reason: 'Yaş doldu.' })).status).toBe(200)
    expect((await cardOf(id)).card.state).toBe('returned')
  })
})

describe('handing over', () => {
  test('to another person asks for the name and the reason', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'))
    const { id } = await apply(entry)
    await confirm(id)
    expect((await deliver(id)).status).toBe(409)
    await print(id)
    expect((await deliver(id, { receiver: 'Oğlu', reason: null })).status).toBe(422)
    expect((await deliver(id, { receiver: null, reason: 'Yatıyor' })).status).toBe(422)
    expect((await deliver(id, { receiver: 'Oğlu', reason: 'Kendisi hastanede.' })).status).toBe(200)
    expect(await cardOf(id)).toMatchObject({ receiver: 'Oğlu', receiverReason: 'Kendisi hastanede.' })
  })

  test('never comes to two cards in force for one person', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'))
    const id = await deliveredCard(entry)
    const copy = `INSERT INTO card SELECT (jsonb_populate_record(card, jsonb_build_object('id', gen_random_uuid(), 'number', 'SK-2024-99999'))).* FROM card WHERE id = $1`
    await expect(province.owner.query(copy, [id])).rejects.toThrow('one_card_in_force')
  })

  test('needs a batch of approved cards that are still good', async () => {
    const { id: entry } = await register(await newPerson('1960-01-01'), { ...document, documentUntil: addDays(today, 3) })
    const { id } = await apply(entry)
    const make = () => officer.post('/api/card-batches', { id: randomUUID(), cards: [id] })
    expect((await make()).status).toBe(409)
    await confirm(id)
    province.moveTo(addDays(today, 3))
    expect((await make()).status).toBe(409)
    expect((await officer.post('/api/card-batches', { id: randomUUID(), cards: [] })).status).toBe(422)
    expect((await officer.post('/api/card-batches', { id: randomUUID(), cards: [randomUUID()] })).status).toBe(422)
  })
})

describe('the registry', () => {
  test('counts who bears a status, not the relatives; a death ends the card and what is on its way', async () => {
    const [veterans, martyrs] = [await figure('F51'), await figure('F50')]
    const veteran = await newPerson('1955-01-01')
    const { id: entry } = await register(veteran)
    const spouse = await newPerson('1957-01-01')
    const { id: relative } = await register(spouse, { relation: 'spouse', derivesFrom: entry })
    expect(await figure('F51')).toBe(veterans + 1)
    const inForce = await deliveredCard(entry)
    const { id: waiting } = await apply(relative)
    const died = { actId: randomUUID(), reason: 'died', on: '2024-09-28' }
    expect((await officer.post(`/api/right-holders/${entry}/end`, died)).status).toBe(200)
    expect(await figure('F51')).toBe(veterans)
    expect(await figure('F50')).toBe(martyrs)
    expect((await cardOf(inForce)).card).toMatchObject({ state: 'ended', endReason: 'right-ended', diedOn: '2024-09-28' })
    expect((await cardOf(waiting)).card.state).toBe('proposed')
    await officer.post(`/api/right-holders/${relative}/end`, { actId: randomUUID(), reason: 'mistaken', on: today })
    expect((await cardOf(waiting)).card.state).toBe('cancelled')
    expect((await apply(entry)).answer.status).toBe(409)
  })

  test('records a martyr’s death with the entry, which never becomes inactive by it', async () => {
    const before = await figure('F50')
    const martyr = await newPerson('1970-01-01')
    await register(martyr, { status: 'martyr', law: '2330', since: '2010-06-01' })
    const { body } = await officer.get<PersonRights>(`/api/persons/${martyr}/rights`)
    expect(body.diedOn).toBe('2010-06-01')
    expect(body.entries).toMatchObject([{ state: 'in-force', category: null }])
    expect(await figure('F50')).toBe(before + 1)
  })

  test('names the field that does not fit', async () => {
    const person = await newPerson('1960-01-01')
    const { id: veteran } = await register(await newPerson('1950-01-01'))
    const wrong: [object, string][] = [
      [{ status: 'kahraman' }, 'status'],
      [{ law: '3292' }, 'law'],
      [{ relation: 'komşu' }, 'relation'],
      [{ relation: 'spouse' }, 'derivesFrom'],
      [{ derivesFrom: veteran }, 'derivesFrom'],
      [{ status: 'martyr', law: '2330', relation: 'spouse', derivesFrom: veteran }, 'derivesFrom'],
      [{ event: 'başka' }, 'event'],
      [{ since: '2024-10-01' }, 'since'],
      [{ since: '1950-01-01' }, 'since'],
      [{ documentUntil: '2014-01-01' }, 'documentUntil'],
    ]
    for (const [entry, field] of wrong) {
      const { answer } = await register(person, entry)
      expect(answer.status, field).toBe(422)
      expect((answer.body as { errors: { field: string }[] }).errors.map(each => each.field)).toEqual([field])
    }
    expect((await register(person)).answer.status).toBe(200)
    expect((await register(person)).answer.status).toBe(409)
  })

  test('is found by the name in any spelling and by a card’s number; a hidden person’s entry is nowhere', async () => {
    const { id: entry } = await register(people.cigdem.id, { status: 'duty-disabled', law: '5434-45' })
    const id = await deliveredCard(entry)
    const { number } = (await cardOf(id)).card
    const found = async (q: string) =>
      (await officer.get<{ rows: { personId: string }[] }>(`/api/right-holders?q=${encodeURIComponent(q)}`)).body.rows.map(
        each => each.personId,
      )
    for (const q of ['cigdem isik', 'IŞIK çiğ', number!.toLowerCase()]) expect(await found(q), q).toEqual([people.cigdem.id])
    const { answer } = await register(people.hidden.id)
    expect(answer.status).toBe(404)
    expect(await found('gizem')).toEqual([])
  })
})
