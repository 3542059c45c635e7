import assert from 'node:assert/strict'
import type { Pool } from 'pg'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { readCaseFile } from '#kernel/case/file.server.ts'
import { searchPersons } from '#kernel/person/search.server.ts'
import { fold } from '#platform/turkish/fold.ts'
import { kinds, type Questions } from './questions.ts'

type Within = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>

const checked = 10

/** The answers are right and nobody hidden is among them; throws before anything is timed. */
export async function checkSearch(within: Within, owner: Pool, questions: Questions): Promise<void> {
  for (const kind of kinds)
    for (const { typed, wanted } of questions[kind].slice(0, checked)) {
      const { hits, more } = await within(tx => searchPersons(tx, typed))
      const names = hits.map(hit => fold(`${hit.givenName} ${hit.surname}`))
      if (kind === 'prefix') assert.ok(more || names.includes(wanted.folded_name), `${typed}: the wanted person is missing`)
      else assert.ok(names.includes(wanted.folded_name), `${kind}, ${typed}: ${wanted.folded_name} is missing among ${names}`)
      const hidden = await owner.query('SELECT FROM person WHERE id = ANY($1) AND access_key <> 0', [hits.map(hit => hit.id)])
      assert.equal(hidden.rowCount, 0, `${typed}: a hidden person was found`)
    }
}

export async function checkCaseFile(within: Within, id: string): Promise<void> {
  const file = await within(tx => readCaseFile(tx, id))
  assert.equal(file.facts.length, 2)
  assert.equal(file.documents.length, 1)
  assert.equal(file.household?.members.length, 3)
  assert.equal(file.history.length, 4)
}

/** One act leaves one act, one audit row and, at a door opened for the first time, one delta. */
export async function checkAct(owner: Pool, act: () => Promise<unknown>): Promise<void> {
  const count = async () => {
    const { rows } = await owner.query<{ acts: bigint; audits: bigint; deltas: bigint }>(
      `SELECT (SELECT count(*) FROM act WHERE concept = 'visit') AS acts, (SELECT count(*) FROM audit WHERE event = 'act') AS audits, (SELECT count(*) FROM figure_delta) AS deltas`,
    )
    return rows[0]!
  }
  const before = await count()
  await act()
  assert.deepEqual(await count(), { acts: before.acts + 1n, audits: before.audits + 1n, deltas: before.deltas + 1n })
}
