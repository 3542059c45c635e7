import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#apps/server/routes.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { fold } from '#platform/turkish/fold.ts'
import { maskTckn } from '#platform/turkish/tckn.ts'
import { newOrder, type Planted, plant, planted } from './planted.ts'
import { type Answer, type Client, openProvince, type TestProvince } from './province.ts'
import { accounts, organisations, people, type Username, visits } from './province-data.ts'

// A woman is hidden. Everyone without the vault's keys asks everything there is to ask, and finds no trace of her.

let province: TestProvince
let ids: Planted
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
const outside = accounts.map(each => each.username as Username).filter(username => username !== 'duty-officer')
const order = newOrder()

beforeAll(async () => {
  province = await openProvince()
  for (const [index, { username }] of accounts.entries())
    clients.set(username as Username, await province.signIn(username as Username, `10.0.0.${index}`))
  ids = await plant(province, who)
  await findByScreening()
})
afterAll(() => province.close())

/** As a screening for the card of the elderly finds her. */
async function findByScreening() {
  const id = randomUUID()
  await province.owner.query(
    `INSERT INTO screening (id, entitlement_ids, on_day, started_by, started_at, finished_at, state, homes, homes_done, found)
     VALUES ($1, '{seyahat-karti/elderly}', '2024-09-30', 1, '2024-09-30T08:00:00Z', '2024-09-30T08:01:00Z', 'done', 1, 1, '{"seyahat-karti/elderly": 1}')`,
    [id],
  )
  await province.owner.query(
    `INSERT INTO screening_result (id, screening_id, entitlement_id, person_id, household_id, on_day, outcome, district_id, margin, access_key)
     VALUES (gen_random_uuid(), $1, 'seyahat-karti/elderly', $2, $3, '2024-09-30', 'qualifies', 1, -100, $4)`,
    [id, ids.personId, ids.ownHome, accessKey(10, 1)],
  )
}

/** Every way in which a text may be written somewhere. */
const spellings = (text: string) => {
  const written = [text, text.normalize('NFD'), text.toLocaleUpperCase('tr'), text.toLocaleLowerCase('tr'), fold(text)]
  return [
    ...written,
    ...written.map(encodeURIComponent),
    ...written.map(each => Buffer.from(each).toString('base64').replace(/=+$/, '')),
  ]
}

/** What tells of her: her words in every spelling, and the id of every row and act that the order moves. */
async function marks(): Promise<string[]> {
  const { birthDate: _, ...words } = planted
  const hers = [ids.personId, ids.mergedId, ids.ownHome, ids.visitToOwnHome, ids.caseId]
  const byPerson = ['identifier', 'membership', 'need', 'referral', 'document', 'award', 'payment_line', 'screening_result']
  const byCase = ['fact', 'enquiry', 'decision']
  const { rows } = await province.owner.query<{ id: string }>(
    [
      ...byPerson.map(table => `SELECT id FROM ${table} WHERE person_id = ANY($1)`),
      ...byCase.map(table => `SELECT id FROM ${table} WHERE case_id = ANY($1)`),
      'SELECT id FROM act WHERE subject = ANY($1)',
    ].join(' UNION '),
    [hers],
  )
  const texts = [...Object.values(words), maskTckn(words.tckn)].flatMap(spellings)
  return [...new Set([...texts, ...hers, ...rows.map(row => row.id)])]
}

const figures = ['F02', 'F48', 'F49']
const searches = [
  planted.tckn,
  planted.tckn.slice(0, 10),
  planted.tckn.slice(0, 9),
  planted.givenName,
  planted.surname,
  `${planted.givenName} ${planted.surname}`,
  `${planted.surname} ${planted.givenName}`,
  'GÖRÜNMEZ',
  'GÖRÜNMEZOGLX',
  'Zümrut Görünmezoğlv',
  '17.03.1958',
  'Işık',
]
const asIs = (path: string) => () => [path]
const files = (...formats: string[]) => formats.map(format => `/api/editions/2024-3/booklet.${format}`)

