import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import { readFigures } from '#kernel/figure/read.server.ts'
import type { CourseFile } from '#kernel/training/contract.ts'
import { done, openSchool, refusal, type School } from '#kernel/training/testing.fixture.ts'
import { openProvince, type TestProvince } from '../../../../tests/province.ts'
import { people } from '../../../../tests/province-data.ts'
import { cases } from './cases.ts'

let province: TestProvince
let school: School
const speaker = randomUUID()
beforeAll(async () => {
  province = await openProvince()
  school = await openSchool(province)
  const paper = { certificateId: null, ground: 'Deneme kurumunun görevlendirme yazısı, 02.09.2024, 1' }
  await done(
    school.officer.post('/api/trainers', { id: speaker, programmeId, personId: people.cigdem.id, rank: 'egitici', ...paper }),
  )
})
afterAll(() => province?.close())

const programmeId = 'finansal-okuryazarlik'
const seminar = () => school.course({ programmeId, audience: 'women', title: 'Bütçe ve birikim', partner: 'Deneme Odası' })
const session = (course: string, over: object = {}) => school.session(course, { trainerId: speaker, moduleId: null, ...over })
const complete = (course: string) => done(school.officer.post(`/api/courses/${course}/complete`, { actId: randomUUID() }))
const fileOf = async (course: string) => (await school.officer.get<CourseFile>(`/api/courses/${course}`)).body

async function counted() {
  const figures = await province.asSystem(tx => readFigures(tx, '2024-12-31', '2024-12-31'))
  const value = (id: string) => Number(figures.find(each => each.figure.id === id)!.value)
  return { events: value('F32'), participants: value('F33') }
}

describe('the seminars of a season', () => {
  test.each(cases)('$title', async ({ seminars, events, participants, certificates }) => {
    const before = await counted()
    const women = new Map<string, string>()
    let papers = 0
    for (const told of seminars) {
      const course = await seminar()
      const meeting = await session(course)
      if (!told) {
        await done(school.officer.post(`/api/courses/${course}/cancel`, { actId: randomUUID(), reason: 'Salon kapandı.' }))
        continue
      }
      for (const letter of told.registered) {
        women.set(letter, women.get(letter) ?? (await school.person(letter.toUpperCase())))
        await school.enrol(course, women.get(letter)!)
      }
      const missed = [...told.registered].filter(letter => !told.came.includes(letter)).map(letter => women.get(letter)!)
      expect((await school.attend(meeting, missed)).status).toBe(200)
      papers += Number((await complete(course)).certificates)
    }
    const after = await counted()
    expect({ events: after.events - before.events, participants: after.participants - before.participants, papers }).toEqual({
      events,
      participants,
      papers: certificates,
    })
  })
})

test('a seminar gets its number, and its event counts only once it is ended', async () => {
  const before = await counted()
  const course = await seminar()
  const meeting = await session(course)
  await school.enrol(course, await school.person())
  await school.attend(meeting)
  expect(await counted()).toEqual({ ...before, participants: before.participants + 1 })
  await complete(course)
  expect((await counted()).events).toBe(before.events + 1)
  const { course: line, stage } = await fileOf(course)
  expect(line.number).toMatch(/^FOS-2024-\d{5}$/)
  expect([line.audience, stage]).toEqual(['women', 'worked'])
})

test('over two days it is completed by who came on both; she who came on one counts as a participant all the same', async () => {
  const before = await counted()
  const course = await seminar()
  const [first, second] = [await session(course), await session(course)]
  const [both, one] = [await school.person('Ayşe'), await school.person('Zehra')]
  for (const each of [both, one]) await school.enrol(course, each)
  await school.attend(first)
  await school.attend(second, [one])
  expect(await complete(course)).toEqual({ certificates: 1 })
  expect((await counted()).participants).toBe(before.participants + 2)
})

test('is for women alone, without modules, and by somebody who is a speaker of this programme', async () => {
  const planned = { id: randomUUID(), programmeId, audience: 'public', title: 'Bütçe', partner: null }
  expect(await refusal(school.officer.post('/api/courses', planned))).toMatchObject({ field: 'audience' })
  const course = await seminar()
  const body = { id: randomUUID(), onDay: '2024-09-30', startsAt: 600, endsAt: 660, venueId: school.venue, capacity: 5 }
  const plan = (over: object) => school.officer.post(`/api/courses/${course}/sessions`, { ...body, ...over })
  expect(await refusal(plan({ trainerId: speaker, moduleId: school.modules[0] }))).toMatchObject({ field: 'moduleId' })
  expect(await refusal(plan({ trainerId: school.formator, moduleId: null }))).toMatchObject({ field: 'trainerId' })
  expect((await plan({ trainerId: speaker, moduleId: null })).status).toBe(200)
})

test('the acts, folded again, give the same rows', async () => {
  const client = await province.owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
})
