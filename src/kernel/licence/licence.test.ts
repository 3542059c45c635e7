import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deadline } from '#kernel/clock/deadline.ts'
import { vknCheckDigit } from '#platform/turkish/vkn.ts'
import { ozelHuzurevi } from '#services/disability-and-age/ozel-huzurevi/programme.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, people, type Username } from '../../../tests/province-data.ts'
import type { Change, LicenceFile } from './contract.ts'
import type { InspectionFile } from './inspection-contract.ts'

const checklist = ozelHuzurevi.strands.licence.definition.checklist
const papers = ozelHuzurevi.strands.licence.definition.papers
const vkn = `123456789${vknCheckDigit('123456789')}`
const inspector = accounts.find(each => each.username === 'inspector')!

let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const username of ['inspector', 'programme-officer', 'decider', 'director', 'case-worker', 'citizen'] as const)
    clients.set(username, await province.signIn(username))
})
afterAll(() => province?.close())

const application = (over: object = {}) => ({
  id: randomUUID(),
  programmeId: 'ozel-huzurevi',
  kind: 'huzurevi',
  facilityName: 'Deneme Özel Huzurevi',
  address: 'Deneme Sokak 1',
  districtId: 1,
  capacity: 24,
  managerName: 'Deneme Müdür',
  founder: {
    kind: 'company',
    name: 'Deneme Bakım A.Ş.',
    number: vkn,
    contactName: 'Deneme Kurucu',
    contactPhone: '0232 000 00 00',
  },
  ...over,
})

