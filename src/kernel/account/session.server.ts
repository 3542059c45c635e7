import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { type Actor, circle, keysOf, type Role } from '#kernel/access/roles.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { asRole, inTransaction } from '#platform/database/transaction.server.ts'
import { Problem } from '#platform/http/problem.ts'

/** OWASP's argon2id setting: 19 MiB, two passes. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** A session ends after eight hours, or after one hour without a request. */
const longest = '8 hours'
const idle = '1 hour'

export const hashPassword = (password: string) => hash(password, argon)

const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')

interface AccountRow {
  id: number
  password_hash: string
  display_name: string
  role: Role
  organisation_id: string
  organisation: string
  circle: number
}

export interface SignedIn {
  actor: Actor
  organisation: string
  csrf: string
}

const auth = <T>(
  hane: Hane,
  work: (query: <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>) => Promise<T>,
) =>
  inTransaction(hane.pool, { actor: 'sign-in', keys: [] }, client =>
    asRole(client, 'hane_auth', () => work(async (sql, values) => (await client.query(sql, values)).rows)),
  )

/**
 * Checks name and password and opens a session; the token goes to the cookie, only its hash is stored.
 * @throws Problem 401, the same for an unknown name and a wrong password.
 */
export async function signIn(hane: Hane, username: string, password: string): Promise<SignedIn & { token: string }> {
  const account = await auth(hane, async query => {
    const rows = await query<AccountRow>(
      `SELECT a.id, a.password_hash, a.display_name, a.role, a.organisation_id, o.name AS organisation, o.circle
       FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE a.username = $1 AND a.disabled_at IS NULL`,
      [username.trim().toLowerCase()],
    )
    return rows[0]
  })
  const right = await verify(account?.password_hash.startsWith('$') ? account.password_hash : await decoy, password, argon)
  if (!account || !right)
    throw new Problem(401, 'sign-in-failed', {
      tr: 'Kullanıcı adı ya da parola yanlış. Yeniden yazın.',
      en: 'Wrong user name or password.',
    })
  const token = randomBytes(32).toString('base64url')
  const csrf = randomBytes(16).toString('base64url')
  const units = await auth(hane, async query => {
    await query(
      `INSERT INTO session VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '${longest}')`,
      [tokenHash(token), account.id, csrf],
    )
    await query(`DELETE FROM session WHERE expires_at < clock_timestamp()`, [])
    return unitsOf(query)
  })
  return { token, csrf, ...signedIn(account, units) }
}

/** A wrong name must take as long as a wrong password. */
const decoy = hashPassword(randomBytes(16).toString('hex'))

/** Who the token stands for, at this very request: a disabled account or a changed role counts at once. */
export async function findSession(hane: Hane, token: string | undefined): Promise<SignedIn | undefined> {
  if (!token) return undefined
  return auth(hane, async query => {
    const [row] = await query<AccountRow & { csrf: string }>(
      `UPDATE session s SET last_seen_at = clock_timestamp() FROM account a JOIN organisation o ON o.id = a.organisation_id
       WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - interval '${idle}'
         AND a.id = s.account_id AND a.disabled_at IS NULL
       RETURNING a.id, a.password_hash, a.display_name, a.role, a.organisation_id, o.name AS organisation, o.circle, s.csrf`,
      [tokenHash(token)],
    )
    if (!row) return undefined
    return { csrf: row.csrf, ...signedIn(row, await unitsOf(query)) }
  })
}

export async function endSession(hane: Hane, token: string) {
  await auth(hane, query => query('DELETE FROM session WHERE token_hash = $1', [tokenHash(token)]))
}

const unitsOf = (query: <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>) =>
  query<{ circle: number; kind: string }>('SELECT circle, kind FROM organisation', [])

function signedIn(account: AccountRow, units: readonly { circle: number; kind: string }[]): Omit<SignedIn, 'csrf'> {
  return {
    organisation: account.organisation,
    actor: {
      id: account.id,
      role: account.role,
      displayName: account.display_name,
      organisationId: account.organisation_id,
      circle: account.circle,
      keys: keysOf(account.role, account.circle, units),
    },
  }
}

/** Every key of a province, for the system's own work: the command line and the jobs. */
export async function systemKeys(hane: Hane): Promise<number[]> {
  const rows = await auth(hane, query => query<{ circle: number }>('SELECT circle FROM organisation', []))
  return [...new Set([...Object.values(circle), ...rows.map(row => row.circle)])].flatMap(each =>
    [0, 1, 2, 3].map(level => each * 4 + level),
  )
}
