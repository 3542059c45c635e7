import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '#kernel/act/record.server.ts'
import { person } from '#kernel/person/state.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import { size } from '../../../tests/sizes.ts'
import type { CourseFile } from './contract.ts'
import { done, openSchool, type School } from './testing.fixture.ts'

let province: TestProvince
let school: School
let centre: Client
beforeAll(async () => {
  province = await openProvince()
  school = await openSchool(province)
  centre = await province.signIn('field-worker')
})
afterAll(() => province.close())

const register = (client: Client, course: string, personId: string, id = randomUUID()) =>
  client.post<{ title?: string; errors?: { field: string; message: string }[] }>(`/api/courses/${course}/enrolments`, {
    id,
    personId,
  })
const openCourse = async (capacity = 20) => {
  const course = await school.course()
  await school.session(course, { capacity })
  return course
}

describe('a centre', () => {
  test('registers whom it serves and is told of places, not of people', async () => {
    const course = await openCourse()
    await school.enrol(course, await school.person('Başkası'))
    const id = randomUUID()
    expect((await register(centre, course, people.cigdem.id, id)).status).toBe(200)
    expect((await register(centre, course, people.cigdem.id, id)).status).toBe(200)
    const { body } = await centre.get<CourseFile>(`/api/courses/${course}`)
    expect({ enrolled: body.course.enrolled, participants: body.participants, trainer: body.sessions[0]!.trainer }).toEqual({
      enrolled: 2,
      participants: [],
      trainer: null,
    })
    const { participants } = (await school.officer.get<CourseFile>(`/api/courses/${course}`)).body
    expect(participants.map(each => [each.name, each.registeredBy])).toContainEqual(['Çiğdem IŞIK', 'Bornova SHM'])
  })

  test('does not register somebody who lives where another centre serves, under whichever record; the programme officer does', async () => {
    const course = await openCourse()
    const { status, body } = await register(centre, course, people.omer.id)
    expect([status, body.errors![0]!.field]).toEqual([422, 'personId'])
    expect(body.errors![0]!.message).toContain('hizmet bölgesinde oturmuyor')
    expect((await register(school.officer, course, people.omer.id)).status).toBe(200)

    const other = await school.person()
    const omer = { subject: people.omer.id, accessKey: 0 }
    expect((await register(centre, await openCourse(), other)).status).toBe(200)
    await province.asSystem(tx => record(tx, person, { ...omer, id: randomUUID(), act: 'merge', facts: { into: other } }))
    expect((await register(centre, await openCourse(), other)).status).toBe(422)
    await province.asSystem(tx => record(tx, person, { ...omer, id: randomUUID(), act: 'split', facts: { reason: 'Deneme' } }))
  })

  test('registers somebody of whom no home is known', async () => {
    expect((await register(centre, await openCourse(), await school.person())).status).toBe(200)
  })

  test('learns nothing of a hidden person', async () => {
    const course = await openCourse()
    const [hidden, absent] = await Promise.all([people.hidden.id, randomUUID()].map(id => register(centre, course, id)))
    expect(hidden!.body).toEqual(absent!.body)
    expect(hidden!.status).toBe(422)
  })

  test('takes no attendance and plans nothing', async () => {
    const course = await openCourse()
    expect((await centre.post(`/api/courses/${course}/complete`, { actId: randomUUID() })).status).toBe(403)
    expect((await centre.post('/api/courses', {})).status).toBe(403)
    expect((await centre.get('/api/trainers')).status).toBe(403)
  })
})

describe('a registration', () => {
  test('of the same person twice, of a merged record, or without a session is refused', async () => {
    const course = await openCourse()
    const [one, other] = [await school.person(), await school.person()]
    await school.enrol(course, one)
    expect((await register(school.officer, course, one)).body.errors![0]!.message).toBe('Bu kişi eğitime kayıtlı.')
    const manager = await province.signIn('centre-manager')
    await done(manager.post(`/api/persons/${one}/merge`, { actId: randomUUID(), other, reason: 'Aynı kişi.' }))
    expect((await register(school.officer, course, other)).body.errors![0]!.message).toContain('birleştirildi')
    expect((await register(school.officer, await school.course(), one)).body.title).toBe('Kayıttan önce bir oturum planlayın.')
  })

  test('taken back leaves its place, and the person may come again', async () => {
    const course = await openCourse(1)
    const person = await school.person()
    const id = await school.enrol(course, person)
    expect((await register(school.officer, course, await school.person())).body.title).toContain('1 / 1')
    await done(school.officer.post(`/api/enrolments/${id}/withdraw`, { actId: randomUUID(), reason: 'Taşındı.' }))
    expect((await register(school.officer, course, person)).status).toBe(200)
  })
})

test('however many ask at once and whoever leaves meanwhile, no course holds more people than places', async () => {
  const places = fc.integer({ min: 1, max: 3 })
  const steps = fc.array(fc.oneof(fc.record({ enrol: fc.integer({ min: 1, max: 3 }) }), fc.constant('leave' as const)), {
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(places, steps, async (capacity, doings) => {
      const course = await openCourse(capacity)
      const inside: string[] = []
      for (const doing of doings) {
        if (doing === 'leave') {
          const id = inside.pop()
          if (id) await done(school.officer.post(`/api/enrolments/${id}/withdraw`, { actId: randomUUID(), reason: 'Ayrıldı.' }))
          continue
        }
        const ids = Array.from({ length: doing.enrol }, () => randomUUID())
        const persons = await Promise.all(ids.map(() => school.person()))
        const answers = await Promise.all(ids.map((id, index) => register(school.officer, course, persons[index]!, id)))
        const let_in = ids.filter((_, index) => answers[index]!.status === 200)
        expect(let_in.length).toBe(Math.min(doing.enrol, capacity - inside.length))
        inside.push(...let_in)
      }
      const { body } = await school.officer.get<CourseFile>(`/api/courses/${course}`)
      expect(body.course.enrolled).toBe(inside.length)
      expect(inside.length).toBeLessThanOrEqual(capacity)
    }),
    { numRuns: size(8, 60) },
  )
}, 120_000)