async function apply(over: object = {}): Promise<string> {
  const body = application(over)
  const answer = await who('programme-officer').post('/api/licences', body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return body.id
}

const read = async (id: string, username: Username = 'inspector') =>
  (await who(username).get<LicenceFile>(`/api/licences/${id}`)).body

async function plan(licenceId: string, kind: string, team = [inspector.id]) {
  const id = randomUUID()
  return {
    id,
    answer: await who('inspector').post('/api/inspections', { id, licenceId, kind, plannedOn: '2024-09-30', team }),
  }
}

type Given = Record<string, { result: string; words?: string; dueOn?: string; findingId?: string }>
const answersTo = (given: Given = {}) =>
  checklist.map(({ id }) => ({
    item: id,
    findingId: given[id]?.findingId ?? randomUUID(),
    result: given[id]?.result ?? 'conform',
    words: given[id]?.words ?? null,
    dueOn: given[id]?.dueOn ?? null,
  }))

const complete = (id: string, answers: object[], actId = randomUUID()) =>
  who('inspector').post(`/api/inspections/${id}/complete`, { actId, answers, note: null })

async function inspect(licenceId: string, kind: string, answers: object[]) {
  const { id, answer } = await plan(licenceId, kind)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const done = await complete(id, answers)
  expect(done.status, JSON.stringify(done.body)).toBe(200)
  return id
}

const propose = (id: string, change: Change, over: object = {}, username: Username = 'programme-officer') =>
  who(username).post(`/api/licences/${id}/propose`, {
    decisionId: randomUUID(),
    change,
    reason: 'Dosya incelendi; önerilen işlem yerindedir.',
    ground: null,
    lacking: null,
    ...over,
  })

const decide = (id: string, verdict = 'approve', note: string | null = null, actId = randomUUID()) =>
  who('decider').post(`/api/licences/${id}/decide`, { actId, verdict, note })

async function changed(id: string, change: Change, over: object = {}) {
  const proposed = await propose(id, change, over)
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(200)
  const decided = await decide(id)
  expect(decided.status, JSON.stringify(decided.body)).toBe(200)
}

async function granted(over: object = {}): Promise<string> {
  const id = await apply(over)
  await inspect(id, 'pre', answersTo())
  await changed(id, { matter: 'grant', until: null }, { lacking: 'Asılları görüldü, örnekleri getirilecek.' })
  return id
}

const facilityOf = async (id: string) => {
  const { rows } = await province.owner.query(
    `SELECT o.*, (SELECT json_agg(json_build_object('capacity', u.capacity, 'closed', u.closed_on)) FROM unit u WHERE u.organisation_id = o.id) AS units
     FROM licence l JOIN organisation o ON o.id = l.organisation_id WHERE l.id = $1`,
    [id],
  )
  return rows[0]
}

const homes = async () => {
  const { rows } = await province.owner.query(
    `SELECT coalesce(sum(delta), 0)::int AS sum FROM figure_delta WHERE figure = 'F44' AND effective <= '2024-09-30'`,
  )
  return rows[0].sum as number
}

const firstError = (body: Record<string, unknown>) => (body.errors as { field: string; message: string }[])[0]!

describe('an application', () => {
  test('is numbered, lies with the directorate, and its founder’s own number is masked', async () => {
    const person = { ...application().founder, kind: 'person', number: '10000000146' }
    const { licence, allowedActs } = await read(await apply({ founder: person }))
    expect(licence.number).toMatch(/^OH-2024-\d{5}$/)
    expect(licence.founder.number).toBe('100******46')
    expect(allowedActs).toContain('grant')
    expect((await who('case-worker').get(`/api/licences/${licence.id}`)).status).toBe(403)
  })

  test.each([
    ['founder.number', { founder: { ...application().founder, number: '1234567891' } }],
    ['founder.number', { founder: { ...application().founder, kind: 'person', number: vkn } }],
    ['founder.contactPhone', { founder: { ...application().founder, contactPhone: '183' } }],
    ['kind', { kind: 'kres' }],
    ['districtId', { districtId: 99 }],
    ['capacity', { capacity: 0 }],
    ['programmeId', { programmeId: 'evde-bakim' }],
    ['facilityName', { facilityName: ' ' }],
  ])('is not received with a wrong %s, and the field is named in Turkish', async (field, over) => {
    const { status, body } = await who('programme-officer').post('/api/licences', application(over))
    expect([status, firstError(body).field]).toEqual([422, field])
    expect(firstError(body).message).not.toBe('')
  })

  test('of a programme without worked conditions is not received', async () => {
    const body = application({ programmeId: 'ozel-kres', kind: 'kres' })
    expect((await who('programme-officer').post('/api/licences', body)).status).toBe(409)
  })

  test('is no case of a person', async () => {
    const body = {
      id: randomUUID(),
      programmeId: 'ozel-huzurevi',
      strand: 'licence',
      personId: people.sitki.id,
      householdId: null,
    }
    const answer = await who('case-worker').post('/api/cases', body)
    expect([answer.status, firstError(answer.body).field]).toEqual([422, 'strand'])
  })

  test('sent twice is one application', async () => {
    const body = application()
    const answers = [
      await who('programme-officer').post('/api/licences', body),
      await who('programme-officer').post('/api/licences', body),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { rows } = await province.owner.query('SELECT count(*)::int AS count FROM act WHERE subject = $1', [body.id])
    expect(rows[0].count).toBe(1)
  })

  test('may be withdrawn, and then nothing more is done with it', async () => {
    const id = await apply()
    expect(
      (await who('inspector').post(`/api/licences/${id}/withdraw`, { actId: randomUUID(), reason: 'Kurucu vazgeçti.' })).status,
    ).toBe(200)
    expect((await read(id)).allowedActs).toEqual([])
    expect((await plan(id, 'pre')).answer.status).toBe(409)
  })
})

describe('a permit', () => {
  test('for fewer than twenty places is refused with the reason, and the file may be refused', async () => {
    const id = await apply({ capacity: 19 })
    await inspect(id, 'pre', answersTo())
    const { status, body } = await propose(id, { matter: 'grant', until: null }, { lacking: 'x' })
    expect(status).toBe(409)
    expect(body.title).toContain('En az 20 kişilik kapasite gerekir; istenen kapasite 19. (RG 07.08.2008/26960)')
    await changed(id, { matter: 'refuse' }, { reason: 'Kapasite 19; en az 20 gerekir.' })
    const file = await read(id)
    expect([file.licence.state, file.licence.permitNumber, file.decisions[0]!.reason]).toEqual([
      'refused',
      null,
      'Kapasite 19; en az 20 gerekir.',
    ])
  })

  test('rests on a first inspection without an open finding', async () => {
    const id = await apply()
    expect((await propose(id, { matter: 'grant', until: null }, { lacking: 'x' })).body.title).toContain('Ön denetim yapılmadı.')
    await inspect(id, 'pre', answersTo({ hygiene: { result: 'not-conform', words: 'Mutfak kirli', dueOn: '2024-10-15' } }))
    expect((await propose(id, { matter: 'grant', until: null }, { lacking: 'x' })).body.title).toContain('1 tespiti giderilmedi')
  })

  test('without a customary paper is proposed only with the reason why', async () => {
    const id = await apply()
    await inspect(id, 'pre', answersTo())
    const refused = await propose(id, { matter: 'grant', until: null })
    expect([refused.status, firstError(refused.body).field]).toEqual([422, 'lacking'])
    for (const paper of papers) {
      const body = {
        actId: randomUUID(),
        kind: paper.id,
        title: null,
        number: null,
        issuer: null,
        from: '2024-09-02',
        until: null,
      }
      expect((await who('programme-officer').post(`/api/licences/${id}/papers`, body)).status).toBe(200)
    }
    expect((await read(id)).lacks).toEqual([])
    expect((await propose(id, { matter: 'grant', until: null })).status).toBe(200)
  })

  test('opens the facility with a circle of its own and its places, at once, and the figure goes up by one', async () => {
    const before = await homes()
    const ids = [await granted(), await granted({ facilityName: 'Deneme İkinci Özel Huzurevi' })]
    const [one, other] = await Promise.all(ids.map(facilityOf))
    expect(one).toMatchObject({ kind: 'ozel-huzurevi', name: 'Deneme Özel Huzurevi', district_id: 1, closed_on: null })
    expect(one.units).toEqual([{ capacity: 24, closed: null }])
    expect(other.circle).toBe(one.circle + 1)
    expect(one.circle).toBeGreaterThan(101)
    expect(await homes()).toBe(before + 2)
    const { licence } = await read(ids[0]!)
    expect(licence.permitNumber).toMatch(/^OHR-2024-\d{5}$/)
    expect(licence).toMatchObject({ state: 'in-force', from: '2024-09-30', until: null })
  })

  test('two granted at the same moment open two facilities', async () => {
    const ids = [await apply(), await apply()]
    for (const id of ids) {
      await inspect(id, 'pre', answersTo())
      expect((await propose(id, { matter: 'grant', until: null }, { lacking: 'x' })).status).toBe(200)
    }
    const answers = await Promise.all(ids.map(id => decide(id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const circles = await Promise.all(ids.map(async id => (await facilityOf(id)).circle))
    expect(new Set(circles).size).toBe(2)
  })

  test('may be asked for by its code by whoever is signed in; another code finds nothing', async () => {
    const { licence } = await read(await granted())
    const { status, body } = await who('citizen').get(`/api/permits/${licence.permitCode}`)
    expect(status).toBe(200)
    expect(body).toEqual({
      number: licence.permitNumber,
      programmeId: 'ozel-huzurevi',
      kind: 'huzurevi',
      facilityName: licence.facilityName,
      district: 'Bornova',
      capacity: 24,
      from: '2024-09-30',
      until: null,
      holds: true,
    })
    expect((await who('citizen').get('/api/permits/AAAA-AAAA-AAAA')).status).toBe(404)
  })
})

describe('the decision', () => {
  test('is never the preparer’s, not even once promoted', async () => {
    const id = await granted()
    expect((await propose(id, { matter: 'change-manager', managerName: 'Yeni Müdür' }, {}, 'inspector')).status).toBe(200)
    await province.owner.query(`UPDATE account SET role = 'decider' WHERE id = $1`, [inspector.id])
    const promoted = await province.signIn('inspector')
    const answer = await promoted.post(`/api/licences/${id}/decide`, { actId: randomUUID(), verdict: 'approve', note: null })
    await province.owner.query(`UPDATE account SET role = 'inspector' WHERE id = $1`, [inspector.id])
    expect(answer.status).toBe(403)
  })

  test('is not even for the table', async () => {
    const id = await granted()
    await expect(
      province.owner.query('UPDATE licence_decision SET decided_by = prepared_by WHERE licence_id = $1', [id]),
    ).rejects.toThrow('decider_is_not_the_preparer')
  })

  test('returns a proposal only with a reason, and then another may be made', async () => {
    const id = await granted()
    await propose(id, { matter: 'change-capacity', capacity: 30 })
    expect((await propose(id, { matter: 'change-capacity', capacity: 31 })).status).toBe(409)
    expect((await decide(id, 'return')).status).toBe(422)
    expect((await decide(id, 'return', 'Yerleşim planı eski.')).status).toBe(200)
    expect((await decide(id)).status).toBe(409)
    const { decisions, licence } = await read(id)
    expect(decisions.map(each => [each.state, each.note])).toEqual([
      ['returned', 'Yerleşim planı eski.'],
      ['approved', null],
    ])
    expect([licence.capacity, licence.waiting]).toEqual([24, null])
  })

  test('sent twice takes effect once', async () => {
    const id = await granted()
    await propose(id, { matter: 'suspend' }, { ground: 'deneme hükmü' })
    const actId = randomUUID()
    expect([(await decide(id, 'approve', null, actId)).status, (await decide(id, 'approve', null, actId)).status]).toEqual([
      200, 200,
    ])
  })
})

describe('a permit in force', () => {
  test('follows each decided change', async () => {
    const before = await homes()
    const id = await granted()
    await changed(id, { matter: 'change-capacity', capacity: 40 })
    expect((await facilityOf(id)).units).toEqual([{ capacity: 40, closed: null }])
    await changed(id, { matter: 'change-manager', managerName: 'Yeni Müdür' })
    await changed(id, {
      matter: 'transfer',
      founder: { ...application().founder, kind: 'person', name: 'Yeni Kurucu', number: '10000000146' },
    })
    await changed(id, { matter: 'renew', until: '2029-10-01' })
    await changed(id, { matter: 'warn' }, { ground: 'deneme hükmü' })
    await changed(id, { matter: 'fine', amount: '150000' }, { ground: 'deneme hükmü' })
    const { licence, decisions } = await read(id)
    expect(licence).toMatchObject({ capacity: 40, managerName: 'Yeni Müdür', until: '2029-10-01', state: 'in-force' })
    expect(licence.founder).toMatchObject({ kind: 'person', name: 'Yeni Kurucu', number: '100******46' })
    expect(JSON.stringify(decisions)).not.toContain('10000000146')
    await changed(id, { matter: 'suspend' }, { ground: 'deneme hükmü' })
    expect(await homes()).toBe(before)
    expect((await who('citizen').get<{ holds: boolean }>(`/api/permits/${licence.permitCode}`)).body.holds).toBe(false)
    await changed(id, { matter: 'resume' })
    expect(await homes()).toBe(before + 1)
    await changed(id, { matter: 'close' }, { ground: 'kurucunun isteği' })
    expect(await homes()).toBe(before)
    const facility = await facilityOf(id)
    expect([facility.closed_on, facility.units]).toEqual(['2024-09-30', [{ capacity: 40, closed: '2024-09-30' }]])
    expect((await read(id)).allowedActs).toEqual([])
  })

  test.each<[string, string, Change, object]>([
    ['too few places', 'change.capacity', { matter: 'change-capacity', capacity: 19 }, {}],
    ['the same places', 'change.capacity', { matter: 'change-capacity', capacity: 24 }, {}],
    ['a sanction without its law', 'ground', { matter: 'warn' }, {}],
    ['a fine of nothing', 'change.amount', { matter: 'fine', amount: '0' }, { ground: 'deneme' }],
    ['an end that is past', 'change.until', { matter: 'renew', until: '2024-09-30' }, {}],
    ['no reason', 'reason', { matter: 'warn' }, { reason: '', ground: 'deneme' }],
  ])('is not changed by %s', async (_, field, change, over) => {
    const id = await granted()
    const { status, body } = await propose(id, change, over)
    expect([status, firstError(body).field]).toEqual([422, field])
    expect((await read(id)).licence.waiting).toBeNull()
  })

  test('is not granted again, nor resumed while it is not suspended', async () => {
    const id = await granted()
    for (const change of [{ matter: 'grant', until: null }, { matter: 'resume' }, { matter: 'refuse' }] as Change[])
      expect((await propose(id, change)).status).toBe(409)
  })
})

describe('an inspection', () => {
  const wrong = (dueOn: string, findingId?: string) => ({
    result: 'not-conform',
    words: 'Yangın kapısı kilitli',
    dueOn,
    ...(findingId ? { findingId } : {}),
  })

  test('opens a finding, a follow-up repeats it with a new day, the next one closes it', async () => {
    const id = await granted()
    await inspect(id, 'unannounced', answersTo({ 'fire-safety': wrong('2024-10-10') }))
    const [open] = (await read(id)).findings
    expect(open).toMatchObject({ item: 'fire-safety', dueOn: '2024-10-10', dueBy: 'inspector', repeats: 0, state: 'open' })
    const asked = { item: 'fire-safety', findingId: open!.id, words: 'Hâlâ kilitli', dueOn: '2024-10-20' }
    await inspect(id, 'follow-up', [{ ...asked, result: 'not-conform' }])
    expect((await read(id)).findings).toMatchObject([{ dueOn: '2024-10-20', repeats: 1, words: 'Hâlâ kilitli' }])
    await inspect(id, 'follow-up', [{ ...asked, result: 'not-looked', words: null, dueOn: null }])
    await inspect(id, 'follow-up', [{ ...asked, result: 'conform', words: null, dueOn: null }])
    expect((await read(id)).findings).toMatchObject([{ state: 'remedied', closedOn: '2024-09-30', repeats: 1 }])
    expect((await plan(id, 'follow-up')).answer.status).toBe(422)
  })

  test('does not open a second finding of a heading that is open: the same one recurs', async () => {
    const id = await granted()
    await inspect(id, 'planned', answersTo({ hygiene: wrong('2024-10-10') }))
    const before = (await read(id)).findings[0]!.id
    await inspect(id, 'planned', answersTo({ hygiene: wrong('2024-11-10', before) }))
    expect((await read(id)).findings).toMatchObject([{ id: before, repeats: 1, dueOn: '2024-11-10' }])
  })

  test('takes what the list does not name, and shows it with the file it was recorded in', async () => {
    const id = await granted()
    const beyond = {
      item: null,
      findingId: randomUUID(),
      result: 'not-conform',
      words: 'Bahçe duvarı yıkık',
      dueOn: '2024-12-01',
    }
    const inspection = await inspect(id, 'planned', [...answersTo(), beyond])
    const { body } = await who('decider').get<InspectionFile>(`/api/inspections/${inspection}`)
    expect(body.inspection).toMatchObject({ state: 'done', wrong: 1, team: ['inspector'] })
    expect(body.findings).toMatchObject([{ item: null, words: 'Bahçe duvarı yıkık' }])
    expect(body.answers).toHaveLength(checklist.length + 1)
  })

  test.each<[string, string, () => object[]]>([
    ['a heading is left out', 'answers', () => answersTo().slice(1)],
    ['a heading is answered twice', 'answers', () => [...answersTo(), answersTo()[0]!]],
    ['a heading is made up', 'answers', () => [...answersTo(), { ...answersTo()[0]!, item: 'made-up' }]],
    [
      'it is not said what is wrong',
      'answers.0.words',
      () => answersTo({ places: { result: 'not-conform', dueOn: '2024-10-10' } }),
    ],
    ['it is not said by when', 'answers.0.dueOn', () => answersTo({ places: { result: 'not-conform', words: 'x' } })],
    [
      'the day is today',
      'answers.0.dueOn',
      () => answersTo({ places: { result: 'not-conform', words: 'x', dueOn: '2024-09-30' } }),
    ],
  ])('is not taken while %s, and nothing of it is stored', async (_, field, answers) => {
    const id = await granted()
    const { id: inspection } = await plan(id, 'planned')
    const { status, body } = await complete(inspection, answers())
    expect([status, firstError(body).field]).toEqual([422, field])
    const file = await read(id)
    expect([file.inspections[0]!.state, file.findings]).toEqual(['planned', []])
  })

  test('sent twice is one, and one that is done or cancelled is not done again', async () => {
    const id = await granted()
    const { id: inspection } = await plan(id, 'planned')
    const actId = randomUUID()
    const answers = answersTo({ hygiene: wrong('2024-10-10') })
    expect([(await complete(inspection, answers, actId)).status, (await complete(inspection, answers, actId)).status]).toEqual([
      200, 200,
    ])
    expect((await read(id)).findings).toHaveLength(1)
    const { id: another } = await plan(id, 'planned')
    expect(
      (await who('inspector').post(`/api/inspections/${another}/cancel`, { actId: randomUUID(), note: 'Ekip değişti.' })).status,
    ).toBe(200)
    expect((await complete(another, answersTo())).status).toBe(409)
  })

  test.each([
    ['kind', { kind: 'pre' }],
    ['kind', { kind: 'follow-up' }],
    ['plannedOn', { plannedOn: '2024-09-29' }],
    ['team', { team: [accounts.find(each => each.username === 'decider')!.id] }],
  ])('is not planned with a wrong %s', async (field, over) => {
    const licenceId = await granted()
    const planned = { id: randomUUID(), licenceId, kind: 'planned', plannedOn: '2024-10-02', team: [inspector.id], ...over }
    const { status, body } = await who('inspector').post('/api/inspections', planned)
    expect([status, firstError(body).field]).toEqual([422, field])
  })

  test('of a programme whose law sets a time takes that, whatever day the inspector wrote', async () => {
    const { programmes } = province.hane
    const remedy: Deadline = {
      id: 'trial',
      name: { tr: 'Deneme süresi', en: 'Trial time' },
      versions: [{ since: '2008-08-07', length: { days: 15 }, law: 'deneme', confidence: 'found' }],
    }
    const { licence } = ozelHuzurevi.strands
    const strands = { ...ozelHuzurevi.strands, licence: { ...licence, definition: { ...licence.definition, remedy } } }
    province.hane.programmes = programmes.map(each => (each.id === ozelHuzurevi.id ? { ...ozelHuzurevi, strands } : each))
    const id = await granted()
    await inspect(id, 'planned', answersTo({ hygiene: wrong('2025-12-31') }))
    province.hane.programmes = programmes
    expect((await read(id)).findings).toMatchObject([{ dueOn: '2024-10-15', dueBy: 'law' }])
  })

  test('left undone past its day is overdue in the inspector’s list, and before the others', async () => {
    const id = await granted()
    await inspect(id, 'planned', answersTo({ hygiene: wrong('2024-10-02') }))
    province.moveTo('2024-10-03')
    const list = await who('inspector').get<{ licences: { id: string; overdueFindings: number }[] }>('/api/licences?list=overdue')
    const findings = await who('inspector').get<{ dueOn: string }[]>('/api/findings')
    province.moveTo('2024-09-30')
    expect(list.body.licences.find(each => each.id === id)).toMatchObject({ overdueFindings: 1 })
    const days = (findings.body as unknown as { dueOn: string }[]).map(each => each.dueOn)
    expect(days).toEqual(days.toSorted())
  })
})

test('the acts, folded again, give the same rows', async () => {
  const { checkRebuild } = await import('#kernel/act/rebuild.server.ts')
  const client = await province.owner.connect()
  const differences = await checkRebuild(client)
  client.release()
  expect(differences).toEqual([])
})

test('the list runs page by page through every name once', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const query: string = after ? `&after=${after}` : ''
    const { body } = await who('director').get<{ licences: { id: string }[]; next: string | null; total: number }>(
      `/api/licences?list=in-force${query}`,
    )
    seen.push(...body.licences.map(each => each.id))
    after = body.next
    if (!after) expect(seen).toHaveLength(body.total)
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
})
