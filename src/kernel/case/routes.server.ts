import { record } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import { decideCase, proposal, propose } from '#kernel/decision/decide.server.ts'
import { explained } from '#kernel/decision/explained.ts'
import { documentQuestion, factQuestion } from '#kernel/fact/question.ts'
import * as contract from './contract.ts'
import { readCaseFile } from './file.server.ts'
import { listCases } from './lines.server.ts'
import { mustBeColleague, openCase } from './open.server.ts'
import { caseConcept } from './state.ts'
import { addDocument, advanceCase, closeCase, getBenefit, getCase, recordFact, signEnquiry } from './work.server.ts'

export const caseRoutes = [
  acting(contract.listCases, 'case.read', (tx, { query }) => listCases(tx, query)),
  acting(contract.readCase, 'case.read', (tx, { params }) => readCaseFile(tx, params.id)),
  acting(contract.openCase, 'case.open', async (tx, { body }) => {
    await openCase(tx, body)
    return { id: body.id }
  }),
  acting(contract.assignCase, 'case.assign', async (tx, { params, body }) => {
    const row = await getCase(tx, params.id)
    await mustBeColleague(tx, body.to, 'to')
    await record(tx, caseConcept, {
      id: body.actId,
      subject: row.id,
      act: 'assign',
      accessKey: row.access_key,
      facts: { assigned_to: body.to },
    })
    return {}
  }),
  acting(contract.advanceCase, 'case.work', async (tx, { params, body }) => {
    await advanceCase(tx, params.id, body)
    return {}
  }),
  acting(contract.closeCase, 'case.close', async (tx, { params, body }) => {
    await closeCase(tx, params.id, body)
    return {}
  }),
  acting(contract.caseQuestions, 'case.work', async (tx, { params }) => {
    const benefit = getBenefit(tx, await getCase(tx, params.id))
    const filled = new Set(benefit.documents.flatMap(kind => [kind.fills.validity, kind.fills.level]))
    const asked = [...benefit.entitlement.conditions.dictionary.values()].filter(fact => !filled.has(fact.path))
    return { facts: asked.map(factQuestion), documents: benefit.documents.map(documentQuestion) }
  }),
  acting(contract.recordFact, 'case.work', async (tx, { params, body }) => {
    await recordFact(tx, params.id, body)
    return {}
  }),
  acting(contract.addDocument, 'case.work', async (tx, { params, body }) => {
    await addDocument(tx, params.id, body)
    return {}
  }),
  acting(contract.signEnquiry, 'case.work', async (tx, { params, body }) => {
    await signEnquiry(tx, params.id, body)
    return {}
  }),
  acting(contract.readProposal, 'case.read', async (tx, { params }) => explained(await proposal(tx, params.id))),
  acting(contract.proposeDecision, 'decision.propose', async (tx, { params, body }) => {
    await propose(tx, params.id, body)
    return {}
  }),
  acting(contract.decideCase, 'decision.decide', async (tx, { params, body }) => {
    await decideCase(tx, params.id, body)
    return {}
  }),
]
