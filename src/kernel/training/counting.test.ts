import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { size } from '../../../tests/sizes.ts'
import { checkRebuild } from '../act/rebuild.server.ts'
import { readFigures } from '../figure/read.server.ts'
import type { CourseFile } from './contract.ts'
import { done, openSchool, type School } from './testing.fixture.ts'

let province: TestProvince
let school: School
let manager: Client
beforeAll(async () => {
  province = await openProvince()
  school = await openSchool(province)
  manager = await province.signIn('centre-manager')
})
afterAll(() => province.close())

const opening = 500n
beforeAll(() =>
  province.owner.query(`INSERT INTO figure_opening VALUES ('F05', NULL, $1, '2023-12-31', 'deneme devri')`, [opening]),
)

/** People and attendances of the family training, as of a day and as known on it. */
async function counted(knownOn = '2024-12-31', asOf = '2024-12-31') {
  const figures = await province.asSystem(tx => readFigures(tx, asOf, knownOn))
  const { value, beside } = figures.find(each => each.figure.id === 'F05')!
  return { persons: Number(value - opening), attendances: Number(beside) }
}
const merge = (stays: string, other: string) =>
  done(manager.post(`/api/persons/${stays}/merge`, { actId: randomUUID(), other, reason: 'Aynı kişi iki kez yazılmış.' }))
const split = (person: string) =>
  done(manager.post(`/api/persons/${person}/split`, { actId: randomUUID(), reason: 'İki ayrı kişi.' }))

/** A course of one session on the day, to which these came and those did not. */
async function held(came: readonly string[], missed: readonly string[] = [], body?: object) {
  const course = await school.course(body)
  const session = await school.session(course)
  for (const person of [...came, ...missed]) await school.enrol(course, person)
  if (came.length + missed.length > 0) expect((await school.attend(session, missed)).status).toBe(200)
  return { course, session }
}

describe('a person', () => {
  test('who comes twice counts once as a person and twice as an attendance; who never came counts nowhere', async () => {
    const before = await counted()
    const [twice, never] = [await school.person(), await school.person()]
    await held([twice], [never])
    await held([twice])
    expect(await counted()).toEqual({ persons: before.persons + 1, attendances: before.attendances + 2 })
  })

  test('who learns to train is not among the people reached', async () => {
    const before = await counted()
    await held([await school.person()], [], { audience: 'trainers' })
    expect(await counted()).toEqual(before)
  })

  test('found to be recorded twice is counted once from the day of the merge on; what was known before stays as it was', async () => {
    const [one, other] = [await school.person(), await school.person()]
    const start = await counted()
    await held([one])
    await held([other])
    const apart = await counted()
    expect(apart.persons).toBe(start.persons + 2)

    province.moveTo('2024-10-15')
    await merge(one, other)
    expect(await counted()).toEqual({ ...apart, persons: apart.persons - 1 })
    expect(await counted('2024-10-14')).toEqual(apart)
    const { rows } = (await school.officer.get<{ rows: { change: string }[]; hidden: string }>('/api/figures/F05/rows')).body
    expect(rows.filter(row => row.change === '-1')).toHaveLength(1)

    province.moveTo('2024-10-20')
    await split(other)
    expect(await counted()).toEqual(apart)
    expect((await counted('2024-10-15')).persons).toBe(apart.persons - 1)
    province.moveTo('2024-09-30')
  })

  test('who is corrected to have missed counts no longer, and again when the correction is taken back', async () => {
    const person = await school.person()
    const before = await counted()
    const { session } = await held([person])
    await school.attend(session, [person], 'Yanlış işaretlenmiş.')
    expect(await counted()).toEqual(before)
    await school.attend(session, [], 'Gelmiş.')
    expect(await counted()).toEqual({ persons: before.persons + 1, attendances: before.attendances + 1 })
  })
})

test('the page of a course says people and attendances apart', async () => {
  const course = await school.course()
  const sessions = [await school.session(course), await school.session(course)]
  const people = [await school.person(), await school.person(), await school.person()]
  for (const person of people) await school.enrol(course, person)
  await school.attend(sessions[0]!, [people[0]!])
  await school.attend(sessions[1]!, [people[0]!, people[1]!])
  const { body } = await school.officer.get<CourseFile>(`/api/courses/${course}`)
  expect({ persons: body.persons, attendances: body.attendances }).toEqual({ persons: 2, attendances: 3 })
})

test('whatever is attended, corrected, merged and split: the figure is the opening and the distinct people, beside it every attendance', async () => {
  const person = fc.integer({ min: 0, max: 3 })
  const doing = fc.oneof(
    { weight: 4, arbitrary: fc.record({ came: fc.uniqueArray(person, { minLength: 1 }) }) },
    { weight: 2, arbitrary: fc.record({ correct: fc.nat(), missed: fc.uniqueArray(person) }) },
    { weight: 2, arbitrary: fc.record({ merge: person, into: person }) },
    { weight: 1, arbitrary: fc.record({ split: person }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 8 }), async doings => {
      const start = await counted()
      const people = await Promise.all([0, 1, 2, 3].map(() => school.person()))
      const merged = new Map<number, number>()
      const rootOf = (of: number): number => (merged.has(of) ? rootOf(merged.get(of)!) : of)
      const sessions: { id: string; enrolled: number[]; came: Set<number> }[] = []
      for (const step of doings) {
        if ('came' in step) {
          const enrolled = step.came.filter(each => !merged.has(each))
          const { session } = await held(enrolled.map(each => people[each]!))
          sessions.push({ id: session, enrolled, came: new Set(enrolled) })
        } else if ('correct' in step) {
          const session = sessions[step.correct % Math.max(sessions.length, 1)]
          if (!session || session.enrolled.length === 0) continue
          const missed = step.missed.filter(each => session.enrolled.includes(each))
          await school.attend(
            session.id,
            missed.map(each => people[each]!),
            'Düzeltme.',
          )
          session.came = new Set(session.enrolled.filter(each => !missed.includes(each)))
        } else if ('merge' in step) {
          if (step.merge === step.into || merged.has(step.merge) || merged.has(step.into)) continue
          await merge(people[step.into]!, people[step.merge]!)
          merged.set(step.merge, step.into)
        } else if (merged.has(step.split)) {
          await split(people[step.split]!)
          merged.delete(step.split)
        }
        const attendances = sessions.flatMap(session => [...session.came])
        expect(await counted()).toEqual({
          persons: start.persons + new Set(attendances.map(rootOf)).size,
          attendances: start.attendances + attendances.length,
        })
      }
    }),
    { numRuns: size(25, 300) },
  )
  const client = await province.owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
}, 180_000)