/** How each GET is asked. One that is not here fails the first test. */
const asked: Record<string, () => string[]> = {
  '/api/demo-accounts': asIs('/api/demo-accounts'),
  '/api/session': asIs('/api/session'),
  '/api/today': asIs('/api/today'),
  '/api/places': asIs('/api/places'),
  '/api/colleagues': asIs('/api/colleagues'),
  '/api/persons': () => searches.map(q => `/api/persons?q=${encodeURIComponent(q)}`),
  '/api/persons/:id': () =>
    [ids.personId, ids.mergedId, people.sitki.id, people.sidika.id, people.cigdem.id].map(id => `/api/persons/${id}`),
  '/api/persons/:id/entitlements': () =>
    [ids.personId, ids.mergedId, people.sitki.id, people.sidika.id].map(id => `/api/persons/${id}/entitlements`),
  '/api/households': () => [`/api/households?neighbourhoodId=11&address=${encodeURIComponent('Kazımdirik, 1. Sokak 1')}`],
  '/api/households/:id': () => [ids.ownHome, ids.sharedHome].map(id => `/api/households/${id}`),
  '/api/visits': () => ['planned', 'done'].map(state => `/api/visits?state=${state}`),
  '/api/visits/:id': () => [visits.isik.id, ids.visitToOwnHome].map(id => `/api/visits/${id}`),
  '/api/referrals': () => ['sent', 'accepted', 'declined'].map(state => `/api/referrals?state=${state}`),
  '/api/cases': () => ['mine', 'to-decide', 'open', 'overdue', 'all'].map(list => `/api/cases?list=${list}`),
  '/api/cases/:id': () => [ids.caseId, ids.otherCaseId].map(id => `/api/cases/${id}`),
  '/api/cases/:id/questions': () => [ids.caseId, ids.otherCaseId].map(id => `/api/cases/${id}/questions`),
  '/api/cases/:id/proposal': () => [ids.caseId, ids.otherCaseId].map(id => `/api/cases/${id}/proposal`),
  '/api/documents/:id/file': () => [`/api/documents/${ids.documentId}/file`],
  '/api/parameters': asIs('/api/parameters'),
  '/api/progress/:id/photo': () => [`/api/progress/${randomUUID()}/photo`],
  '/api/projects': asIs('/api/projects'),
  '/api/projects/:id': () => [`/api/projects/${randomUUID()}`],
  '/api/licences': asIs('/api/licences'),
  '/api/licences/:id': () => [`/api/licences/${randomUUID()}`],
  '/api/permits/:code': asIs('/api/permits/AAAA-BBBB-CCCC'),
  '/api/inspections': asIs('/api/inspections'),
  '/api/inspections/:id': () => [`/api/inspections/${randomUUID()}`],
  '/api/findings': asIs('/api/findings'),
  '/api/courses': asIs('/api/courses'),
  '/api/courses/:id': () => [`/api/courses/${randomUUID()}`],
  '/api/course-sessions/:id': () => [`/api/course-sessions/${randomUUID()}`],
  '/api/certificates/:id': () => [`/api/certificates/${randomUUID()}`],
  '/api/certificate-check': asIs('/api/certificate-check?code=AAAA-AAAA-AAAA-AAAA'),
  '/api/module-catalogues/:programme': asIs('/api/module-catalogues/aep'),
  '/api/trainers': asIs('/api/trainers'),
  '/api/venues': asIs('/api/venues'),
  '/api/right-holders': asIs('/api/right-holders'),
  '/api/persons/:id/rights': () => [`/api/persons/${ids.personId}/rights`],
  '/api/cards': asIs('/api/cards'),
  '/api/cards/:id': () => [`/api/cards/${randomUUID()}`],
  '/api/card-batches': asIs('/api/card-batches'),
  '/api/card-batches/:id': () => [`/api/card-batches/${randomUUID()}`],
  '/api/placements/board': asIs('/api/placements/board'),
  '/api/facilities': asIs('/api/facilities'),
  '/api/facilities/:id': () => [`/api/facilities/${organisations.home.id}`],
  '/api/placements/work': asIs('/api/placements/work'),
  '/api/placements/cases/:id': () => [ids.caseId].map(id => `/api/placements/cases/${id}`),
  '/api/placements/cases/:id/units': () => [ids.caseId].map(id => `/api/placements/cases/${id}/units`),
  '/api/screenings': asIs('/api/screenings'),
  '/api/screenings/:entitlement/persons': () =>
    ['evde-bakim', 'seyahat-karti/elderly'].map(id => `/api/screenings/${encodeURIComponent(id)}/persons`),
  '/api/secrecy-orders': asIs('/api/secrecy-orders'),
  '/api/payment-runs': asIs('/api/payment-runs'),
  '/api/payment-runs/:id': () => [`/api/payment-runs/${ids.runId}`],
  '/api/simulation/values': asIs('/api/simulation/values'),
  '/api/simulation': asIs('/api/simulation?programme=evde-bakim&month=2024-09&changes=net-minimum-wage%3D20000'),
  '/api/figures': () => ['/api/figures', '/api/figures?knownOn=2024-09-30'],
  '/api/figures/:id/rows': () => figures.map(id => `/api/figures/${id}/rows`),
  '/api/editions/:edition/booklet.:format': () => files('csv', 'json', 'html', 'pdf'),
  '/api/audit': () => [
    '/api/audit',
    ...[ids.personId, ids.caseId, ids.ownHome, ids.mergedId, order.id].map(id => `/api/audit?subject=${id}`),
    ...accounts.map(({ id }) => `/api/audit?actor=${id}`),
  ],
}

