import { covers, type Day, daysBetween, daysSinceBirthday, type Period } from '#platform/day/day.ts'
import { comparisonOn } from './compare.ts'
import type { Leaf } from './condition.ts'
import type { AgeCheck, Check, ChoiceCheck, PeriodCheck } from './decision.ts'
import type { Fact } from './fact.ts'
import { type Known, type KnownFact, missingFact, nothing, type OnDay, storedFact } from './known.ts'
import { completedYears } from './product.ts'

type LeafOf<K extends Leaf['kind']> = Extract<Leaf, { kind: K }>

/** Judges one leaf on the day and keeps what its explanation needs. */
export function checkOn(leaf: Leaf, day: OnDay): (known: Known) => Check {
  switch (leaf.kind) {
    case 'compare':
      return comparisonOn(leaf, day)
    case 'one-of':
      return checkChoice(leaf)
    case 'covers-day':
      return checkPeriod(leaf, day)
    case 'age':
      return checkAge(leaf, day)
    case 'is': {
      const { fact, required } = leaf
      return known => {
        const given = known.get(fact.path)
        const result = given ? given.value === required : 'unknown'
        return { kind: 'is', result, fact: storedFact(fact, given), missing: missingOf(fact, given), required }
      }
    }
  }
}

function checkChoice({ fact, among, required }: LeafOf<'one-of'>): (known: Known) => ChoiceCheck {
  const wordsOf = (options: readonly string[]) => Object.fromEntries(options.map(option => [option, fact.options![option]!]))
  const named = wordsOf(among)
  const others = Object.keys(fact.options!).filter(option => !among.includes(option))
  const namedWith = new Map(others.map(option => [option, wordsOf([...among, option])]))
  return known => {
    const given = known.get(fact.path)
    const value = given?.value as string | undefined
    const isAmong = value !== undefined && among.includes(value)
    return {
      kind: 'one-of',
      result: value === undefined ? 'unknown' : isAmong === required,
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      required,
      among,
      options: value === undefined || isAmong ? named : namedWith.get(value)!,
    }
  }
}

function checkPeriod({ fact, required }: LeafOf<'covers-day'>, { on }: OnDay): (known: Known) => PeriodCheck {
  return known => {
    const given = known.get(fact.path)
    const period = given?.value as Period | undefined
    return {
      kind: 'covers-day',
      result: period ? covers(period, on) === required : 'unknown',
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      required,
      margin: period?.until ? daysBetween(on, period.until) - 1 : undefined,
      beginsIn: period && on < period.from ? daysBetween(on, period.from) : undefined,
    }
  }
}

function checkAge({ fact, years, required }: LeafOf<'age'>, { on }: OnDay): (known: Known) => AgeCheck {
  return known => {
    const given = known.get(fact.path)
    const birth = given?.value as Day | undefined
    const age = birth === undefined ? undefined : completedYears(fact, birth, on)
    return {
      kind: 'age',
      result: age === undefined ? 'unknown' : age >= years === required,
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      years,
      required,
      age,
      margin: birth === undefined ? undefined : daysSinceBirthday(birth, years, on),
    }
  }
}

function missingOf(fact: Fact, given: KnownFact | undefined) {
  return given ? nothing : [missingFact(fact)]
}
