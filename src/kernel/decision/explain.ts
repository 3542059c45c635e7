import { wordsOfValue } from '#kernel/parameter/words.ts'
import { formatDay } from '#platform/day/day.ts'
import type { Language } from '#platform/i18n/text.ts'
import { formatMoney } from '#platform/money/money.ts'
import type {
  AmountTrace,
  ConditionTrace,
  Decision,
  ExceptionTrace,
  HomeMember,
  Missing,
  ParameterUse,
  Result,
  Selected,
} from '#rules/decision.ts'
import type { Words } from '#rules/words.ts'
import { changeParagraph, describeChanges } from './describe-change.ts'
import { type CheckWords, describeCheck } from './describe-check.ts'
import { describeHome, type HomeWords, memberWords } from './describe-home.ts'

/** A stored decision in plain words. The same stored data always gives the same text. */
export interface Explanation {
  readonly verdict: string
  readonly conditions: readonly ExplainedCondition[]
  /** What has to be found out before it can be decided; empty unless something is missing. */
  readonly missing: readonly string[]
  /** The reckoned amount and what it rests on; null unless granted. */
  readonly amount: { readonly value: string; readonly parameter: string } | null
  /** Whose incomes were counted and which were left out; null where the household's income was given as one. */
  readonly home: HomeWords | null
  /** What would change the answer, a sentence a condition. */
  readonly changes: readonly string[]
  /** One paragraph for the applicant. */
  readonly letter: string
  /** A second one: what would change the answer; empty while something is missing. */
  readonly changeLetter: string
}

export interface ExplainedCondition extends CheckWords {
  readonly mark: '✓' | '✗' | '?'
  readonly claim: string
  readonly law: string
  /** The dated values it rests on, with day, source and, where it applies, that they are not confirmed; empty when none. */
  readonly parameter: string
  /** Its exceptions, and whether each applies. */
  readonly exceptions: readonly string[]
}

/**
 * Conditions on money are put at household level, where money is whole; per-head values stand beside with “≈”.
 * Source of every word: the stored decision itself, so that a later change of the rules cannot change an old letter.
 */
export function explainDecision(stored: Decision, language: Language): Explanation {
  return {
    verdict: stored.version === 'declared' ? unconditional[language] : verdicts[stored.outcome][language],
    conditions: stored.conditions.map(condition => explainCondition(condition, language)),
    missing: stored.missing.map(entry => describeMissing(entry, language)),
    amount: stored.amount ? explainAmount(stored.amount, language) : null,
    home: stored.gathered ? describeHome(stored.gathered, language) : null,
    changes: describeChanges(stored, language),
    letter: letterOf(stored, language),
    changeLetter: changeParagraph(stored, language),
  }
}

// The program proposes and never decides: the words speak of conditions, not of a right.
const verdicts = {
  granted: { tr: 'Koşulların tümü karşılanıyor', en: 'All conditions are met' },
  refused: { tr: 'Koşullar karşılanmıyor', en: 'The conditions are not met' },
  missing: { tr: 'Karar için bilgi eksik', en: 'Information is missing for a decision' },
} as const satisfies Record<Decision['outcome'], Record<Language, string>>

/** Of a service that is declared only: whoever decided did, by reasons of their own. */
const unconditional = {
  tr: 'Koşullar burada değerlendirilmedi',
  en: 'No conditions were evaluated here',
} as const satisfies Record<Language, string>

function markOf(result: Result): ExplainedCondition['mark'] {
  if (result === 'unknown') return '?'
  return result ? '✓' : '✗'
}

function explainCondition(
  { result, says, law, checks, exceptions = [] }: ConditionTrace,
  language: Language,
): ExplainedCondition {
  const words = checks.map(check => describeCheck(check, language))
  const compared = [...checks, ...exceptions.flatMap(exception => exception.checks)].filter(check => check.kind === 'compare')
  const joined = (part: keyof CheckWords) =>
    words
      .map(each => each[part])
      .filter(Boolean)
      .join('; ')
  return {
    mark: markOf(result),
    claim: says[language],
    fact: joined('fact'),
    required: joined('required'),
    margin: joined('margin'),
    perHead: joined('perHead'),
    law,
    parameter: compared.flatMap(check => basis(check, language)).join('; '),
    exceptions: exceptions.map(exception => describeException(exception, language)),
  }
}

