import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { checkRebuild } from '../act/rebuild.server.ts'
import type { CertificatePaper, CourseFile } from './contract.ts'
import type { Catalogue } from './offer-contract.ts'
import { done, openSchool, refusal, type School } from './testing.fixture.ts'

let province: TestProvince
let school: School
let officer: Client
beforeAll(async () => {
  province = await openProvince()
  school = await openSchool(province)
  officer = school.officer
})
afterAll(() => province.close())

const read = async (course: string) => (await officer.get<CourseFile>(`/api/courses/${course}`)).body
const complete = (course: string) => officer.post(`/api/courses/${course}/complete`, { actId: randomUUID() })

describe('a course', () => {
  test('is planned, registered for, attended and completed; whoever came to all of it gets a certificate that anyone can check', async () => {
    const course = await school.course()
    const sessions = [await school.session(course), await school.session(course, { moduleId: school.modules[1] })]
    const [ayse, fatma] = [await school.person('Ayşe'), await school.person('Fatma')]
    for (const each of [ayse, fatma]) await school.enrol(course, each)
    expect((await school.attend(sessions[0]!)).status).toBe(200)
    expect((await school.attend(sessions[1]!, [fatma])).status).toBe(200)
    expect((await complete(course)).body).toEqual({ certificates: 1 })

    const file = await read(course)
    expect(file.course).toMatchObject({ state: 'completed', enrolled: 2, held: 2 })
    expect(file.course.number).toMatch(/^AEP-2024-\d{5}$/)
    expect({ persons: file.persons, attendances: file.attendances }).toEqual({ persons: 2, attendances: 3 })
    const certificate = file.participants.find(each => each.personId === ayse)!.certificate!
    expect(file.participants.find(each => each.personId === fatma)!.certificate).toBeNull()

    const paper = (await officer.get<CertificatePaper>(`/api/certificates/${certificate.id}`)).body
    expect(paper.modules).toEqual(['Deneme modülü 1', 'Deneme modülü 2'])
    const check = await province.stranger.get(`/api/certificate-check?code=${encodeURIComponent(paper.code.toLowerCase())}`)
    expect(check.body).toEqual({
      programme: { tr: 'Aile Eğitim Programı', en: 'Family Education Programme' },
      issuedOn: '2024-09-30',
      initials: 'A. K.',
      state: 'issued',
    })
  })

  test('keeps the version of the catalogue by which it was planned, and a module of a later one is refused', async () => {
    const course = await school.course()
    const added = randomUUID()
    const change = {
      from: '2024-10-01',
      dropped: [{ actId: randomUUID(), id: school.modules[2] }],
      added: [
        { id: added, name: 'Sonradan gelen modül', area: 'saglik' },
        { id: randomUUID(), name: null, area: null },
      ],
    }
    const value = async (on: string) => (await officer.get<Catalogue>(`/api/module-catalogues/aep?on=${on}`)).body.modules.length
    await done(officer.post('/api/module-catalogues/aep', change))
    await done(officer.post('/api/module-catalogues/aep', change))
    expect([await value('2024-09-30'), await value('2024-10-01')]).toEqual([3, 4])
    province.moveTo('2024-10-01')
    const body = {
      id: randomUUID(),
      onDay: '2024-10-02',
      startsAt: 600,
      endsAt: 660,
      venueId: school.venue,
      trainerId: school.egitici,
    }
    const session = { ...body, capacity: 5 }
    expect(await refusal(officer.post(`/api/courses/${course}/sessions`, { ...session, moduleId: added }))).toMatchObject({
      field: 'moduleId',
      says: 'Modülü 01.01.2024 sürümünden seçin; eğitim o sürümle planlandı.',
    })
    expect((await officer.post(`/api/courses/${course}/sessions`, { ...session, moduleId: school.modules[2] })).status).toBe(200)
    province.moveTo('2024-09-30')
    const { rows } = await province.owner.query(
      `SELECT sum(delta)::int AS modules FROM figure_delta WHERE figure = 'F04' AND effective <= $1`,
      ['2024-09-30'],
    )
    expect(rows[0].modules).toBe(3)
    expect(
      await refusal(officer.post('/api/module-catalogues/aep', { ...change, added: [{ ...change.added[0], id: randomUUID() }] })),
    ).toMatchObject({
      field: 'from',
    })
  })

  test('of which something was held is not cancelled; one that was not held is cancelled with its sessions and their reason', async () => {
    const course = await school.course()
    const session = await school.session(course)
    await school.enrol(course, await school.person())
    await school.attend(session)
    const reason = 'Salon su bastı.'
    expect(await refusal(officer.post(`/api/courses/${course}/cancel`, { actId: randomUUID(), reason }))).toMatchObject({
      status: 409,
    })
    const other = await school.course()
    await school.session(other)
    await done(officer.post(`/api/courses/${other}/cancel`, { actId: randomUUID(), reason }))
    const file = await read(other)
    expect([file.course.state, file.reason, file.sessions[0]!.state, file.sessions[0]!.reason]).toEqual([
      'cancelled',
      reason,
      'cancelled',
      reason,
    ])
    expect(file.allowedActs).toEqual([])
  })

  test('ends only when each session was held or cancelled, and never without one that was held', async () => {
    const course = await school.course()
    const [held, left] = [await school.session(course), await school.session(course)]
    await school.enrol(course, await school.person())
    await school.attend(held)
    expect(await refusal(complete(course))).toMatchObject({
      says: '1 oturumun yoklaması yok. Yoklamayı alın ya da oturumu iptal edin.',
    })
    expect((await officer.post(`/api/course-sessions/${left}/cancel`, { actId: randomUUID(), reason: '' })).status).toBe(422)
    await done(officer.post(`/api/course-sessions/${left}/cancel`, { actId: randomUUID(), reason: 'Eğitici hastalandı.' }))
    expect((await complete(course)).body).toEqual({ certificates: 1 })
    const empty = await school.course()
    expect(await refusal(complete(empty))).toMatchObject({ status: 409 })
  })

  test('of a declared programme is not planned here', async () => {
    const body = { id: randomUUID(), programmeId: 'eoe', audience: 'couples', title: 'Deneme', partner: null }
    expect(await refusal(officer.post('/api/courses', body))).toMatchObject({ status: 409 })
    expect(await refusal(officer.post('/api/courses', { ...body, programmeId: 'aep' }))).toMatchObject({ field: 'audience' })
  })
})

