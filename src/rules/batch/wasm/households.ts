import { no, unknown, yes } from '../plan.ts'
import { notKnownByte } from '../population.ts'
import {
  type Code,
  choose,
  codes,
  get,
  i32,
  type Local,
  load8,
  load32,
  number,
  type Procedure,
  repeatWhile,
  set,
  splat8,
  storeVector,
} from './assembler.ts'
import { fromHousehold, fromPerson, increased, shift, times4, toHousehold } from './frame.ts'
import type { HouseholdCompare, HouseholdLeaf, Layout } from './layout.ts'

/** Comparisons of a household, made once; their two bits each stand in a byte of each of its persons. */
export function emitHouseholds({ resident, runnings, householdLeaves }: Layout, procedure: Procedure): Code {
  if (householdLeaves.length === 0) return []
  const [household, start, end, filled] = [
    procedure.local('i32'),
    procedure.local('i32'),
    procedure.local('i32'),
    procedure.local('i32'),
  ]
  const first = resident.addressOf('first-person')!
  const differences = new Map<number, ReturnType<typeof differenceAlong>>()
  for (const { sums, unknown } of runnings)
    for (const track of unknown && 'counts' in unknown ? [sums, unknown.counts] : [sums])
      differences.set(track, differenceAlong(track))
  function differenceAlong(track: number) {
    const [before, now, difference] = [procedure.local('i32'), procedure.local('i32'), procedure.local('i32')]
    const step = codes(
      set(now, load32(times4(get(end)), track)),
      set(difference, i32('sub', get(now), get(before))),
      set(before, get(now)),
    )
    return { begin: set(before, number(0)), step, value: get(difference) }
  }
  const groups = Map.groupBy(householdLeaves, ({ bytes }) => bytes)
  const byte = procedure.local('i32')
  const judge = (leaf: HouseholdLeaf): Code =>
    i32('shl', leaf.kind === 'byte' ? load8(load8(get(household), leaf.column), leaf.means) : compare(leaf), number(leaf.shift))
  function compare(leaf: HouseholdCompare): Code {
    const heads = headsOf(leaf, household, start, end)
    const { value, isUnknown } = judgedValue(leaf)
    const bound = load32(times4(heads ?? number(1)), leaf.bounds)
    const answer = choose(number(yes), number(no), i32(leaf.atMost ? 'le_s' : 'ge_s', value, bound))
    const lacking = heads && leaf.heads !== 'size' ? i32('or', isUnknown, unknownHeads(leaf, heads)) : isUnknown
    return choose(number(unknown), answer, lacking)
  }
  function judgedValue({ value }: HouseholdCompare): { value: Code; isUnknown: Code } {
    if ('column' in value) {
      const told = load32(times4(get(household)), value.column)
      return { value: told, isUnknown: i32('lt_s', told, number(0)) }
    }
    const { sums, unknown } = value.running
    const income = differences.get(sums)!.value
    if (unknown === null) return { value: income, isUnknown: number(0) }
    const isUnknown =
      'flag' in unknown ? i32('ge_u', income, number(unknown.flag)) : i32('ne', differences.get(unknown.counts)!.value, number(0))
    return { value: income, isUnknown }
  }
  return codes(
    set(household, get(fromHousehold)),
    set(start, i32('sub', get(fromPerson), get(shift))),
    ...[...differences.values()].map(({ begin }) => begin),
    repeatWhile(
      i32('lt_s', get(household), get(toHousehold)),
      codes(
        set(end, i32('sub', load32(times4(get(household)), first + 4), get(shift))),
        ...[...differences.values()].map(({ step }) => step),
        ...[...groups].map(([bytes, leaves]) =>
          codes(
            set(
              byte,
              leaves.map(judge).reduce((all, code) => i32('or', all, code)),
            ),
            spread(bytes, byte, start, end, filled),
          ),
        ),
        set(start, get(end)),
        increased(household, 1),
      ),
    ),
  )
}

/** The number of heads as an index of the bounds; one that is not known reads the first and is set aside. */
function headsOf({ heads }: HouseholdCompare, household: Local, start: Local, end: Local): Code | null {
  if (heads === null) return null
  if (heads === 'size') return i32('sub', get(end), get(start))
  const told = heads.bytes ? load8(get(household), heads.column) : load32(times4(get(household)), heads.column)
  return heads.bytes ? told : i32('mul', told, i32('ge_s', told, number(0)))
}

const unknownHeads = ({ heads }: HouseholdCompare, told: Code): Code =>
  typeof heads === 'object' && heads?.bytes ? i32('eq', told, number(notKnownByte)) : i32('eq', told, number(0))

/** A household's byte for each of its persons: 16 at once, because what is written beyond its end is written anew by the next. */
function spread(bytes: number, byte: Local, start: Local, end: Local, filled: Local): Code {
  return codes(
    set(filled, get(start)),
    repeatWhile(
      i32('lt_s', get(filled), get(end)),
      codes(storeVector(get(filled), bytes, splat8(get(byte))), increased(filled, 16)),
    ),
  )
}
