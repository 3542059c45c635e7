import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import type { CourseFile } from './contract.ts'
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

describe('a session', () => {
  test.each([
    ['in the past', { onDay: '2024-09-29' }, 'onDay'],
    ['ending before it begins', { startsAt: 700, endsAt: 700 }, 'endsAt'],
    ['at an unknown place', { venueId: randomUUID() }, 'venueId'],
    ['with an unknown trainer', { trainerId: randomUUID() }, 'trainerId'],
    ['without a module of the catalogue', { moduleId: null }, 'moduleId'],
    ['without places', { capacity: 0 }, 'capacity'],
  ])('%s is refused', async (_, wrong, field) => {
    const course = await school.course()
    const right = {
      onDay: '2024-10-03',
      startsAt: 600,
      endsAt: 660,
      venueId: school.venue,
      trainerId: school.formator,
      moduleId: school.modules[0],
    }
    const sent = officer.post(`/api/courses/${course}/sessions`, { id: randomUUID(), capacity: 5, ...right, ...wrong })
    expect(await refusal(sent)).toMatchObject({ status: 422, field })
  })

  test('takes a trainer who is elsewhere at that hour from nobody', async () => {
    const [one, other] = [await school.course(), await school.course()]
    await school.session(one, { onDay: '2024-10-04', startsAt: 600, endsAt: 660, trainerId: school.egitici })
    const clash = {
      id: randomUUID(),
      onDay: '2024-10-04',
      venueId: school.venue,
      trainerId: school.egitici,
      moduleId: school.modules[0],
      capacity: 5,
    }
    expect(await refusal(officer.post(`/api/courses/${other}/sessions`, { ...clash, startsAt: 659, endsAt: 720 }))).toMatchObject(
      {
        field: 'trainerId',
        says: expect.stringContaining('10.00–11.00'),
      },
    )
    expect((await officer.post(`/api/courses/${other}/sessions`, { ...clash, startsAt: 660, endsAt: 720 })).status).toBe(200)
    await expect(
      province.owner.query(
        `INSERT INTO course_session SELECT gen_random_uuid(), course_id, module_id, venue_id, trainer_id, on_day, starts_at, ends_at, capacity, state, reason, access_key
         FROM course_session WHERE course_id = $1`,
        [one],
      ),
    ).rejects.toMatchObject({ code: '23P01' })
  })

  test('for future trainers is given by a master trainer alone', async () => {
    const course = await school.course({ audience: 'trainers' })
    const body = {
      id: randomUUID(),
      onDay: '2024-10-07',
      startsAt: 600,
      endsAt: 660,
      venueId: school.venue,
      moduleId: school.modules[0],
      capacity: 5,
    }
    expect(await refusal(officer.post(`/api/courses/${course}/sessions`, { ...body, trainerId: school.egitici }))).toMatchObject({
      field: 'trainerId',
    })
    expect((await officer.post(`/api/courses/${course}/sessions`, { ...body, trainerId: school.formator })).status).toBe(200)
  })
})

describe('the trainer tree', () => {
  const certify = (body: object) =>
    officer.post('/api/trainers', { id: randomUUID(), programmeId: 'aep', certificateId: null, ground: null, ...body })

  test('a trainer is made by the certificate of a master trainer’s course, a master trainer by a paper alone', async () => {
    const course = await school.course({ audience: 'trainers' })
    const session = await school.session(course)
    const personId = await school.person('Eğitici')
    await school.enrol(course, personId)
    await school.attend(session)
    await complete(course)
    const certificateId = (await read(course)).participants[0]!.certificate!.id
    expect(await refusal(certify({ personId, rank: 'formator', certificateId }))).toMatchObject({ field: 'certificateId' })
    expect(await refusal(certify({ personId: people.cigdem.id, rank: 'egitici', certificateId }))).toMatchObject({
      field: 'certificateId',
    })
    expect(await refusal(certify({ personId, rank: 'egitici' }))).toMatchObject({ field: 'ground' })
    expect((await certify({ personId, rank: 'egitici', certificateId })).status).toBe(200)
    expect(await refusal(certify({ personId, rank: 'egitici', certificateId }))).toMatchObject({ status: 409 })
    const { body } = await officer.get<{ personId: string; course: unknown }[]>('/api/trainers')
    expect(body.find(each => each.personId === personId)!.course).toMatchObject({ id: course, trainers: ['Sıtkı IŞIK'] })
  })

  test('the certificate of a public course makes nobody a trainer', async () => {
    const course = await school.course()
    const session = await school.session(course)
    const personId = await school.person()
    await school.enrol(course, personId)
    await school.attend(session)
    await complete(course)
    const certificateId = (await read(course)).participants[0]!.certificate!.id
    expect(await refusal(certify({ personId, rank: 'egitici', certificateId }))).toMatchObject({ field: 'certificateId' })
  })

  test('a trainer with sessions ahead is not withdrawn; after it nobody is sent to them', async () => {
    const id = randomUUID()
    await certify({ id, personId: people.omer.id, rank: 'egitici', ground: 'Deneme belgesi' })
    const course = await school.course()
    const session = await school.session(course, { trainerId: id, onDay: '2024-10-08' })
    const leave = () => officer.post(`/api/trainers/${id}/withdraw`, { actId: randomUUID(), reason: 'Ayrıldı.' })
    expect(await refusal(leave())).toMatchObject({ status: 409 })
    await done(officer.post(`/api/course-sessions/${session}/cancel`, { actId: randomUUID(), reason: 'Ayrıldı.' }))
    expect((await leave()).status).toBe(200)
    await expect(school.session(course, { trainerId: id, onDay: '2024-10-08' })).rejects.toThrow('trainerId')
  })
})
