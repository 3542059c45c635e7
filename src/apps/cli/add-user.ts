import { createInterface } from 'node:readline/promises'
import { roles } from '#kernel/access/roles.ts'
import { hashPassword } from '#kernel/account/session.server.ts'
import { compareTurkish } from '#platform/turkish/sort.ts'
import { CommandFailure } from './failure.ts'
import { openDatabase } from './province.ts'
import { settings } from './settings.ts'

interface NewUser {
  username: string
  name: string
  role: string
  organisation: string
}

const shortestPassword = 12

/** Adds an account. The password comes from standard input, so that it stands in no command history. */
export async function addUser({ username, name, role, organisation }: NewUser) {
  if (!(role in roles))
    throw new CommandFailure(`${role} diye bir rol yok. Roller: ${Object.keys(roles).join(', ')}`, `no such role: ${role}`)
  const password = await readPassword()
  if (password.length < shortestPassword)
    throw new CommandFailure(
      `Parola en az ${shortestPassword} karakter olmalı.`,
      `The password needs at least ${shortestPassword} characters.`,
    )
  const database = await openDatabase()
  try {
    const { rows: units } = await database.owner.query<{ id: string; name: string }>(
      `SELECT id, name FROM "${settings.schema}".organisation`,
    )
    const unit = units.find(each => each.name === organisation)
    if (!unit)
      throw new CommandFailure(
        `${organisation} diye bir birim yok. Birimler: ${
          units
            .map(each => each.name)
            .sort(compareTurkish)
            .join(', ') || 'yok'
        }`,
        'no such unit',
      )
    const added = await database.owner.query(
      `INSERT INTO "${settings.schema}".account SELECT coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5, NULL FROM "${settings.schema}".account
       ON CONFLICT (username) DO NOTHING RETURNING id`,
      [username.trim().toLowerCase(), await hashPassword(password), name, role, unit.id],
    )
    if (added.rows.length === 0) throw new CommandFailure(`${username} adında bir hesap var.`, `${username} is taken.`)
    process.stdout.write(`${username}: ${name}, ${unit.name}\n`)
  } finally {
    await database.close()
  }
}

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stderr : undefined })
  const password = process.stdin.isTTY
    ? await lines.question('Parola / password: ')
    : ((await lines[Symbol.asyncIterator]().next()).value ?? '')
  lines.close()
  return String(password)
}