const textOf = ({ headers, body }: Answer) =>
  `${JSON.stringify(headers)}\n${'text' in body ? String(body.text) : JSON.stringify(body)}`

/** What one caller is answered, page after page: each address with its text. Where the first of a path is refused, so are the others. */
async function answersTo(username: Username, path: string): Promise<[address: string, text: string][]> {
  const answers: [string, string][] = []
  const waiting = asked[path]!()
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const answer = await who(username).get<{ next?: string | null }>(address)
    expect(answer.status, `${username} ${address}`).not.toBe(429)
    answers.push([address, textOf(answer)])
    if (answer.status === 403) break
    const { next } = answer.body
    if (next) waiting.push(pageAfter(address, path === '/api/audit' ? 'before' : 'after', next))
  }
  return answers
}

function pageAfter(address: string, parameter: string, next: string) {
  const url = new URL(address, 'http://hane')
  url.searchParams.set(parameter, next)
  return url.pathname + url.search
}

/** Which marks stand in the answers to whom: '/api/today field-worker: GÖRÜNMEZOĞLU'. What was asked for by its id is no find. */
async function finds(): Promise<string[]> {
  const all = await marks()
  const found = new Set<string>()
  for (const path of Object.keys(asked))
    for (const username of outside)
      for (const [address, text] of await answersTo(username, path)) {
        const told = text.replaceAll(address.split('?')[0]!, '')
        for (const mark of all) if (told.includes(mark)) found.add(`${path} ${username}: ${mark}`)
      }
  return [...found].sort()
}

const seen = ({ status, body, headers }: Answer, id: string) => {
  const { date: _, 'x-ratelimit-remaining': __, 'x-ratelimit-reset': ___, ...kept } = headers
  return { status, headers: kept, body: JSON.stringify(body).replaceAll(id, ':id') }
}

test('every GET of the API is asked', () => {
  const gets = routes.filter(({ endpoint }) => endpoint.method === 'GET').map(({ endpoint }) => endpoint.path)
  expect(Object.keys(asked).sort()).toEqual(gets.sort())
})