describe('attendance', () => {
  test('is not taken before the day, nor of another list than the one that stands', async () => {
    const course = await school.course()
    const [ahead, today] = [await school.session(course, { onDay: '2024-10-09' }), await school.session(course)]
    await school.enrol(course, await school.person())
    expect(await refusal(school.attend(ahead))).toMatchObject({ says: 'Bu oturum 09.10.2024 gününde; yoklama o gün alınır.' })
    const marks = [{ id: randomUUID(), enrolmentId: randomUUID(), state: 'came' }]
    const sent = officer.post(`/api/course-sessions/${today}/attendance`, { actId: randomUUID(), marks, reason: null })
    expect(await refusal(sent)).toMatchObject({ field: 'marks' })
  })

  test('sent twice is taken once', async () => {
    const course = await school.course()
    const session = await school.session(course)
    const enrolmentId = await school.enrol(course, await school.person())
    const body = { actId: randomUUID(), marks: [{ id: randomUUID(), enrolmentId, state: 'came' }], reason: null }
    const answers = await Promise.all([0, 1, 2].map(() => officer.post(`/api/course-sessions/${session}/attendance`, body)))
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200])
    expect((await read(course)).attendances).toBe(1)
  })

  test('is corrected with a reason, and the certificate of an ended course follows it', async () => {
    const course = await school.course()
    const session = await school.session(course)
    const [came, missed] = [await school.person(), await school.person()]
    for (const each of [came, missed]) await school.enrol(course, each)
    await school.attend(session, [missed])
    await complete(course)
    const certificateOf = async (personId: string) =>
      (await read(course)).participants.find(each => each.personId === personId)!.certificate
    const code = (await officer.get<CertificatePaper>(`/api/certificates/${(await certificateOf(came))!.id}`)).body.code
    expect(await refusal(school.attend(session, [came]))).toMatchObject({ field: 'reason' })
    expect((await school.attend(session, [came], 'İki kişi karıştı.')).status).toBe(200)
    expect((await certificateOf(came))!.state).toBe('revoked')
    expect((await certificateOf(missed))!.state).toBe('issued')
    expect((await province.stranger.get(`/api/certificate-check?code=${code}`)).body).toMatchObject({ state: 'revoked' })
  })
})

describe('a certificate', () => {
  test('that does not exist is simply not found, and nobody may try many codes', async () => {
    for (const code of ['x', 'A'.repeat(20), '0000-0000-0000-0000-0000'])
      expect((await province.stranger.get(`/api/certificate-check?code=${code}`)).status).toBe(404)
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await province.stranger.get('/api/certificate-check?code=x')).status),
    )
    expect(statuses).toContain(429)
  })

  test('of somebody whose papers moved to the vault is as absent as one that never was', async () => {
    const { rows } = await province.owner.query(`UPDATE certificate SET access_key = 6 WHERE state = 'issued' RETURNING code`)
    expect(rows.length).toBeGreaterThan(0)
    const answers = await Promise.all(
      [rows[0].code, '0000-0000-0000-0000-0001'].map(code =>
        province.server.inject({ url: `/api/certificate-check?code=${code}`, remoteAddress: '10.0.0.9' }),
      ),
    )
    expect(answers.map(answer => answer.statusCode)).toEqual([404, 404])
    expect(answers[0]!.body).toBe(answers[1]!.body)
  })
})

test('the acts, folded again, give the rows', async () => {
  const client = await province.owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
})
