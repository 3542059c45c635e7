import { no, unknown, yes } from '../plan.ts'
import { notKnownByte, notKnownDay } from '../population.ts'
import {
  assemble,
  bytesOf,
  type Code,
  choose,
  codes,
  countOnes,
  get,
  i32,
  type Local,
  lane32,
  load8,
  load32,
  loadVector,
  number,
  Procedure,
  repeatWhile,
  set,
  shiftBytesRight,
  shuffle,
  signBits,
  splat8,
  splat32,
  store8,
  store32,
  storeVector,
  trailingZeros,
  v128,
  when,
} from './assembler.ts'
import type { CoupleLeaf, Emitted, EmittedPlan, HouseholdLeaf, Layout, Running } from './layout.ts'

/** Parameters of the procedure: households and persons from … to, and where this thread's counts and scratch are. */
const [fromHousehold, toHousehold, fromPerson, toPerson, own] = [0, 1, 2, 3, 4]

/** In a thread's own room: 64 bytes of scratch, then granted and missing of each plan. */
export const scratchBytes = 64
export const roomOfThread = (plans: number) => scratchBytes + 8 * plans

/**
 * The module of a layout: running sums over all persons, comparisons once for each household, then 16 persons at a time. Nothing branches on
 * what a household or a person is like, except where a couple's incomes are asked for.
 */
export function emit(layout: Layout): Uint8Array<ArrayBuffer> {
  const procedure = new Procedure(5)
  procedure.body = codes(
    ...layout.runnings.map(running => emitRunning(running, procedure)),
    emitHouseholds(layout, procedure),
    emitPersons(layout, procedure),
  )
  return assemble(procedure, 32_768)
}

const increased = (local: Local, by: number): Code => set(local, i32('add', get(local), number(by)))
const times4 = (value: Code): Code => i32('shl', value, number(2))

// ── running sums ──

function emitRunning({ kinds, sums, unknowns }: Running, procedure: Procedure): Code {
  const person = procedure.local('i32')
  const incomes = sumOf(person, kinds, unknowns !== null)
  const counted = unknowns === null ? [] : countUnknown(person, kinds)
  return codes(
    runAlong(person, sums, incomes, procedure),
    unknowns === null ? [] : runAlong(person, unknowns, counted as Summed, procedure),
  )
}

interface Summed {
  readonly four: Code
  readonly one: Code
}

function sumOf(person: Local, kinds: readonly number[], mayBeUnknown: boolean): Summed {
  const four = kinds.map(kind => {
    const value = loadVector(times4(get(person)), kind)
    return mayBeUnknown ? v128('i32.max', value, bytesOf(0)) : value
  })
  return {
    four: four.length === 0 ? bytesOf(0) : four.reduce((sum, value) => v128('i32.add', sum, value)),
    one: kinds
      .map(kind => knownIncome(get(person), kind, mayBeUnknown))
      .reduce((sum, value) => i32('add', sum, value), number(0)),
  }
}

const knownIncome = (person: Code, kind: number, mayBeUnknown: boolean): Code => {
  const value = load32(times4(person), kind)
  return mayBeUnknown ? i32('mul', value, i32('ge_s', value, number(0))) : value
}

function countUnknown(person: Local, kinds: readonly number[]): Summed {
  const four = kinds.map(kind => v128('i32.lt', loadVector(times4(get(person)), kind), bytesOf(0)))
  return {
    four: v128(
      'i32.sub',
      bytesOf(0),
      four.reduce((sum, value) => v128('i32.add', sum, value)),
    ),
    one: kinds
      .map(kind => i32('lt_s', load32(times4(get(person)), kind), number(0)))
      .reduce((sum, value) => i32('add', sum, value), number(0)),
  }
}

