import { expect, test } from 'vitest'
import { Need } from '../contract.ts'
import { emptyDraft, lacksOf, newNeed, toBody, type VisitDraft } from './visit-draft.ts'
import { headings, needsOfHeading } from './words.ts'

const person = '00000000-0000-4000-8000-000000000001'
const centre = { id: '00000000-0000-4000-8000-00000000000c', name: 'Örnek SHM' }
const member = (personId: string, until: string | null = null) => ({
  membershipId: personId,
  personId,
  name: 'Örnek Kişi',
  birthDate: null,
  relation: 'self',
  sources: [],
  from: '2024-01-01',
  until,
})
const home = (...members: ReturnType<typeof member>[]) => ({
  household: { id: person, address: '', neighbourhood: '', district: '', members },
  centre,
})
const care = newNeed('need', 'health', 'care', home(member(person)))
const draft = (part: Partial<VisitDraft>): VisitDraft => ({ ...emptyDraft('act'), ...part })

test('every need can be found under some heading', () => {
  const asked = new Set(headings.flatMap(heading => needsOfHeading[heading]))
  expect([...asked].sort()).toEqual([...Need.options].sort())
})

test('care is referred to home care unless no centre serves the neighbourhood', () => {
  expect(care.programmeId).toBe('evde-bakim')
  expect(newNeed('need', 'health', 'care', { ...home(member(person)), centre: null }).programmeId).toBeNull()
})

test('who lives alone is the person in need; in a larger home it is asked', () => {
  expect(care.personId).toBe(person)
  const two = newNeed('need', 'health', 'care', home(member(person), member('other')))
  expect(two.personId).toBeNull()
  expect(lacksOf(draft({ outcome: 'done', needs: [two] }))).toEqual([{ step: 'health', need: two }])
})

test('who moved out does not count as living there', () => {
  expect(newNeed('need', 'health', 'care', home(member(person), member('other', '2024-02-01'))).personId).toBe(person)
})

test('a visit without an outcome cannot be sent', () => {
  expect(lacksOf(draft({}))).toEqual([{ step: 'household', need: null }])
  expect(() => toBody(draft({}), centre)).toThrow(RangeError)
})

test('the referral keeps the id of its need, so that sending twice refers once', () => {
  const body = toBody(draft({ outcome: 'done', needs: [{ ...care, note: ' gece yalnız ' }] }), centre)
  expect(body.needs).toEqual([
    {
      heading: 'health',
      need: 'care',
      personId: person,
      note: 'gece yalnız',
      referral: { id: 'need', programmeId: 'evde-bakim', organisationId: centre.id },
    },
  ])
})

test('behind a closed door no need is sent', () => {
  expect(toBody(draft({ outcome: 'not-at-home', needs: [{ ...care, personId: null }] }), centre).needs).toEqual([])
})
