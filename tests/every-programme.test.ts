import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stateOf } from '#kernel/act/contract.ts'

import { benefitActs } from '#kernel/benefit/acts.ts'
import type { CaseFile, Explained } from '#kernel/case/contract.ts'
import { caseworkActs } from '#kernel/casework/acts.ts'
import * as licence from '#kernel/licence/acts.ts'
import { lacksOf } from '#kernel/licence/requirements.ts'
import {
  careOrderActs,
  careOrderSteps,
  dischargeActs,
  dischargeSteps,
  placementActs,
  placementCaseActs,
  placementCaseSteps,
  placementNeedActs,
  placementNeedSteps,
  placementSteps,
} from '#kernel/placement/acts.ts'
import { wordsOfObstacle } from '#kernel/placement/obstacle-words.ts'
import { limits, type Obstacle } from '#kernel/placement/suitability.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { findCategory, type Right } from '#kernel/right/definition.ts'
import { card, cardBatch, rightHolder } from '#kernel/right/state.ts'
import * as training from '#kernel/training/acts.ts'
import { ranksFor } from '#kernel/training/definition.ts'
import { audienceWords, rankWords, venueKinds } from '#kernel/training/words.ts'
import { addDays } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { Decision } from '#rules/decision.ts'
import type { Parameter } from '#rules/parameter.ts'
import { factsNeeded, versionOn } from '#rules/rule.ts'
import type { Story } from '#rules/story.ts'
import { cases as homeCareCases } from '#services/disability-and-age/evde-bakim/cases.ts'
import { programmes } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from './province.ts'
import { decide, fileFacts, ok, openCaseOf, propose, signEnquiry } from './walk-case.ts'

const worked = programmes.filter(programme => definitionOf(programme, 'benefit'))

