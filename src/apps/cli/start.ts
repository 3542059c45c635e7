import type { FastifyInstance } from 'fastify'
import { demoAccounts } from '#demo/accounts.ts'
import { roles } from '#kernel/access/roles.ts'
import type { Demo } from '#kernel/act/route.server.ts'
import { startEmbedded } from '#platform/database/embedded/embedded.server.ts'
import { endOnSignals } from '#platform/process/end-on-signals.server.ts'
import type { Progress } from '../server/progress-page.ts'
import { createHaneServer, createWaitingServer } from '../server/server.ts'
import { buildWeb } from './build-web.ts'
import { type Checkpoints, keepCheckpoints } from './checkpoints.ts'
import { type Days, keepDays } from './days.ts'
import { CommandFailure } from './failure.ts'
import { loadProvince, migrateProvince } from './prepare.ts'
import { progressBar } from './progress-bar.ts'
import { type Database, databaseOn, isLoaded, openProvince, type Province } from './province.ts'
import { settings } from './settings.ts'

const address = `http://localhost:${settings.port}`

/** Everything in one process: database, migrations, the demo province if there is none, API and web. */
export async function start({ scale, seed, empty }: { scale: number; seed: number; empty: boolean }) {
  const running: { http?: FastifyInstance; checkpoints?: Checkpoints; days?: Days; province?: Province; database?: Database } = {}
  const stop = async () => {
    await running.http?.close()
    await running.days?.stop()
    await running.checkpoints?.stop()
    await running.province?.close()
    await running.database?.close()
  }
  endOnSignals(stop)
  const progress: Progress = { label: 'Veritabanı açılıyor', done: 0, total: 0 }
  const waiting = await createWaitingServer(() => progress)
  running.http = waiting
  await listen(waiting)
  try {
    running.database = await startDatabase(stop)
    await migrateProvince(running.database)
    const web = buildWeb()
    if (!(await isLoaded(running.database.owner))) {
      const bar = progressBar()
      await loadProvince(running.database, {
        scale,
        seed,
        empty,
        onProgress: (done, total, label) => bar.update(Object.assign(progress, { done, total, label })),
      })
      bar.stop()
    }
    progress.label = 'Sayfalar hazırlanıyor'
    await web
    running.province = await openProvince(running.database)
    running.checkpoints = keepCheckpoints(running.province)
    running.days = await keepDays(running.province)
    const server = await createHaneServer(running.province.hane, demoOf(running.province))
    await waiting.close()
    running.http = server
    await listen(server)
  } catch (error) {
    await stop()
    throw error
  }
  announce(running.province)
}

async function startDatabase(stop: () => Promise<void>): Promise<Database> {
  if (settings.databaseUrl) return databaseOn(settings.databaseUrl, false, async () => {})
  const embedded = await startEmbedded({ dataFolder: settings.dataFolder, address })
  void embedded.lost.then(async reason => {
    process.stderr.write(`Veritabanı durdu: ${reason}. npm start ile yeniden başlatın. / The database stopped: ${reason}\n`)
    await stop().catch(() => {})
    process.exit(1)
  })
  return databaseOn(embedded.connection, true, () => embedded.stop())
}

/** On this machine only, while passwords of the demo are printed for all to see. */
async function listen(server: FastifyInstance) {
  try {
    await server.listen({ port: settings.port, host: '127.0.0.1' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new CommandFailure(
      `${settings.port} kapısı başka bir programda. PORT ile başka bir sayı verin.`,
      `Port ${settings.port} is taken; choose another with PORT.`,
    )
  }
}

const demoOf = (province: Province): Demo | undefined =>
  province.isDemo ? { accounts: demoAccounts, moveTo: province.moveTo } : undefined

function announce(province: Province) {
  const lines = [`Hane hazır: ${address}  (durdurmak için Ctrl-C)`]
  if (province.isDemo) {
    lines.push('', `Deneme ili · bugün ${province.hane.clock.today()}. Deneme hesapları (hepsi yapay):`)
    const width = Math.max(...demoAccounts.map(account => roles[account.role].tr.length))
    for (const { username, password, role, organisation } of demoAccounts)
      lines.push(`  ${roles[role].tr.padEnd(width)}  ${username.padEnd(11)} ${password}   ${organisation}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
