import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import type { CaseFile } from '#kernel/case/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import type { Username } from '../../../tests/province-data.ts'
import { fileFacts, type OpenedCase, ok, openCaseOf, propose, signEnquiry } from '../../../tests/walk-case.ts'
import { jpeg, pdf, png } from './images.fixture.ts'
import { largestFile } from './media.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
let opened: OpenedCase
let documentId: string

beforeAll(async () => {
  province = await openProvince()
  for (const username of [
    'case-worker',
    'centre-manager',
    'decider',
    'director',
    'konak/case-worker',
    'statistics-officer',
  ] as const)
    clients.set(username, await province.signIn(username))
  opened = await openCaseOf(province, who('case-worker'), { programmeId: 'evde-bakim', strand: 'aid', members: 1 })
  await fileFacts(who('case-worker'), benefit, opened, {
    'household.income': 0n,
    'person.healthReport.validity': { from: '2022-01-01', until: null },
    'person.healthReport.level': 'tam-bagimli',
  })
  documentId = (await readFile()).documents[0]!.id
})
afterAll(() => province.close())

const readFile = async (username: Username = 'case-worker') =>
  (await ok(who(username).get<CaseFile>(`/api/cases/${opened.caseId}`))).body

const attach = (bytes: Uint8Array, { username = 'case-worker' as Username, actId = randomUUID(), document = documentId } = {}) =>
  who(username).send(`/api/documents/${document}/file?actId=${actId}`, bytes)

const open = (username: Username, document = documentId) => who(username).get<{ text: string }>(`/api/documents/${document}/file`)

const stored = async () =>
  (await province.owner.query<{ sha256: string; bytes: Buffer }>('SELECT sha256, bytes FROM document_file ORDER BY sha256')).rows

describe('attaching', () => {
  test('a file that is none of the three kinds is refused by its bytes, whatever it is called', async () => {
    for (const bytes of [Buffer.from('<html>'), Buffer.from('MZ program'), Buffer.alloc(0)]) {
      const refused = await attach(bytes)
      expect([refused.status, refused.body.errors]).toMatchObject([
        422,
        [{ field: 'file', message: expect.stringContaining('PDF, JPEG ya da PNG değil') }],
      ])
    }
    const damaged = await attach(jpeg().subarray(0, 60))
    expect([damaged.status, damaged.body.errors]).toMatchObject([
      422,
      [{ field: 'file', message: expect.stringContaining('bozuk') }],
    ])
    expect(await stored()).toEqual([])
    expect((await readFile()).documents[0]!.file).toBeNull()
  })

  test('a file that is too large is refused, one that is just small enough is taken', async () => {
    const full = Buffer.concat([pdf(), Buffer.alloc(largestFile - pdf().length)])
    const refused = await attach(Buffer.concat([full, Buffer.from('!')]))
    expect([refused.status, refused.body.title]).toEqual([413, expect.stringContaining('çok büyük')])
    expect(await stored()).toEqual([])
    expect((await attach(full)).status).toBe(200)
    expect((await readFile()).documents[0]!.file).toEqual({ type: 'application/pdf', size: largestFile })
  })

  test('a JSON body is no file', async () => {
    const answer = await who('case-worker').post(`/api/documents/${documentId}/file?actId=${randomUUID()}`, { bytes: 'x' })
    expect(answer.status).toBe(422)
  })

  test('sent twice it is one act; the last file stands and the earlier one is kept', async () => {
    const actId = randomUUID()
    await ok(attach(png(), { actId }))
    await ok(attach(png(), { actId }))
    expect((await attach(jpeg(), { actId })).status).toBe(409)
    const acts = await province.owner.query(`SELECT facts FROM act WHERE subject = $1 AND act = 'attach' ORDER BY seq`, [
      documentId,
    ])
    expect(acts.rows.map(row => row.facts.file_type)).toEqual(['application/pdf', 'image/png'])
    expect(await stored()).toHaveLength(2)
    expect((await readFile()).documents[0]!.file).toMatchObject({ type: 'image/png' })
    expect((await readFile()).history.filter(each => each.what === 'attach')).toHaveLength(2)
  })

  test('is named by its content, which the database holds it to; no place where it was taken is in it', async () => {
    for (const { sha256, bytes } of await stored()) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      expect(bytes.toString('latin1')).not.toContain('GPS')
    }
    await expect(province.owner.query(`UPDATE document_file SET bytes = '\\x00'`)).rejects.toMatchObject({ code: '23514' })
    for (const statement of [`UPDATE document_file SET media_type = 'text/html'`, 'DELETE FROM document_file'])
      await expect(province.as('case-worker', tx => tx.query(statement))).rejects.toMatchObject({ code: '42501' })
  })
})