describe.each(programmes)('$id', programme => {
  test('has its law, its words in both languages and at least one strand', () => {
    expect(programme.law.length).toBeGreaterThan(0)
    for (const words of [programme.name, programme.about, ...Object.values(programme.strands).map(strand => strand.name)]) {
      expect(words.tr.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
    }
    expect(Object.keys(programme.strands).length).toBeGreaterThan(0)
  })

  test('a worked benefit has rules; a declared programme claims none', () => {
    const isBenefit = Object.values(programme.strands).some(strand => strand.lifecycle === 'benefit')
    if (programme.stage === 'worked' && isBenefit) expect(definitionOf(programme, 'benefit')).toBeDefined()
    if (programme.stage === 'declared') expect(definitionOf(programme, 'benefit')).toBeUndefined()
    const isTraining = Object.values(programme.strands).some(strand => strand.lifecycle === 'training')
    if (isTraining) expect(definitionOf(programme, 'training') !== undefined).toBe(programme.stage === 'worked')
  })
})

describe.each(worked)('$id, worked', programme => {
  const benefit = definitionOf(programme, 'benefit')!

  test('every fact it asks for is labelled in Turkish and English', () => {
    for (const version of benefit.entitlement.conditions.of)
      for (const fact of factsNeeded(
        benefit.entitlement.conditions,
        version.since === 'first-known' ? '2023-01-01' : version.since,
      ))
        for (const words of [fact.label, ...Object.values(fact.options ?? {})]) {
          expect(words.tr, fact.path).not.toBe('')
          expect(words.en, fact.path).not.toBe('')
        }
  })

  test('every condition says its claim and its law, so that a refusal always has a reason', () => {
    for (const version of benefit.entitlement.conditions.of)
      for (const [name, rule] of Object.entries(version.conditions)) {
        expect(rule.law, name).not.toBe('')
        expect(rule.says.tr, name).not.toBe('')
        expect(rule.says.en, name).not.toBe('')
      }
  })

  test('every value it pays on has a law, a source and no gap between its dates', () => {
    for (const parameter of benefit.paidOn) expectNoGap(parameter)
  })

  test('its papers fill facts that the rules ask for', () => {
    const asked = new Set(benefit.entitlement.conditions.dictionary.keys())
    for (const { fills } of benefit.documents) {
      expect(asked).toContain(fills.validity)
      if (fills.level) expect(asked).toContain(fills.level)
    }
    expect(asked).toContain(benefit.membersFact)
  })

  test('has a version of its conditions on any day', () => {
    for (const day of ['2023-01-01', '2024-09-30', '2026-01-15', '2026-01-16'])
      expect(versionOn(benefit.entitlement.conditions, day)).toBeDefined()
  })
})

/** The worked cases of each worked benefit. */
const stories: Readonly<Record<string, readonly Story[]>> = { 'evde-bakim': homeCareCases }

test('every worked benefit has its worked cases', () => {
  expect(Object.keys(stories).sort()).toEqual(worked.map(programme => programme.id).sort())
})

describe.each(worked)('$id, its worked cases walked through a province', programme => {
  const benefit = definitionOf(programme, 'benefit')!
  const [strand] = Object.entries(programme.strands).find(([, each]) => each.lifecycle === 'benefit')!
  let province: TestProvince
  let worker: Client
  let decider: Client
  let manager: Client
  const reached = new Set<string>()

  beforeAll(async () => {
    province = await openProvince()
    worker = await province.signIn('case-worker')
    decider = await province.signIn('decider')
    manager = await province.signIn('centre-manager')
  })
  afterAll(() => province.close())

  async function readFile(caseId: string): Promise<CaseFile> {
    const { body } = await ok(decider.get<CaseFile>(`/api/cases/${caseId}`))
    reached.add(body.case.state)
    return body
  }

  const failed = ({ conditions }: Decision) => conditions.filter(({ result }) => result === false).map(({ name }) => name)

  test.each(stories[programme.id]!)('$name', async ({ on, facts, expected }) => {
    province.moveTo(on)
    const opened = await openCaseOf(province, worker, {
      programmeId: programme.id,
      strand,
      members: Number(facts[benefit.membersFact]),
    })
    await fileFacts(worker, benefit, opened, facts)
    await signEnquiry(worker, opened)
    const { body: proposal } = await ok(worker.get<Explained>(`/api/cases/${opened.caseId}/proposal`))
    expect(proposal.verdict).toBe(expected.outcome)
    expect((await readFile(opened.caseId)).case.state).toBe('open')
    if (expected.outcome === 'missing') {
      expect(proposal.missing).toHaveLength(expected.lacks.length)
      expect((await propose(worker, opened)).status).toBe(409)
      expect((await decide(decider, opened)).status).toBe(409)
      expect((await readFile(opened.caseId)).case.state).toBe('open')
      return
    }
    await ok(propose(worker, opened))
    expect((await readFile(opened.caseId)).case.state).toBe('proposed')
    await ok(decide(decider, opened))
    const file = await readFile(opened.caseId)
    expect([file.case.state, file.decisions[0]!.explained.verdict]).toEqual([expected.outcome, expected.outcome])
    if (expected.outcome === 'granted') {
      expect(file.award).toMatchObject({ from: on, until: null, state: 'in-force' })
      if (expected.amount) expect(file.award!.monthly).toBe(String(lira(expected.amount)))
    } else {
      const { rows } = await province.owner.query<{ stored: Decision }>('SELECT stored FROM decision WHERE case_id = $1', [
        opened.caseId,
      ])
      expect(failed(rows[0]!.stored)).toEqual([expected.because])
      expect(file.award).toBeNull()
      await ok(manager.post(`/api/cases/${opened.caseId}/close`, { actId: randomUUID(), note: null }))
      expect((await readFile(opened.caseId)).case.state).toBe('closed')
    }
  })

  test('and between them they have been in every state', () => {
    expect([...reached].sort()).toEqual(Object.keys(benefitActs).sort())
  })
})

function expectNoGap(parameter: Parameter) {
  expect(parameter.law, parameter.id).not.toBe('')
  for (const [index, row] of parameter.values.entries()) {
    expect(row.source, parameter.id).not.toBe('')
    const next = parameter.values[index + 1]
    if (next && row.validUntil)
      expect(next.validFrom, `${parameter.id} after ${addDays(row.validUntil, -1)}`).toBe(row.validUntil)
  }
}

const licensed = programmes.filter(programme => programme.stage === 'worked' && definitionOf(programme, 'licence'))

test('private homes are licensed by their conditions; the other licences are declared', () => {
  expect(licensed.map(({ id }) => id)).toEqual(['ozel-huzurevi'])
})

describe.each(licensed)('$id, licensed', programme => {
  const definition = definitionOf(programme, 'licence')!
  const asked = [...definition.papers, ...definition.checklist]

  test('every paper, heading and kind is named in both languages, with its law and how sure it is', () => {
    for (const { id, law } of [...asked, ...definition.kinds]) expect(law, id).not.toBe('')
    for (const words of [...asked.map(({ label }) => label), ...definition.kinds.map(({ name }) => name)])
      expect(words.tr.trim() && words.en.trim() && words.tr !== words.en, words.tr).toBeTruthy()
    for (const list of [definition.papers, definition.checklist, definition.kinds])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  test('a limit of places has a law and its day, in order of time', () => {
    const days = definition.fewestPlaces.map(({ since }) => since)
    expect(days).toEqual(days.toSorted())
    for (const { law } of definition.fewestPlaces) expect(law).not.toBe('')
  })

  test('whatever stands against a permit says so in both languages, and what refuses by law names it', () => {
    const standing = { kind: definition.kinds[0]!.id, capacity: 1, papers: [], isInspected: false, openFindings: 0 }
    const lacks = lacksOf(definition, standing, '2024-09-30')
    expect(lacks.length).toBeGreaterThan(definition.papers.length)
    for (const { id, kind, says, law, confidence } of lacks) {
      expect(says.tr.trim() && says.en.trim(), id).toBeTruthy()
      if (kind === 'hard' && confidence === 'found') expect(law, id).toBeTruthy()
    }
  })
})

describe.each(programmes.filter(programme => definitionOf(programme, 'training')))('$id, a worked training', programme => {
  const supplied = definitionOf(programme, 'training')!

  test('names its areas, audiences, places and ranks in Turkish and English', () => {
    const named = [
      ...Object.values(supplied.areas),
      ...supplied.audiences.map(each => audienceWords[each]),
      ...supplied.venues.map(each => venueKinds[each]),
      ...Object.keys(supplied.ranks).map(each => rankWords[each as keyof typeof rankWords]),
    ]
    expect(supplied.audiences.length * supplied.venues.length).toBeGreaterThan(0)
    for (const words of named) {
      expect(words.tr.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
    }
  })

  test('has somebody who may train each audience, and a way to become a trainer of each rank', () => {
    for (const audience of supplied.audiences) expect(ranksFor(supplied, audience), audience).not.toEqual([])
    for (const [rank, { madeBy }] of Object.entries(supplied.ranks)) {
      if (madeBy === null) continue
      expect(supplied.audiences, rank).toContain(madeBy)
      expect(
        ranksFor(supplied, madeBy).filter(each => each !== rank),
        rank,
      ).not.toEqual([])
    }
  })

  test('says with law and confidence who completes a course, in order of time', () => {
    expect(supplied.completion.length).toBeGreaterThan(0)
    expect(supplied.completion.map(each => each.since)).toEqual(supplied.completion.map(each => each.since).sort())
    for (const { law, confidence } of supplied.completion) {
      expect(law).not.toBe('')
      expect(['found', 'derived', 'unconfirmed']).toContain(confidence)
    }
  })
})

describe.each([
  ['licence', licence.licenceActs, licence.licenceLeads],
  ['decision on a licence', licence.decisionActs, licence.decisionLeads],
  ['inspection', licence.inspectionActs, licence.inspectionLeads],
  ['finding', licence.findingActs, licence.findingLeads],
] as const)('%s', (_, acts, leads) => {
  test('every state can be reached, and every act leads somewhere known', () => {
    const reached = new Set(['absent'])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const state of [...reached])
        for (const act of (acts as Record<string, readonly string[]>)[state] ?? [])
          reached.add((leads as Record<string, string>)[act] ?? state)
    }
    expect([...reached].sort()).toEqual(Object.keys(acts).sort())
  })
})

/** Each state must be reached by some act and, unless it is the end, lead on. */
/** Of each thing of a course: its acts, and the states to which they lead. */
const things: [string, Record<string, readonly string[]>, Record<string, readonly string[]>][] = [
  ['course', training.courseActs, { plan: ['planned'], complete: ['completed'], cancel: ['cancelled'] }],
  ['session', training.sessionActs, { plan: ['planned'], hold: ['done'], cancel: ['cancelled'] }],
  ['enrolment', training.enrolmentActs, { enrol: ['enrolled'], withdraw: ['withdrawn'] }],
  ['attendance', training.attendanceActs, { mark: ['came', 'missed'], correct: ['came', 'missed'] }],
  ['certificate', training.certificateActs, { issue: ['issued'], revoke: ['revoked'] }],
  ['trainer', training.trainerActs, { certify: ['certified'], withdraw: ['withdrawn'] }],
  ['module', training.moduleActs, { add: ['listed'], name: ['listed'], drop: ['dropped'] }],
  ['venue', training.venueActs, { open: ['open'], close: ['closed'] }],
]

test.each(things)('every state of a %s can be reached from what is not there yet', (_, acts, leads) => {
  const reached = new Set(['absent'])
  // A state found meanwhile is visited, too.
  for (const state of reached) for (const act of acts[state] ?? []) for (const next of leads[act] ?? []) reached.add(next)
  expect([...reached].sort()).toEqual(Object.keys(acts).sort())
})

describe.each([
  ['benefit', benefitActs, { propose: 'proposed', grant: 'granted', refuse: 'refused', return: 'open', close: 'closed' }],
  [
    'casework',
    caseworkActs,
    { interview: 'interviewed', assess: 'assessed', 'agree-plan': 'in-plan', 'follow-up': 'in-plan', close: 'closed' },
  ],
] as const)('%s', (_, acts, leads) => {
  test('every state can be reached from open', () => {
    const reached = new Set(['open'])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const state of [...reached])
        for (const act of (acts as Record<string, readonly string[]>)[state] ?? []) {
          const next = (leads as Record<string, string>)[act]
          if (next) reached.add(next)
        }
    }
    expect([...reached].sort()).toEqual(Object.keys(acts).sort())
  })
})