/** The sum up to and with each person, four at a time: added up within the four, then to what came before. */
function runAlong(person: Local, target: number, { four, one }: Summed, procedure: Procedure): Code {
  const [running, before] = [procedure.local('v128'), procedure.local('v128')]
  const total = procedure.local('i32')
  const movedUp = (lanes: number): Code =>
    shuffle(
      bytesOf(0),
      get(running),
      Array.from({ length: 16 }, (_, byte) => (byte < 4 * lanes ? byte : 16 + byte - 4 * lanes)),
    )
  return codes(
    set(person, get(fromPerson)),
    set(before, bytesOf(0)),
    repeatWhile(
      i32('le_s', i32('add', get(person), number(4)), get(toPerson)),
      codes(
        set(running, four),
        set(running, v128('i32.add', get(running), movedUp(1))),
        set(running, v128('i32.add', get(running), movedUp(2))),
        set(running, v128('i32.add', get(running), get(before))),
        storeVector(times4(get(person)), target + 4, get(running)),
        set(before, splat32(lane32(get(running), 3))),
        increased(person, 4),
      ),
    ),
    set(total, lane32(get(before), 0)),
    repeatWhile(
      i32('lt_s', get(person), get(toPerson)),
      codes(set(total, i32('add', get(total), one)), store32(times4(get(person)), target + 4, get(total)), increased(person, 1)),
    ),
  )
}

// ── households ──

