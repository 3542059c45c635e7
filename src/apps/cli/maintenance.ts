import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import { verifyCheckpoints } from '#kernel/audit/checkpoint.server.ts'
import { verifyAudit } from '#kernel/audit/verify.server.ts'
import { dumpSchema, dumpTypes } from '#platform/database/schema-dump.server.ts'
import { asRole, inTransaction } from '#platform/database/transaction.server.ts'
import { CommandFailure } from './failure.ts'
import { migrateProvince } from './prepare.ts'
import { openDatabase, withProvince } from './province.ts'
import { settings } from './settings.ts'

export async function migrateOnly() {
  const database = await openDatabase()
  try {
    const done = await migrateProvince(database)
    process.stdout.write(done.length > 0 ? `${done.join('\n')}\n` : 'Şema güncel. / The schema is up to date.\n')
  } finally {
    await database.close()
  }
}

const shownDifferences = 20

/** Replays every act; ends with exit code 1 where a row of state is not what the acts make of it. */
export async function checkState() {
  await withProvince(async ({ hane }) => {
    const differences = await inTransaction(hane.pool, { actor: '0:system:cli', keys: [] }, client =>
      asRole(client, 'hane_reclassify', () =>
        checkRebuild(client, (table, rows) => process.stdout.write(`✓ ${table}: ${rows.toLocaleString('tr-TR')} kayıt / rows\n`)),
      ),
    )
    for (const { table, id, column } of differences.slice(0, shownDifferences))
      process.stderr.write(`✗ ${table} ${id}: ${column}\n`)
    if (differences.length > 0)
      throw new CommandFailure(
        `${differences.length} kayıt işlemlerden çıkan durumla aynı değil.`,
        `${differences.length} rows differ from what the acts make.`,
      )
    process.stdout.write('Durum, işlemlerin söylediği gibi. / The state is what the acts make.\n')
  })
}

export async function verifyAuditLog() {
  await withProvince(async ({ hane }) => {
    const { chain, signed } = await inTransaction(hane.pool, { actor: '0:system:cli', keys: [] }, client =>
      asRole(client, 'hane_auditor', async () => ({
        chain: await verifyAudit(client),
        signed: await verifyCheckpoints(client, settings.dataFolder),
      })),
    )
    const faults = [...chain.faults, ...signed.faults]
    for (const fault of faults) process.stderr.write(`✗ çevre ${fault.circle}, sıra ${fault.seq}: ${fault.tr} / ${fault.en}\n`)
    if (faults.length > 0) throw new CommandFailure('Kayıt zinciri bozuk.', 'The audit chain is broken.')
    process.stdout.write(
      `Kayıt zinciri sağlam: ${chain.checked} işlem, ${signed.checked} imza. / The audit chain is intact: ${chain.checked} events, ${signed.checked} signatures.\n`,
    )
  })
}

/** Writes `database/schema.sql` and `database/types.ts` from the migrated database. */
export async function writeSchema() {
  const database = await openDatabase()
  try {
    await migrateProvince(database)
    const client = await database.owner.connect()
    try {
      const folder = fileURLToPath(new URL('../../../database/', import.meta.url))
      await writeFile(`${folder}schema.sql`, await dumpSchema(client, ['public', settings.schema]))
      await writeFile(`${folder}types.ts`, await dumpTypes(client, ['public', settings.schema]))
    } finally {
      // A connection that is not given back would keep the close waiting for ever, and the error with it.
      client.release()
    }
  } finally {
    await database.close()
  }
}