function explainAmount(trace: AmountTrace, language: Language): Explanation['amount'] {
  return { value: formatMoney(BigInt(trace.kurus), language), parameter: basis(trace, language).join('; ') }
}

/** What an amount or a limit was selected by, and the dated values that it rests on. */
function basis(
  { selected = [], parameters }: Pick<AmountTrace, 'selected' | 'parameters'>,
  language: Language,
): readonly string[] {
  return [...selected.map(each => describeSelected(each, language)), ...parameters.map(use => describeParameter(use, language))]
}

/** 'Öğrenim düzeyi: ilkokul', 'Doğum günü: 6 yaşında, 4 yaşından itibaren geçerli olan' */
function describeSelected(selected: Selected, language: Language): string {
  const label = selected.fact.label[language]
  if (selected.kind === 'choice') return `${label}: ${selected.option[language]}`
  const { age, from } = selected
  if (language === 'tr') return `${label}: ${age} yaşında, ${from} yaşından itibaren geçerli olan`
  return `${label}: aged ${age}, the one from age ${from}`
}

function describeException({ says, law, holds, applies }: ExceptionTrace, language: Language): string {
  const [tr, en] = exceptionWords[String(applies) as 'true' | 'false' | 'unknown']
  const effect = applies === true ? `: ${counts[holds ? 'met' : 'unmet'][language]}` : ''
  return `${language === 'tr' ? tr : en}: “${says[language]}” (${law})${effect}`
}

const exceptionWords = {
  true: ['İstisna uygulanıyor', 'An exception applies'],
  false: ['İstisna uygulanmıyor', 'An exception does not apply'],
  unknown: ['İstisnanın uygulanıp uygulanmadığı bilinmiyor', 'It is not known whether an exception applies'],
} as const

const counts = {
  met: { tr: 'koşul karşılanmış sayılır', en: 'the condition counts as met' },
  unmet: { tr: 'koşul karşılanmamış sayılır', en: 'the condition counts as not met' },
} as const

/** 'Net asgari ücret 17.002,12 ₺, 01.01.2024 gününden beri (kaynak: …; doğrulanmadı)' */
function describeParameter(use: ParameterUse, language: Language): string {
  const { label, validFrom, source, confidence } = use
  const since = language === 'tr' ? `${formatDay(validFrom)} gününden beri` : `since ${formatDay(validFrom)}`
  const origin = language === 'tr' ? `kaynak: ${source}` : `source: ${source}`
  const doubt = confidence === 'found' ? '' : `; ${confidenceWords[confidence][language]}`
  return `${label[language]} ${wordsOfValue(use.type, use.value)[language]}, ${since} (${origin}${doubt})`
}

const confidenceWords = {
  unconfirmed: { tr: 'doğrulanmadı', en: 'not confirmed' },
  derived: { tr: 'yayımlanan tutarlardan hesaplandı', en: 'reckoned from published amounts' },
} as const

function describeMissing(entry: Missing, language: Language): string {
  if (entry.kind === 'fact') return entry.members ? describeUnknown(entry.label, entry.members, language) : entry.label[language]
  const abolished = entry.reason === 'abolished'
  if (language === 'tr') return `${entry.label.tr} (${abolished ? 'yürürlükten kalkmış' : 'o gün için değeri bilinmiyor'})`
  return `${entry.label.en} (${abolished ? 'abolished' : 'its value on that day is not known'})`
}

function describeUnknown(label: Words, members: readonly HomeMember[], language: Language): string {
  const list = members.map(member => memberWords(member, language)).join('; ')
  return `${label[language]} (${language === 'tr' ? 'geliri bilinmeyen' : 'income not known of'}: ${list})`
}

function letterOf(stored: Decision, language: Language): string {
  const parts = [
    opening(stored, language),
    ...reasons(stored, language),
    homeSentence(stored, language),
    doubts(stored, language),
  ]
  return parts.filter(Boolean).join(' ')
}