function emitHouseholds({ resident, runnings, householdLeaves }: Layout, procedure: Procedure): Code {
  if (householdLeaves.length === 0) return []
  const [household, start, end, filled] = [
    procedure.local('i32'),
    procedure.local('i32'),
    procedure.local('i32'),
    procedure.local('i32'),
  ]
  const first = resident.addressOf('first-person')!
  const states = new Map(
    runnings.map(running => [
      running,
      { income: differenceAlong(running.sums), lacking: running.unknowns === null ? null : differenceAlong(running.unknowns) },
    ]),
  )
  function differenceAlong(sums: number) {
    const [before, now, difference] = [procedure.local('i32'), procedure.local('i32'), procedure.local('i32')]
    return {
      begin: set(before, number(0)),
      step: codes(
        set(now, load32(times4(get(end)), sums)),
        set(difference, i32('sub', get(now), get(before))),
        set(before, get(now)),
      ),
      value: get(difference),
    }
  }
  const steps = [...states.values()].flatMap(({ income, lacking }) => (lacking ? [income, lacking] : [income]))
  const groups = Map.groupBy(householdLeaves, ({ bytes }) => bytes)
  const byte = procedure.local('i32')
  const judge = (leaf: HouseholdLeaf): Code => {
    const heads = headsOf(leaf, household, start, end)
    const { value, isUnknown } = judgedValue(leaf)
    const bound = load32(times4(heads ?? number(1)), leaf.bounds)
    const answer = choose(number(yes), number(no), i32(leaf.atMost ? 'le_s' : 'ge_s', value, bound))
    const lacking = heads && leaf.heads !== 'size' ? i32('or', isUnknown, unknownHeads(leaf, heads)) : isUnknown
    return i32('shl', choose(number(unknown), answer, lacking), number(leaf.shift))
  }
  function judgedValue({ value }: HouseholdLeaf): { value: Code; isUnknown: Code } {
    if ('column' in value) {
      const told = load32(times4(get(household)), value.column)
      return { value: told, isUnknown: i32('lt_s', told, number(0)) }
    }
    const { income, lacking } = states.get(value.running)!
    return { value: income.value, isUnknown: lacking ? i32('ne', lacking.value, number(0)) : number(0) }
  }
  return codes(
    set(household, get(fromHousehold)),
    set(start, get(fromPerson)),
    ...steps.map(({ begin }) => begin),
    repeatWhile(
      i32('lt_s', get(household), get(toHousehold)),
      codes(
        set(end, load32(times4(get(household)), first + 4)),
        ...steps.map(({ step }) => step),
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
function headsOf({ heads }: HouseholdLeaf, household: Local, start: Local, end: Local): Code | null {
  if (heads === null) return null
  if (heads === 'size') return i32('sub', get(end), get(start))
  const told = heads.bytes ? load8(get(household), heads.column) : load32(times4(get(household)), heads.column)
  return heads.bytes ? told : i32('mul', told, i32('ge_s', told, number(0)))
}

const unknownHeads = ({ heads }: HouseholdLeaf, told: Code): Code =>
  typeof heads === 'object' && heads?.bytes ? i32('eq', told, number(notKnownByte)) : i32('eq', told, number(0))

/** A household's byte for each of its persons: 16 at once, because what is written beyond its end is written anew by the next. */
function spread(bytes: number, byte: Local, start: Local, end: Local, filled: Local): Code {
  return codes(
    set(filled, get(start)),
    when(
      i32('le_s', i32('add', get(start), number(16)), get(toPerson)),
      codes(storeVector(get(start), bytes, splat8(get(byte))), increased(filled, 16)),
    ),
    repeatWhile(i32('lt_s', get(filled), get(end)), codes(store8(get(filled), bytes, get(byte)), increased(filled, 1))),
  )
}

// ── persons ──

function emitPersons({ resident, plans }: Layout, procedure: Procedure): Code {
  const person = procedure.local('i32')
  const [lanes, target] = [procedure.local('i32'), procedure.local('i32')]
  const judged = procedure.local('v128')
  const counts = plans.map(() => ({ granted: procedure.local('i32'), missing: procedure.local('i32') }))
  const couple = new Couple(procedure, person, resident.addressOf('spouse')!)
  const count = (local: Local, code: number): Code =>
    set(local, i32('add', get(local), countOnes(i32('and', signBits(v128('i8.eq', get(judged), bytesOf(code))), get(lanes)))))
  const decide = ({ early, late, outcome }: EmittedPlan, index: number): Code =>
    codes(
      set(
        judged,
        early.map(each => emitFormula(each, person)).reduce((all, each) => v128('u8.min', all, each), bytesOf(yes)),
      ),
      ...late.map(leaf => couple.judge(leaf, judged, lanes)),
      count(counts[index]!.granted, yes),
      count(counts[index]!.missing, unknown),
      set(judged, v128('swizzle', bytesOf([0, 2, 1, ...Array<number>(13).fill(0)]), get(judged))),
      when(
        i32('eq', get(lanes), number(0xffff)),
        storeVector(get(person), outcome, get(judged)),
        codes(
          storeVector(get(own), 0, get(judged)),
          set(target, get(person)),
          repeatWhile(
            i32('lt_s', get(target), get(toPerson)),
            codes(
              store8(get(target), outcome, load8(i32('add', get(own), i32('sub', get(target), get(person))), 0)),
              increased(target, 1),
            ),
          ),
        ),
      ),
    )
  return codes(
    set(person, get(fromPerson)),
    repeatWhile(
      i32('lt_s', get(person), get(toPerson)),
      codes(
        set(lanes, i32('sub', get(toPerson), get(person))),
        set(
          lanes,
          choose(number(0xffff), i32('sub', i32('shl', number(1), get(lanes)), number(1)), i32('ge_s', get(lanes), number(16))),
        ),
        ...plans.map(decide),
        increased(person, 16),
      ),
    ),
    ...counts.flatMap(({ granted, missing }, index) => [
      store32(get(own), scratchBytes + 8 * index, get(granted)),
      store32(get(own), scratchBytes + 8 * index + 4, get(missing)),
    ]),
  )
}

/** A byte for each of 16 persons: no, not known or yes. */
function emitFormula(formula: Emitted, person: Local): Code {
  switch (formula.kind) {
    case 'all':
      return formula.of.map(each => emitFormula(each, person)).reduce((one, other) => v128('u8.min', one, other))
    case 'any':
      return formula.of.map(each => emitFormula(each, person)).reduce((one, other) => v128('u8.max', one, other))
    case 'household': {
      const { bytes, shift } = formula.leaf
      const byte = loadVector(get(person), bytes)
      return v128('and', shift === 0 ? byte : shiftBytesRight(byte, shift), bytesOf(3))
    }
    case 'byte': {
      const byte = loadVector(get(person), formula.column)
      const isUnknown = v128('i8.eq', byte, bytesOf(notKnownByte))
      return v128('or', v128('swizzle', bytesOf(formula.table), byte), v128('and', isUnknown, bytesOf(unknown)))
    }
    case 'number': {
      const { column, bytes, atMost, bound, mayBeUnknown } = formula
      if (!bytes) {
        const holds = wide(person, column, value => v128(atMost ? 'i32.gt' : 'i32.lt', value, splat32(number(bound))))
        return answered(
          v128('andnot', bytesOf(0xff), holds),
          mayBeUnknown ? wide(person, column, value => v128('i32.lt', value, bytesOf(0))) : null,
        )
      }
      const byte = loadVector(get(person), column)
      const holds = bound < 0 ? bytesOf(atMost ? 0 : 0xff) : v128(atMost ? 'u8.le' : 'u8.ge', byte, bytesOf(bound))
      return answered(holds, mayBeUnknown ? v128('i8.eq', byte, bytesOf(notKnownByte)) : null)
    }
    case 'born-by': {
      const { column, day, required, mayBeUnknown } = formula
      const holds = wide(person, column, value => v128(required ? 'i32.le' : 'i32.gt', value, splat32(number(day))))
      return answered(holds, mayBeUnknown ? wide(person, column, isNoDay) : null)
    }
    case 'covers': {
      const { from, until, day, required, mayBeUnknown } = formula
      const today = splat32(number(day))
      const begun = wide(person, from, value => v128('i32.le', value, today))
      const lasts = wide(person, until, value => v128('i32.gt', value, today))
      const within = v128('and', begun, lasts)
      return answered(
        required ? within : v128('andnot', bytesOf(0xff), within),
        mayBeUnknown ? wide(person, from, isNoDay) : null,
      )
    }
  }
}

const isNoDay = (value: Code): Code => v128('i32.eq', value, splat32(number(notKnownDay)))

/** yes where it holds, no where it does not, not known where that is so. */
function answered(holds: Code, isUnknown: Code | null): Code {
  const answer = v128('and', holds, bytesOf(yes))
  if (!isUnknown) return answer
  return v128('or', v128('andnot', answer, isUnknown), v128('and', isUnknown, bytesOf(unknown)))
}

/** A mask of 16 bytes from 16 numbers of 32 bits. */
function wide(person: Local, column: number, mask: (value: Code) => Code): Code {
  const four = (place: number) => mask(loadVector(times4(get(person)), column + 16 * place))
  return v128('i8.narrow', v128('i16.narrow', four(0), four(1)), v128('i16.narrow', four(2), four(3)))
}

/** Incomes of a person and the spouse, one person after the other, and only of those whom nothing has refused. */
class Couple {
  readonly #person: Local
  readonly #spouses: number
  readonly #left: Local
  readonly #lane: Local
  readonly #spouse: Local
  readonly #income: Local
  readonly #lacking: Local
  constructor(procedure: Procedure, person: Local, spouses: number) {
    this.#person = person
    this.#spouses = spouses
    ;[this.#left, this.#lane, this.#spouse, this.#income, this.#lacking] = [1, 2, 3, 4, 5].map(() => procedure.local('i32')) as [
      number,
      number,
      number,
      number,
      number,
    ]
  }

  judge(leaf: CoupleLeaf, judged: Local, lanes: Local): Code {
    const { perHead, atMost, bounds } = leaf
    const bound = perHead
      ? choose(number(bounds[0]), number(bounds[1]), i32('lt_s', get(this.#spouse), number(0)))
      : number(bounds[0])
    const answer = choose(number(yes), number(no), i32(atMost ? 'le_s' : 'ge_s', get(this.#income), bound))
    return codes(
      storeVector(get(own), 16, bytesOf(0)),
      set(this.#left, i32('and', signBits(v128('i8.ne', get(judged), bytesOf(no))), get(lanes))),
      repeatWhile(
        get(this.#left),
        codes(
          set(this.#lane, trailingZeros(get(this.#left))),
          set(this.#left, i32('and', get(this.#left), i32('sub', get(this.#left), number(1)))),
          set(this.#income, number(0)),
          set(this.#lacking, number(0)),
          this.#add(i32('add', get(this.#person), get(this.#lane)), leaf.self, leaf.mayBeUnknown),
          set(this.#spouse, load32(times4(i32('add', get(this.#person), get(this.#lane))), this.#spouses)),
          when(i32('ge_s', get(this.#spouse), number(0)), this.#add(get(this.#spouse), leaf.others, leaf.mayBeUnknown)),
          store8(
            i32('add', get(own), get(this.#lane)),
            16,
            leaf.mayBeUnknown ? choose(number(unknown), answer, get(this.#lacking)) : answer,
          ),
        ),
      ),
      set(judged, v128('u8.min', get(judged), loadVector(get(own), 16))),
    )
  }

  #add(person: Code, kinds: readonly number[], mayBeUnknown: boolean): Code {
    return codes(
      ...kinds.map(kind =>
        codes(
          set(this.#income, i32('add', get(this.#income), knownIncome(person, kind, mayBeUnknown))),
          mayBeUnknown
            ? set(this.#lacking, i32('or', get(this.#lacking), i32('lt_s', load32(times4(person), kind), number(0))))
            : [],
        ),
      ),
    )
  }
}