describe('opening', () => {
  test('hands over what was stored, as something that cannot act as a page of ours', async () => {
    const image = await open('case-worker')
    expect(image.status).toBe(200)
    expect(image.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
    })
    expect(image.headers['content-disposition']).toMatch(/^inline; filename="belge-[0-9a-f]{12}\.png"$/)
    await ok(attach(pdf()))
    const paper = await open('decider')
    expect(paper.headers['content-disposition']).toMatch(/^attachment; filename="belge-[0-9a-f]{12}\.pdf"$/)
    expect(paper.body.text).toBe(pdf().toString())
  })

  test('is a look: who opened it is in the log and on the file', async () => {
    const before = (await readFile()).looks.filter(look => look.what === 'document').length
    await open('centre-manager')
    const looks = (await readFile()).looks.filter(look => look.what === 'document')
    expect(looks).toHaveLength(before + 1)
    expect(looks[0]).toMatchObject({ by: 'centre-manager', role: 'centre-manager' })
    const { rows } = await province.owner.query(
      `SELECT event, concept, role FROM audit WHERE subject = $1 AND event = 'look' ORDER BY at DESC LIMIT 1`,
      [documentId],
    )
    expect(rows).toEqual([{ event: 'look', concept: 'document', role: 'centre-manager' }])
  })

  test('to another centre it is not there, as one that never was, and nothing is logged as a look', async () => {
    const looks = () => province.owner.query(`SELECT FROM audit WHERE subject = $1 AND event = 'look'`, [documentId])
    const before = (await looks()).rowCount
    const volatile = ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset']
    for (const ask of [
      (id: string) => open('konak/case-worker', id),
      (id: string) => attach(pdf(), { username: 'konak/case-worker', document: id }),
    ]) {
      const ids = [documentId, randomUUID()]
      const [hidden, absent] = (await Promise.all(ids.map(ask))).map(({ status, body, headers }, place) => ({
        status,
        body: JSON.stringify(body).replaceAll(ids[place]!, ':id'),
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.includes(name))),
      }))
      expect(hidden!.status).toBe(404)
      expect(hidden).toEqual(absent)
    }
    expect((await open('statistics-officer')).status).toBe(403)
    expect((await province.stranger.get(`/api/documents/${documentId}/file`)).status).toBe(401)
    expect((await looks()).rowCount).toBe(before)
    const rows = await province.as('konak/case-worker', tx => tx.query('SELECT FROM document_file'))
    expect(rows).toEqual([])
  })
})

test('what lies before the decider keeps its papers as they are', async () => {
  await signEnquiry(who('case-worker'), opened)
  await ok(propose(who('case-worker'), opened))
  const refused = await attach(png())
  expect([refused.status, refused.body.title]).toEqual([409, expect.stringContaining('karar bekliyor')])
  expect((await open('decider')).status).toBe(200)
})

test('after all of this the rows are what the acts make of them', async () => {
  const differences = await province.asSystem(tx => asRole(tx.client, 'hane_reclassify', () => checkRebuild(tx.client)))
  expect(differences).toEqual([])
})
