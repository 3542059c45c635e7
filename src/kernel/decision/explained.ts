import type { Explained } from '#kernel/case/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Decision } from '#rules/decision.ts'
import { type ExplainedCondition, explainDecision } from './explain.ts'

const marks = { '✓': 'holds', '✗': 'fails', '?': 'unknown' } as const

/** A stored decision in both languages, as the API hands it to the decision panel. */
export function explained(stored: Decision): Explained {
  const tr = explainDecision(stored, 'tr')
  const en = explainDecision(stored, 'en')
  const both = (turkish: string | undefined, english: string | undefined): Text => ({ tr: turkish ?? '', en: english ?? '' })
  return {
    verdict: stored.outcome,
    headline: both(tr.verdict, en.verdict),
    conditions: tr.conditions.map((condition, index) => {
      const other = en.conditions[index]!
      return {
        mark: marks[condition.mark],
        claim: both(condition.claim, other.claim),
        fact: both(withExceptions(condition), withExceptions(other)),
        required: both(condition.required, other.required),
        margin: condition.margin ? both(condition.margin, other.margin) : null,
        law: condition.law,
        parameter: condition.parameter ? both(condition.parameter, other.parameter) : null,
      }
    }),
    missing: tr.missing.map((words, index) => both(words, en.missing[index])),
    changes: tr.changes.map((words, index) => both(words, en.changes[index])),
    letter: both(tr.letter, en.letter),
    ruleVersion: stored.version,
    amount: stored.amount?.kurus ?? null,
  }
}

const withExceptions = ({ fact, exceptions }: ExplainedCondition) => [fact, ...exceptions].join('; ')
