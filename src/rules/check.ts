import { covers, dayNumber, daysSinceBirthday, type Period } from '#platform/day/day.ts'
import { comparisonOn } from './compare.ts'
import type { Leaf } from './condition.ts'
import type { AgeCheck, Check, ChoiceCheck, PeriodCheck } from './decision.ts'
import type { Fact } from './fact.ts'
import { type Known, type KnownFact, keptByValue, missingFact, nothing, type OnDay, type Setting, storedFact } from './known.ts'
import { completedYearsOn } from './product.ts'

type LeafOf<K extends Leaf['kind']> = Extract<Leaf, { kind: K }>

/** Judges one leaf on the day and keeps what its explanation needs. */
export function checkOn(leaf: Leaf, setting: Setting): (known: Known) => Check {
  const place = setting.placeOf(leaf.fact.path)
  switch (leaf.kind) {
    case 'compare':
      return comparisonOn(leaf, setting)
    case 'one-of':
      return keptByValue(place, checkChoice(leaf, place))
    case 'covers-day':
      return checkPeriod(leaf, place, setting)
    case 'age':
      return checkAge(leaf, place, setting)
    case 'is': {
      const { fact, required } = leaf
      return keptByValue(place, known => {
        const given = known[place]
        const result = given ? given.value === required : 'unknown'
        return { kind: 'is', result, fact: storedFact(fact, given), missing: missingOf(fact, given), required }
      })
    }
  }
}

function checkChoice({ fact, among, required }: LeafOf<'one-of'>, place: number): (known: Known) => ChoiceCheck {
  return known => {
    const given = known[place]
    const value = given?.value as string | undefined
    const isAmong = value !== undefined && among.includes(value)
    const named = value === undefined || isAmong ? among : [...among, value]
    return {
      kind: 'one-of',
      result: value === undefined ? 'unknown' : isAmong === required,
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      required,
      among,
      options: Object.fromEntries(named.map(option => [option, fact.options![option]!])),
    }
  }
}

function checkPeriod({ fact, required }: LeafOf<'covers-day'>, place: number, { on }: OnDay): (known: Known) => PeriodCheck {
  const today = dayNumber(on)
  return known => {
    const given = known[place]
    const period = given?.value as Period | undefined
    return {
      kind: 'covers-day',
      result: period ? covers(period, on) === required : 'unknown',
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      required,
      margin: period?.until ? dayNumber(period.until) - today - 1 : undefined,
      beginsIn: period && on < period.from ? dayNumber(period.from) - today : undefined,
    }
  }
}

function checkAge({ fact, years, required }: LeafOf<'age'>, place: number, { on }: OnDay): (known: Known) => AgeCheck {
  const completedYears = completedYearsOn(on)
  const today = dayNumber(on)
  return known => {
    const given = known[place]
    const age = given && completedYears(fact, given)
    return {
      kind: 'age',
      result: age === undefined ? 'unknown' : age >= years === required,
      fact: storedFact(fact, given),
      missing: missingOf(fact, given),
      years,
      required,
      age,
      margin: given && daysSinceBirthday(given.parts!, years, today),
    }
  }
}

function missingOf(fact: Fact, given: KnownFact | undefined) {
  return given ? nothing : [missingFact(fact)]
}