const entitlementsOf = ({ categories }: Right) => categories.map(({ entitlement }) => entitlement)

describe.each(programmes.filter(programme => definitionOf(programme, 'right')))('$id, worked', programme => {
  const right = definitionOf(programme, 'right')!

  test('names each group, status, relation, law and event in both languages, with the law of each group', () => {
    const { statuses, relations, laws, events } = right.registry
    for (const words of [
      ...right.categories.map(({ name }) => name),
      ...Object.values(statuses).map(({ name }) => name),
      ...Object.values(relations),
      ...Object.values(events),
    ])
      expect(words.tr.trim() && words.en.trim(), words.tr).not.toBe('')
    for (const { law, id } of right.categories) expect(law.length, id).toBeGreaterThan(0)
    for (const { laws: of } of Object.values(statuses)) for (const law of of) expect(Object.keys(laws)).toContain(law)
  })

  test('gives every entry but one’s own death a group, whose conditions each say their claim and law', () => {
    const { statuses, relations } = right.registry
    for (const [status, { byDeath }] of Object.entries(statuses))
      for (const relation of Object.keys(relations)) {
        const given = findCategory(right, { status, relation, event: null })
        expect(given === undefined, `${status}, ${relation}`).toBe(byDeath === true && relation === 'self')
        expect(given?.printedBy ?? 'ministry').toBe('ministry')
      }
    for (const { conditions: versions } of entitlementsOf(right))
      for (const { conditions } of versions.of)
        for (const [name, { law, says }] of Object.entries(conditions))
          expect(
            [law, says.tr, says.en].every(words => words.trim() !== ''),
            name,
          ).toBe(true)
  })

  test('asks for facts that are labelled in both languages; what the registry fills is among them', () => {
    for (const { conditions } of entitlementsOf(right))
      for (const fact of factsNeeded(conditions, '2024-09-30'))
        for (const words of [fact.label, ...Object.values(fact.options ?? {})])
          expect(words.tr && words.en, fact.path).not.toBe('')
    const asked = entitlementsOf(right).flatMap(({ conditions }) => [...conditions.dictionary.keys()])
    for (const path of Object.values(right.fills)) expect(asked).toContain(path)
  })
})

