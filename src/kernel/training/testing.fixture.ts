import { randomUUID } from 'node:crypto'
import type { Answer, Client, TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'

/** What the tests of courses plan with: a catalogue of two versions' making, a master trainer, a trainer, a place; and an officer. */
export interface School {
  officer: Client
  modules: readonly string[]
  formator: string
  egitici: string
  venue: string
  course(body?: object): Promise<string>
  session(course: string, body?: object): Promise<string>
  person(name?: string): Promise<string>
  enrol(course: string, personId: string): Promise<string>
  /** Everyone on the list came, but those named. */
  attend(session: string, missed?: readonly string[], reason?: string): Promise<Answer>
}

export const done = async (answer: Promise<Answer>): Promise<Record<string, unknown>> => {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** Status, first field and its words of an answer that should be a refusal. */
export const refusal = async (answer: Promise<Answer>) => {
  const { status, body } = await answer
  const { title, errors = [] } = body as { title?: string; errors?: { field: string; message: string }[] }
  return { status, field: errors[0]?.field, says: errors[0]?.message ?? title }
}

export async function openSchool(province: TestProvince): Promise<School> {
  const officer = await province.signIn('programme-officer')
  const modules = [randomUUID(), randomUUID(), randomUUID()]
  const added = modules.map((id, index) => ({ id, name: index === 2 ? null : `Deneme modülü ${index + 1}`, area: null }))
  await done(officer.post('/api/module-catalogues/aep', { from: '2024-01-01', dropped: [], added }))
  const [formator, egitici, venue] = [randomUUID(), randomUUID(), randomUUID()]
  const paper = { programmeId: 'aep', certificateId: null, ground: 'Deneme belgesi 1/2020' }
  await done(officer.post('/api/trainers', { id: formator, personId: people.sitki.id, rank: 'formator', ...paper }))
  await done(officer.post('/api/trainers', { id: egitici, personId: people.sidika.id, rank: 'egitici', ...paper }))
  await done(officer.post('/api/venues', { id: venue, name: 'Deneme Okulu', kind: 'school', districtId: 1 }))
  let hour = 0
  return {
    officer,
    modules,
    formator,
    egitici,
    venue,
    course: async body => {
      const id = randomUUID()
      const planned = { id, programmeId: 'aep', audience: 'public', title: 'Deneme eğitimi', partner: null, ...body }
      await done(officer.post('/api/courses', planned))
      return id
    },
    session: async (course, body) => {
      const id = randomUUID()
      hour = (hour + 1) % 1400
      const planned = { id, onDay: '2024-09-30', startsAt: hour, endsAt: hour + 1, venueId: venue, trainerId: formator }
      await done(officer.post(`/api/courses/${course}/sessions`, { ...planned, moduleId: modules[0], capacity: 20, ...body }))
      return id
    },
    person: async (name = 'Deneme') => {
      const id = randomUUID()
      const unknown = {
        sex: 'unknown',
        birthDate: null,
        motherName: null,
        fatherName: null,
        phone: null,
        districtId: 1,
        tckn: null,
      }
      await done(officer.post('/api/persons', { id, givenName: name, surname: 'Katılımcı', ...unknown }))
      return id
    },
    enrol: async (course, personId) => {
      const id = randomUUID()
      await done(officer.post(`/api/courses/${course}/enrolments`, { id, personId }))
      return id
    },
    attend: async (session, missed = [], reason) => {
      const list = await done(officer.get(`/api/course-sessions/${session}`))
      const marks = (list.people as { enrolmentId: string; personId: string }[]).map(({ enrolmentId, personId }) => ({
        id: randomUUID(),
        enrolmentId,
        state: missed.includes(personId) ? 'missed' : 'came',
      }))
      return officer.post(`/api/course-sessions/${session}/attendance`, { actId: randomUUID(), marks, reason: reason ?? null })
    },
  }
}
