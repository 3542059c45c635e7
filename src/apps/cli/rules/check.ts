import { DefinitionError } from '#rules/words.ts'
import { CommandFailure } from '../failure.ts'
import type { Examined, Unsure } from './examine.ts'

interface Report extends Examined {
  readonly programme: string
}

/** Prints what each programme's rules are made of, what is wrong in them and what is unsure; exit code 1 on an error. */
export async function checkRules({ json }: { json: boolean }) {
  const reports = await examineAll()
  process.stdout.write(json ? `${JSON.stringify(reports, null, 1)}\n` : `${table(reports)}\n${findings(reports)}`)
  const errors = reports.flatMap(report => report.errors).length
  if (errors > 0) throw new CommandFailure(`kurallarda ${errors} hata var`, `the rules have ${errors} errors`)
}

async function examineAll(): Promise<readonly Report[]> {
  const [{ entitlements }, { workedCases }, { examine, together }] = await load()
  const all = Object.entries(entitlements).map(([programme, entitlement]) => ({
    programme,
    entitlement,
    stories: workedCases[programme] ?? [],
  }))
  const shared = together(all)
  return all.map(({ programme, entitlement, stories }) => ({ programme, ...examine(entitlement, stories, shared) }))
}

/** A gap, an unknown key or missing words are found while the definitions load. */
async function load() {
  try {
    return await Promise.all([import('#services/registry.ts'), import('./worked-cases.ts'), import('./examine.ts')])
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error
    const place = error.stack?.match(/src\/(?:services|kernel)\/\S+\.ts:\d+/)?.[0] ?? ''
    throw new CommandFailure(`kurallar yüklenemiyor, ${place}: ${error.message}`, 'the rules do not load')
  }
}

const columns = [
  { tr: 'program', en: 'programme', of: (report: Report) => report.programme },
  { tr: 'koşul', en: 'conditions', of: (report: Report) => report.conditions },
  { tr: 'sürüm', en: 'versions', of: (report: Report) => report.versions },
  { tr: 'bilgi', en: 'facts', of: (report: Report) => report.facts },
  { tr: 'değer', en: 'parameters', of: (report: Report) => report.parameters },
  { tr: 'örnek', en: 'cases', of: (report: Report) => report.cases },
  { tr: 'şu güne dek', en: 'known until', of: (report: Report) => report.knownUntil ?? '–' },
  { tr: 'hata', en: 'errors', of: (report: Report) => report.errors.length },
  { tr: 'uyarı', en: 'warnings', of: (report: Report) => report.warnings.length },
] as const

function table(reports: readonly Report[]): string {
  const rows = [
    columns.map(({ tr }) => tr),
    columns.map(({ en }) => en),
    ...reports.map(report => columns.map(({ of }) => String(of(report)))),
  ]
  const widths = columns.map((_, index) => Math.max(...rows.map(row => row[index]!.length)))
  const cell = (text: string, index: number) => (index === 0 ? text.padEnd(widths[index]!) : text.padStart(widths[index]!))
  return `${rows.map(row => row.map(cell).join('  ')).join('\n')}\n`
}

/** Each error with its programme; each unsure value once, with the programmes that rest on it. */
function findings(reports: readonly Report[]): string {
  const errors = reports.flatMap(({ programme, errors }) => errors.map(({ tr, en }) => `✗ ${programme}: ${tr} / ${en}\n`))
  const unsure = Map.groupBy(
    reports.flatMap(({ programme, warnings }) => warnings.map(warning => ({ programme, text: unsureText(warning) }))),
    ({ text }) => text,
  )
  const warnings = [...unsure].map(([text, of]) => `! ${text} (${of.map(({ programme }) => programme).join(', ')})\n`)
  return [...errors, ...warnings].join('')
}

function unsureText({ parameter, validFrom, source }: Unsure): string {
  const what = validFrom === null ? 'değeri bulunamadı / no value was found' : `${validFrom}, doğrulanmadı / not confirmed`
  return `${parameter}: ${what}: ${source}`
}