const placements = programmes.filter(programme => definitionOf(programme, 'placement'))

describe.each(placements)('$id, worked placement', programme => {
  const { ages, familyServices, grounds, orders, unit } = definitionOf(programme, 'placement')!
  const { kinds, clocks, extensions } = orders ?? { kinds: {}, clocks: {}, extensions: {} }

  test('every limit, order and extension has its law and says how sure it is', () => {
    for (const ruled of [ages, unit, familyServices, ...Object.values(kinds), ...Object.values(extensions)]) {
      expect(ruled.law).not.toBe('')
      expect(['found', 'derived', 'unconfirmed']).toContain(ruled.confidence)
    }
    expect(ages.from).toBeLessThan(ages.until ?? Infinity)
    expect(unit.fewest).toBeLessThanOrEqual(unit.most)
    expect(Object.keys(unit.fewReasons).length > 0).toBe(unit.fewest > 0)
    for (const { untilAge } of Object.values(extensions)) expect(untilAge).toBeGreaterThan(ages.until!)
  })

  test('every clock is named and has a length with its law', () => {
    for (const { name, versions } of Object.values(clocks)) {
      expect([name.tr, name.en]).not.toContain('')
      expect(versions.length).toBeGreaterThan(0)
      for (const { law } of versions) expect(law).not.toBe('')
    }
  })

  test('every order, extension, service, ground and reason is labelled in both languages', () => {
    const named = [...Object.values(kinds), ...Object.values(extensions)].map(({ name }) => name)
    for (const words of [
      ...named,
      ...Object.values(familyServices.of),
      ...Object.values(grounds),
      ...Object.values(unit.fewReasons),
    ]) {
      expect(words.tr.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
      expect(words.tr).not.toBe(words.en)
    }
  })

  if (orders)
    test('exactly one kind of order is urgent, and another follows it', () => {
      expect(Object.values(kinds).filter(order => order.isUrgent)).toHaveLength(1)
      expect(Object.keys(kinds).length).toBeGreaterThan(1)
    })

  test('every refusal and every reason asked says in both languages what to do', () => {
    for (const obstacle of Object.keys(limits) as Obstacle[]) {
      const { tr, en } = wordsOfObstacle(definitionOf(programme, 'placement')!, obstacle)
      expect(tr, obstacle).toMatch(/\.$/)
      expect(en, obstacle).toMatch(/\.$/)
    }
  })
})

describe.each([
  ['right_holder', rightHolder],
  ['card', card],
  ['card_batch', cardBatch],
] as const)('%s', (_, concept) => {
  test('every state can be reached from nothing, by its own acts', () => {
    const allowed = concept.allowedActs
    const rows = new Map<string, never>()
    const reach = (row: never | undefined, state: string) => {
      for (const name of allowed[state]!) {
        const act = {
          id: '',
          subject: '',
          act: name,
          effective: '2024-09-30',
          recordedAt: '',
          recordedBy: 1,
          facts: {},
          accessKey: 0,
        }
        const after = concept.apply(row, act) as never
        const reached = stateOf(concept as never, after)
        if (rows.has(reached)) continue
        rows.set(reached, after)
        reach(after, reached)
      }
    }
    reach(undefined, 'absent')
    expect(['absent', ...rows.keys()].sort()).toEqual(Object.keys(allowed).sort())
  })
})

describe.each([
  ['placement case', { absent: ['open'], ...placementCaseActs }, { open: 'open', ...placementCaseSteps }],
  ['care order', careOrderActs, careOrderSteps],
  ['need to place', placementNeedActs, placementNeedSteps],
  ['placement', placementActs, placementSteps],
  ['discharge', dischargeActs, dischargeSteps],
] as const)('%s', (_, acts, leads) => {
  test('every state can be reached from absent', () => {
    const reached = new Set(['absent'])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const state of [...reached])
        for (const act of (acts as Record<string, readonly string[]>)[state] ?? []) {
          const next = (leads as Record<string, string>)[act]
          if (next) reached.add(next)
        }
    }
    expect([...reached].sort()).toEqual(Object.keys(acts).sort())
  })
})