function opening({ on, outcome, version }: Decision, language: Language): string {
  const day = formatDay(on)
  if (version === 'declared')
    return {
      tr: `Başvurunuz hakkında ${day} günü karar verildi; karar, kararı verenin gerekçesine dayanır.`,
      en: `Your application was decided on ${day}; the decision rests on the reason of whoever decided it.`,
    }[language]
  const sentences = {
    granted: {
      tr: `Başvurunuz ${day} günü geçerli kurallara göre incelendi; aranan koşulların tümü karşılanıyor.`,
      en: `Your application was examined under the rules in force on ${day}; all conditions are met.`,
    },
    refused: {
      tr: `Başvurunuz ${day} günü geçerli kurallara göre incelendi; aşağıdaki nedenle koşullar karşılanmıyor.`,
      en: `Your application was examined under the rules in force on ${day}; the conditions are not met for the following reason.`,
    },
    missing: {
      tr: `Başvurunuz ${day} günü geçerli kurallara göre incelendi; karar verilebilmesi için şu bilgiler gerekiyor:`,
      en: `Your application was examined under the rules in force on ${day}; a decision needs the following information:`,
    },
  }
  return sentences[outcome][language]
}

function reasons({ outcome, conditions, missing, amount }: Decision, language: Language): readonly string[] {
  if (outcome === 'missing') return [`${missing.map(entry => describeMissing(entry, language)).join('; ')}.`]
  if (outcome === 'granted') return amount ? [amountSentence(BigInt(amount.kurus), language)] : []
  return conditions.filter(({ result }) => result === false).map(condition => refusal(condition, language))
}

function amountSentence(kurus: bigint, language: Language): string {
  const money = formatMoney(kurus, language)
  return language === 'tr' ? `Tam ay için hesaplanan tutar ${money}.` : `The amount reckoned for a full month is ${money}.`
}

function homeSentence({ gathered }: Decision, language: Language): string {
  if (!gathered) return ''
  const { counted, left } = describeHome(gathered, language)
  const tr = language === 'tr'
  const none = tr ? 'yok' : 'none'
  const sentence = `${tr ? 'Hane gelirine katılanlar' : 'Counted in the household’s income'}: ${counted.join('; ') || none}.`
  if (left.length === 0) return sentence
  return `${sentence} ${tr ? 'Katılmayanlar' : 'Left out'}: ${left.join('; ')}.`
}

/** “claim” (law): fact, required: margin. Only the checks that fail are told. */
function refusal(condition: ConditionTrace, language: Language): string {
  const applying = condition.exceptions?.find(({ applies }) => applies === true)
  if (applying) return `${requiredWords(condition, language)} ${describeException(applying, language)}.`
  const failed = condition.checks.filter(({ result }) => result === false).map(check => describeCheck(check, language))
  const told = failed
    .map(({ fact, required, margin }) => `${lowerFirst(fact, language)}, ${required}${margin ? `: ${margin}` : ''}`)
    .join('; ')
  return `${requiredWords(condition, language)} ${language === 'tr' ? 'Kayıtta' : 'On record'}: ${told}.`
}

function requiredWords({ says, law }: ConditionTrace, language: Language): string {
  return `${language === 'tr' ? 'Aranan koşul' : 'Required'}: “${says[language]}” (${law}).`
}

function doubts({ conditions, amount }: Decision, language: Language): string {
  const uses = [
    ...conditions
      .flatMap(({ checks, exceptions = [] }) => [checks, ...exceptions.map(each => each.checks)].flat())
      .flatMap(check => (check.kind === 'compare' ? check.parameters : [])),
    ...(amount?.parameters ?? []),
  ]
  const names = new Set(uses.filter(({ confidence }) => confidence === 'unconfirmed').map(({ label }) => label[language]))
  if (names.size === 0) return ''
  const list = [...names].join('; ')
  return language === 'tr' ? `Doğrulanmamış değerlere dayanır: ${list}.` : `This rests on values that are not confirmed: ${list}.`
}

function lowerFirst(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1)
}
