import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { explainDecision } from '#kernel/decision/explain.ts'
import type { Language } from '#platform/i18n/text.ts'
import type { Decision } from '#rules/decision.ts'
import { CommandFailure } from '../failure.ts'
import { type Days, decideText } from './decide-text.ts'
import { getEntitlement } from './entitlements.ts'
import { FactsFailure } from './facts-failure.ts'

interface DecideOptions extends Days {
  programme: string
  facts?: string
  explain: boolean
  language: Language
  output?: string
}

/** Prints the decision as it would be stored (amounts in kuruş), or with `explain` as a person reads it. */
export async function decideFacts({ programme, facts: file, explain, language, output, ...days }: DecideOptions) {
  if (file === undefined) throw new CommandFailure('--facts ya da --batch verin.', 'Give --facts or --batch.')
  if (output !== undefined)
    throw new CommandFailure('-o yalnız --batch ile verilir; tek karar standart çıktıya yazılır.', '-o goes with --batch.')
  const entitlement = getEntitlement(programme)
  const given = await read(file)
  try {
    const decision = decideText(entitlement, given, days)
    process.stdout.write(`${explain ? explanation(decision, language) : JSON.stringify(decision, null, 2)}\n`)
  } catch (error) {
    throw error instanceof FactsFailure ? error.in(file) : error
  }
}

async function read(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    throw new CommandFailure(`${file} okunamadı: ${(error as Error).message}`, `${file} could not be read`)
  }
}

const headings = {
  missing: { tr: 'Eksik', en: 'Missing' },
  amount: { tr: 'Tutar', en: 'Amount' },
  home: { tr: 'Hane', en: 'Household' },
  counted: { tr: 'Sayılan', en: 'Counted' },
  left: { tr: 'Sayılmayan', en: 'Left out' },
  unknown: { tr: 'Geliri bilinmeyen', en: 'Income not known' },
  changes: { tr: 'Sonucu değiştirecek olan', en: 'What would change it' },
} as const

/** The verdict, the household, each condition with what it rests on, what is missing, what would change it, and the letter. */
function explanation(decision: Decision, language: Language): string {
  const { verdict, conditions, missing, amount, home, changes, letter, changeLetter } = explainDecision(decision, language)
  const told = (heading: keyof typeof headings, entries: readonly string[]) =>
    entries.map(entry => `${headings[heading][language]}: ${entry}`)
  const lines = [
    verdict,
    ...(home
      ? [
          ...told('home', [home.home]),
          ...indented([...told('counted', home.counted), ...told('left', home.left), ...told('unknown', home.unknown)]),
        ]
      : []),
    ...conditions.flatMap(({ mark, claim, law, fact, required, margin, perHead, parameter, exceptions }) => [
      `${mark} ${claim} (${law})`,
      ...indented([[fact, required, margin].filter(Boolean).join('; '), perHead, parameter, ...exceptions]),
    ]),
    ...told('missing', missing),
    ...told('amount', amount ? [`${amount.value} (${amount.parameter})`] : []),
    ...told('changes', changes),
  ]
  return [lines.join('\n'), letter, changeLetter].filter(Boolean).join('\n\n')
}

const indented = (lines: readonly string[]) => lines.filter(Boolean).map(line => `    ${line}`)