describe('before the order, while it stands, and once it is lifted', () => {
  let before: string[]
  let run: Record<string, unknown>

  test('she is found where she should be', async () => {
    before = await finds()
    const paths = new Set(before.map(find => find.split(' ')[0]))
    expect([...paths].sort()).toEqual([
      '/api/audit',
      '/api/cases',
      '/api/cases/:id',
      '/api/figures/:id/rows',
      '/api/households',
      '/api/households/:id',
      '/api/payment-runs/:id',
      '/api/persons',
      '/api/persons/:id',
      '/api/persons/:id/entitlements',
      '/api/persons/:id/rights',
      '/api/referrals',
      '/api/screenings/:entitlement/persons',
      '/api/today',
      '/api/visits',
      '/api/visits/:id',
    ])
    const { tckn, motherName: _, ...shown } = planted
    for (const word of [...Object.values(shown), maskTckn(tckn)].filter(each => each !== planted.birthDate))
      expect(before.filter(find => find.endsWith(`: ${word}`)).length, word).toBeGreaterThan(0)
    run = (await who('payments-officer').get(`/api/payment-runs/${ids.runId}`)).body
  })

  test('then no answer to anybody holds a trace', async () => {
    expect((await who('duty-officer').post(`/api/persons/${ids.personId}/secrecy`, order)).status).toBe(200)
    expect(await finds()).toEqual([])
  })

  test('while the desk still finds her', async () => {
    const found = await who('duty-officer').get<{ hits: { id: string }[] }>(`/api/persons?q=${planted.tckn}`)
    expect(found.body.hits.map(hit => hit.id)).toEqual([ids.personId])
    for (const path of [`/api/persons/${ids.personId}`, `/api/cases/${ids.caseId}`, `/api/households/${ids.ownHome}`])
      expect((await who('duty-officer').get(path)).status, path).toBe(200)
  })

  test('her pages are those of somebody who never was, to everyone, down to the headers', async () => {
    for (const username of outside)
      for (const [path, id] of [
        ['/api/persons/:id', ids.personId],
        ['/api/persons/:id', ids.mergedId],
        ['/api/households/:id', ids.ownHome],
        ['/api/visits/:id', ids.visitToOwnHome],
        ['/api/cases/:id', ids.caseId],
        ['/api/cases/:id/questions', ids.caseId],
        ['/api/cases/:id/proposal', ids.caseId],
        ['/api/audit?subject=:id', ids.personId],
      ] as const) {
        const never = randomUUID()
        const [hidden, absent] = [id, never].map(each => who(username).get(path.replace(':id', each)))
        const answers = [seen(await hidden!, id), seen(await absent!, never)]
        if (path.startsWith('/api/audit') && username === 'auditor') {
          expect((await hidden!).body.lines).toEqual([])
          continue
        }
        expect(answers[0], `${username} ${path}`).toEqual(answers[1])
      }
  })

  test('those who lived with her are there as before, the home without her', async () => {
    const home = await who('case-worker').get<{ members: { personId: string }[] }>(`/api/households/${ids.sharedHome}`)
    expect(home.body.members.map(each => each.personId)).toEqual([people.sitki.id, people.sidika.id, people.cigdem.id])
    const visit = await who('field-worker').get<{ needs: { personId: string }[] }>(`/api/visits/${visits.isik.id}`)
    expect(visit.body.needs.map(each => each.personId)).toEqual([people.sidika.id])
    expect((await who('case-worker').get(`/api/cases/${ids.otherCaseId}`)).status).toBe(200)
  })

  test('she is counted, and how many are not shown is said', async () => {
    expect((await who('director').get('/api/figures/F48/rows')).body).toMatchObject({ counted: '2', hidden: '1' })
    const now = await who('payments-officer').get(`/api/payment-runs/${ids.runId}`)
    expect(now.body).toMatchObject({ run: run.run as object, hidden: 1 })
    expect(now.body.lines).toHaveLength(1)
  })

  test('lifted, everything is found again where it was', async () => {
    const lift = { actId: randomUUID(), reason: 'Karar kaldırıldı.' }
    expect((await who('duty-officer').post(`/api/secrecy-orders/${order.id}/lift`, lift)).status).toBe(200)
    expect(await finds()).toEqual(before)
  })
})
