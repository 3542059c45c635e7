import { readFile } from 'node:fs/promises'
import { ReformFile, type SimulationAnswer } from '#kernel/simulation/contract.ts'
import { simulateReform } from '#kernel/simulation/reform.server.ts'
import { wordsOfProblem } from '#kernel/simulation/reform-words.ts'
import { summaryOf } from '#kernel/simulation/summary.ts'
import { isDay } from '#platform/day/day.ts'
import { Problem } from '#platform/http/problem.ts'
import { ReformError } from '#rules/reform.ts'
import { CommandFailure } from './failure.ts'
import { asSystem, withProvince } from './province.ts'

interface SimulateOptions {
  reform: string
  month?: string
  json: boolean
}

/** A reform over the province; with --json { name, entitlements: SimulationAnswer[] }, otherwise a sentence for each entitlement. */
export async function simulate({ reform: file, month, json }: SimulateOptions) {
  if (month !== undefined && !isDay(`${month}-01`))
    throw new CommandFailure(`${month} bir ay değil. Örnek: 2024-09`, `${month} is not a month`)
  const { name, patches } = await readReform(file)
  const entitlements = await withProvince(province =>
    asSystem(province, tx => simulateReform(tx, { patches, month })).catch(error => {
      throw inOneLine(file, error)
    }),
  )
  const lines = json ? [JSON.stringify({ name, entitlements }, null, 1)] : [name, ...entitlements.map(inWords)]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function inOneLine(file: string, error: Error): Error {
  if (error instanceof Problem) return new CommandFailure(error.title.tr, error.title.en)
  if (!(error instanceof ReformError)) return error
  const { tr, en } = wordsOfProblem[error.problem]
  return new CommandFailure(`${file}, ${error.path}: ${tr}`, en)
}

async function readReform(file: string): Promise<ReformFile> {
  const content = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch((error: Error) => {
      throw new CommandFailure(`${file} okunamadı: ${error.message.replace(/\s+/g, ' ')}`, `${file} could not be read as JSON`)
    })
  const { data, error } = ReformFile.safeParse(content)
  if (data) return data
  const { path, message } = error.issues[0]!
  const place = path.join('.') || 'reform'
  throw new CommandFailure(`${file}, ${place}: beklenen biçimde değil (${message})`, `${place} is not as expected`)
}

function inWords({ entitlement, month, smallest, result }: SimulationAnswer): string {
  if (!result) return `${entitlement}, ${month}: bu ay değişen bir değer yok.`
  if (!result.all) return `${entitlement}, ${month}: etkilenenler ${smallest} kişiden az; sayı ve tutar gizlendi.`
  return `${entitlement}, ${month}: ${summaryOf(result.all, 'tr')}`
}
