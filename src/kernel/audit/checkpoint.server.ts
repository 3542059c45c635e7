import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import type { ChainFault } from './verify.server.ts'

/** The heads of all chains at a moment, bound by one Ed25519 signature and kept outside the database too. */
export interface Checkpoint {
  at: string
  heads: { circle: number; seq: string; hash: string }[]
  signature: string
}

const keyFile = (folder: string) => join(folder, 'audit-key.pem')
const logFile = (folder: string) => join(folder, 'audit-checkpoints.jsonl')

const signedText = ({ at, heads }: Omit<Checkpoint, 'signature'>) =>
  Buffer.from(JSON.stringify([at, heads.map(({ circle, seq, hash }) => [circle, seq, hash])]))

/** The province's signing key, made at the first checkpoint. A copy kept elsewhere is what makes forging it useless. */
async function signingKey(folder: string) {
  try {
    return createPrivateKey(await readFile(keyFile(folder), 'utf8'))
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    const { privateKey } = generateKeyPairSync('ed25519')
    await writeFile(keyFile(folder), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    return privateKey
  }
}

/** Signs the heads as they stand, into the database and into a file of the data folder. Returns undefined when nothing has happened yet. */
export async function writeCheckpoint(client: ClientBase, folder: string, at: string): Promise<Checkpoint | undefined> {
  const { rows } = await client.query<{ circle: number; seq: string; hash: string }>(
    'SELECT circle, seq::text AS seq, hash FROM audit_head ORDER BY circle',
  )
  if (rows.length === 0) return undefined
  const key = await signingKey(folder)
  const signature = sign(null, signedText({ at, heads: rows }), key).toString('base64')
  await client.query('INSERT INTO audit_checkpoint (at, heads, signature) VALUES ($1, $2, $3)', [
    at,
    JSON.stringify(rows),
    signature,
  ])
  await appendFile(logFile(folder), `${JSON.stringify({ at, heads: rows, signature })}\n`, { mode: 0o600 })
  return { at, heads: rows, signature }
}

/** Holds every checkpoint of the file against the chains: a cut tail or a rewritten chain no longer has the heads that were signed. */
export async function verifyCheckpoints(client: ClientBase, folder: string): Promise<{ checked: number; faults: ChainFault[] }> {
  const text = await readFile(logFile(folder), 'utf8').catch(() => '')
  const checkpoints = text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Checkpoint)
  if (checkpoints.length === 0) return { checked: 0, faults: [] }
  const key = createPublicKey(await signingKey(folder))
  const faults: ChainFault[] = []
  for (const checkpoint of checkpoints) {
    if (!verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'base64')))
      faults.push({
        circle: -1,
        seq: '0',
        tr: `${checkpoint.at} imzası tutmuyor`,
        en: `the signature of ${checkpoint.at} does not fit`,
      })
    else faults.push(...(await missingHeads(client, checkpoint)))
  }
  return { checked: checkpoints.length, faults }
}

async function missingHeads(client: ClientBase, { at, heads }: Checkpoint): Promise<ChainFault[]> {
  const { rows } = await client.query<{ circle: number; seq: string }>(
    `SELECT h.circle, h.seq::text AS seq FROM jsonb_to_recordset($1) AS h (circle int, seq bigint, hash text)
     WHERE h.seq > 0 AND NOT EXISTS (SELECT FROM audit a WHERE a.circle = h.circle AND a.seq = h.seq AND a.hash = h.hash)`,
    [JSON.stringify(heads)],
  )
  return rows.map(({ circle, seq }) => ({
    circle,
    seq,
    tr: `${at} günü imzalanan baş yok`,
    en: `the head signed on ${at} is gone`,
  }))
}
