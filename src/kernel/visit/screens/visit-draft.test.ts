import { describe, expect, test } from 'vitest'
import { Need } from '../contract.ts'
import { addressOf, emptyHome, type HomeDraft, markedLeft, presentIn, restSame, unmarked } from './home-draft.ts'
import { emptyDraft, lacksOf, newNeed, toBody, type VisitDraft } from './visit-draft.ts'
import { headings, needsOfHeading } from './words.ts'

const person = '00000000-0000-4000-8000-000000000001'
const centre = { id: '00000000-0000-4000-8000-00000000000c', name: 'Örnek SHM' }
const member = (personId: string) => ({
  personId,
  name: 'Örnek Kişi',
  birthDate: null,
  relation: 'self',
  memberships: [],
})
const homeOf = (...persons: string[]) => ({
  household: {
    id: person,
    address: 'Deneme 1. Sokak 1',
    addressCode: null,
    neighbourhoodId: 11,
    neighbourhood: '',
    districtId: 1,
    district: '',
    members: persons.map(member),
  },
  centre,
})
const alone = homeOf(person)
const two = homeOf(person, 'other')
const care = newNeed('need', 'health', 'care', alone, emptyHome)
const draft = (part: Partial<VisitDraft>): VisitDraft => ({ ...emptyDraft('act'), ...part })
const done = (home: Partial<HomeDraft>, part: Partial<VisitDraft> = {}) =>
  draft({ outcome: 'done', home: { ...emptyHome, ...home }, ...part })

test('every need can be found under some heading', () => {
  const asked = new Set(headings.flatMap(heading => needsOfHeading[heading]))
  expect([...asked].sort()).toEqual([...Need.options].sort())
})

test('care is referred to home care unless no centre serves the neighbourhood', () => {
  expect(care.programmeId).toBe('evde-bakim')
  expect(newNeed('need', 'health', 'care', { ...alone, centre: null }, emptyHome).programmeId).toBeNull()
})

test('who lives alone is the person in need; in a larger home it is asked', () => {
  expect(care.personId).toBe(person)
  const need = newNeed('need', 'health', 'care', two, emptyHome)
  expect(need.personId).toBeNull()
  expect(lacksOf(draft({ outcome: 'done', needs: [need] }), two)).toEqual([{ what: 'whose', step: 'health', need }])
})

test('a visit without an outcome cannot be sent', () => {
  expect(lacksOf(draft({}), alone)).toEqual([{ what: 'outcome', step: 'household' }])
  expect(() => toBody(draft({}), alone)).toThrow(RangeError)
})

test('the referral keeps the id of its need, so that sending twice refers once', () => {
  const body = toBody(draft({ outcome: 'done', needs: [{ ...care, note: ' gece yalnız ' }] }), alone)
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

test('behind a closed door no need is sent, and nothing of the home', () => {
  const body = toBody(done({ left: [person] }, { outcome: 'not-at-home', needs: [{ ...care, personId: null }] }), alone)
  expect([body.needs, body.home]).toEqual([[], null])
})

describe('what is known of the home', () => {
  const newcomer = {
    id: 'n',
    typed: 'örnek yeni',
    person: { id: 'third', givenName: 'Örnek', surname: 'Yeni', birthDate: null },
    relation: 'child' as const,
  }

  test('is all the same with one touch', () => {
    expect(toBody(done(restSame(emptyHome, two)), two).home).toEqual({
      stayed: [person, 'other'],
      left: [],
      joined: [],
      address: null,
    })
  })

  test('need not be asked: then nothing is said of it', () => {
    expect(toBody(done({}), two).home).toBeNull()
  })

  test('has changes for some: then it is asked whether the rest is the same', () => {
    const marked = markedLeft(emptyHome, 'other')
    expect(lacksOf(done(marked), two)).toEqual([{ what: 'rest', step: 'household' }])
    expect(toBody(done(restSame(marked, two)), two).home).toMatchObject({ stayed: [person], left: ['other'] })
    expect(unmarked(marked, 'other')).toEqual(emptyHome)
    expect(markedLeft(restSame(emptyHome, two), 'other')).toMatchObject({ stayed: [person], left: ['other'] })
  })

  test('is asked anew of somebody who became known only after the rest was called the same', () => {
    const home = restSame(emptyHome, alone)
    expect(lacksOf(done(home), two)).toEqual([{ what: 'rest', step: 'household' }])
  })

  test('leaves out whom somebody else has taken off meanwhile', () => {
    const home = restSame(markedLeft(emptyHome, 'other'), two)
    expect(toBody(done(home), alone).home).toMatchObject({ stayed: [person], left: [] })
  })

  test('takes a newcomer only once they were found and their relation was said; until then the draft keeps the name', () => {
    for (const part of [{ person: null }, { relation: null }]) {
      const home = { ...restSame(emptyHome, alone), joined: [{ ...newcomer, ...part }] }
      expect(lacksOf(done(home), alone)).toEqual([{ what: 'member', step: 'household', member: home.joined[0] }])
    }
    const home = { ...restSame(emptyHome, alone), joined: [newcomer] }
    expect(toBody(done(home), alone).home?.joined).toEqual([{ personId: 'third', relation: 'child' }])
  })

  test('takes another address only where it says something else', () => {
    const known = restSame(emptyHome, alone)
    expect(lacksOf(done({ ...known, address: addressOf(alone) }), alone)).toEqual([{ what: 'address', step: 'household' }])
    const right = { ...addressOf(alone), address: 'Deneme 2. Sokak 2' }
    expect(toBody(done({ ...known, address: right }), alone).home?.address).toEqual({
      neighbourhoodId: 11,
      address: 'Deneme 2. Sokak 2',
      addressCode: null,
    })
  })

  test('says whose a need can be: not of who has left, but of who is new', () => {
    const home = { ...markedLeft(emptyHome, 'other'), joined: [newcomer] }
    expect(presentIn(home, two).map(each => each.personId)).toEqual([person, 'third'])
    const need = { ...care, personId: 'other' }
    expect(lacksOf(done(restSame(home, two), { needs: [need] }), two)).toEqual([{ what: 'whose', step: 'health', need }])
  })
})
