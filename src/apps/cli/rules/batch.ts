import { stat } from 'node:fs/promises'
import { CommandFailure } from '../failure.ts'
import { progressBar } from '../progress-bar.ts'
import { type Days, decideText } from './decide-text.ts'
import { getEntitlement } from './entitlements.ts'
import { FactsFailure } from './facts-failure.ts'
import { linesOf, UnreadableText } from './lines.ts'
import { writeWhole } from './whole-file.ts'

interface BatchOptions extends Days {
  programme: string
  batch: string
  output?: string
  keepGoing: boolean
}

/**
 * A household a line in, its decision a line out, in the same order. A bad line ends it, or with `keepGoing` has
 * { error: { line, path, tr, en } } in its place.
 */
export async function decideBatch({ programme, batch: file, output, keepGoing, ...days }: BatchOptions) {
  if (output === undefined) throw new CommandFailure('--batch için -o DOSYA verin.', '--batch needs -o FILE.')
  const entitlement = getEntitlement(programme)
  const size = await sizeOf(file)
  const bar = progressBar()
  let line = 0
  let bad = 0

  const decideLine = (text: string): string => {
    line++
    try {
      return `${JSON.stringify(decideText(entitlement, text, days))}\n`
    } catch (error) {
      if (!(error instanceof FactsFailure)) throw error
      if (!keepGoing) throw error.in(`${file}, ${line}. satır / line ${line}`)
      bad++
      return `${JSON.stringify({ error: { line, path: error.path, tr: error.tr, en: error.en } })}\n`
    }
  }

  try {
    await writeWhole(output, async part => {
      for await (const { lines, read } of linesOf(file)) {
        await part.write(lines.map(decideLine).join(''))
        bar.update({ label: 'Kararlar', done: read, total: size })
      }
    })
  } catch (error) {
    throw plain(error, file, output)
  } finally {
    bar.stop()
  }
  process.stderr.write(`${output}: ${line} karar, ${bad} hatalı satır / ${line - bad} decisions, ${bad} bad lines\n`)
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    throw unreadable(file, error as Error)
  }
}

function plain(error: unknown, file: string, output: string): unknown {
  if (error instanceof UnreadableText) return unreadable(file, error)
  if (!(error instanceof Error && 'syscall' in error)) return error
  return error.syscall === 'read'
    ? unreadable(file, error)
    : new CommandFailure(`${output} yazılamadı: ${error.message}`, `${output} could not be written`)
}

const unreadable = (file: string, { message }: Error) =>
  new CommandFailure(`${file} okunamadı: ${message}`, `${file} could not be read`)
