import { writeFile } from 'node:fs/promises'
import type { Edition } from '#booklet/contract.ts'
import { readEdition } from '#booklet/edition.server.ts'
import { formats } from '#booklet/formats.server.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { isDay, parseDay } from '#platform/day/day.ts'
import type { Language } from '#platform/i18n/text.ts'
import { CommandFailure } from './failure.ts'
import { asSystem, withProvince } from './province.ts'

function readOneEdition(id: string, knownOn: string | undefined, format: string): Promise<Edition> {
  const day = knownOn === undefined ? undefined : parseDay(knownOn)
  if (day === null || (day && !isDay(day)))
    throw new CommandFailure(`${knownOn} bir gün değil. Örnek: 2024-09-30`, `${knownOn} is not a day`)
  return withProvince(province =>
    asSystem(province, async tx => {
      tx.audit({
        event: 'export',
        concept: 'edition',
        accessKey: accessKey(circle.directorate, 0),
        detail: { edition: id, format },
      })
      return readEdition(tx, id, day)
    }),
  )
}

interface FigureOptions {
  edition: string
  asKnownOn?: string
  json: boolean
}

/** All figures; with --json an array of { id, printed, value, records, opening, unit, measure, since, asOf }. */
export async function listFigures({ edition: id, asKnownOn, json }: FigureOptions) {
  const edition = await readOneEdition(id, asKnownOn, json ? 'json' : 'text')
  if (json) {
    const rows = edition.figures.map(({ id, printed, value, records, opening, unit, measure, since, asOf }) => ({
      id,
      printed,
      value,
      records,
      opening,
      unit,
      measure,
      since,
      asOf,
    }))
    process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`)
    return
  }
  for (const figure of edition.figures)
    process.stdout.write(
      `${figure.id}  ${figure.printed.padStart(18)}  ${figure.label.tr}  (kayıt ${figure.records} + devir ${figure.opening})\n`,
    )
  for (const check of edition.checks)
    process.stdout.write(`${{ holds: '✓', warning: '!', information: '·' }[check.outcome]} ${check.id}  ${check.text}\n`)
}

interface BookletOptions {
  edition: string
  format: keyof typeof formats
  language: Language
  output: string
}

export async function printBooklet({ edition: id, format, language, output }: BookletOptions) {
  const edition = await readOneEdition(id, undefined, format)
  try {
    await writeFile(output, await formats[format].render(edition, language))
  } catch (error) {
    throw new CommandFailure(`${output} yazılamadı: ${(error as Error).message}`, `${output} could not be written`)
  }
  process.stdout.write(`${output}\n`)
}
