import { formatDay } from '#platform/day/day.ts'
import type { Language } from '#platform/i18n/text.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { type Change, type ConditionChange, changesOf } from '#rules/change.ts'
import type { Decision } from '#rules/decision.ts'

/** What would change the answer, a sentence a condition: of a refusal what it takes, of a grant the nearest limits. */
export function describeChanges(stored: Decision, language: Language): readonly string[] {
  const sentence = stored.outcome === 'refused' ? whatItTakes : nearestLimits
  return changesOf(stored).map(change => sentence(change, language))
}

/** The same as one paragraph; empty when nothing can be said. */
export function changeParagraph(stored: Decision, language: Language): string {
  const sentences = describeChanges(stored, language)
  if (sentences.length === 0) return ''
  const opening = openings[stored.outcome === 'refused' ? 'refused' : 'granted'][language]
  return `${opening} ${sentences.join(' ')}`
}

const openings = {
  refused: { tr: 'Sonucun değişmesi için:', en: 'For the answer to change:' },
  granted: { tr: 'Sonuca en yakın sınırlar:', en: 'The limits nearest to this answer:' },
} as const

function whatItTakes({ says, ways }: ConditionChange, language: Language): string {
  const claim = `“${says[language]}”`
  if (ways.length === 0) return language === 'tr' ? `${claim} artık karşılanamaz.` : `${claim} cannot be met any more.`
  const and = language === 'tr' ? ' ve ' : ' and '
  const or = language === 'tr' ? '; ya da ' : '; or '
  const told = ways.map(way => way.map(change => describeChange(change, language)).join(and)).join(or)
  return language === 'tr' ? `${claim} için gereken: ${told}.` : `For ${claim} it takes: ${told}.`
}

function nearestLimits({ says, ways }: ConditionChange, language: Language): string {
  const told = ways.flat().map(change => describeChange(change, language))
  return `“${says[language]}”: ${told.join('; ')}.`
}

/** 'Hane geliri en az 0,01 ₺ daha düşük' */
function describeChange(change: Change, language: Language): string {
  const label = change.fact.label[language]
  const tr = language === 'tr'
  switch (change.kind) {
    case 'amount': {
      const by = BigInt(change.by)
      const amount = change.unit === 'kurus' ? formatMoney(by, language) : formatNumber(by, language)
      if (tr) return `${label} en az ${amount} daha ${change.direction === 'lower' ? 'düşük' : 'yüksek'}`
      return `${label} ${change.direction} by ${amount} or more`
    }
    case 'day':
      return `${label}: ${describeDay(change, language)}`
    case 'validity': {
      const day = formatDay(change.on)
      if (tr) return `${label}: ${day} günü ${change.valid ? 'geçerli' : 'geçerli değil'}`
      return `${label}: ${change.valid ? 'valid' : 'not valid'} on ${day}`
    }
    case 'is':
      return `${label}: ${tr ? (change.value ? 'evet' : 'hayır') : change.value ? 'yes' : 'no'}`
    case 'one-of': {
      const list = change.among.map(option => change.options[option]?.[language] ?? option).join(' / ')
      if (change.required) return `${label}: ${list}`
      return tr ? `${label}: şunlardan biri değil: ${list}` : `${label}: none of ${list}`
    }
    case 'find':
      return tr ? `${label}: öğrenilmeli` : `${label}: to be found out`
  }
}

function describeDay({ event, on, inDays, years }: Extract<Change, { kind: 'day' }>, language: Language): string {
  const day = formatDay(on)
  if (language === 'tr') {
    const what = {
      begins: `${day} günü başlıyor`,
      ends: `${day} gününden itibaren geçersiz`,
      completes: `${years} yaş ${day} günü doluyor`,
    }
    return `${what[event]} (${inDays} gün sonra)`
  }
  const what = { begins: `begins on ${day}`, ends: `no longer valid from ${day}`, completes: `aged ${years} on ${day}` }
  return `${what[event]} (in ${inDays} ${inDays === 1 ? 'day' : 'days'})`
}
