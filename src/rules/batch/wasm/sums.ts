import {
  bytesOf,
  type Code,
  codes,
  get,
  i32,
  type Local,
  loadVector,
  number,
  type Procedure,
  repeatWhile,
  set,
  shuffle,
  splat32,
  storeVector,
  v128,
} from './assembler.ts'
import { fromPerson, increased, shift, times4, toPerson } from './frame.ts'
import type { Running } from './layout.ts'

/** Running sums of the incomes of a block's persons and, where it is asked for, of how many are not known. */
export function emitRunning({ kinds, sums, unknown }: Running, procedure: Procedure): Code {
  const person = procedure.local('i32')
  const incomes = kinds.map(kind => loadVector(times4(get(person)), kind))
  const isUnknown = incomes
    .map(value => v128('i32.lt', value, bytesOf(0)))
    .reduce((one, other) => v128('or', one, other), bytesOf(0))
  const known = added(unknown === null ? incomes : incomes.map(value => v128('i32.max', value, bytesOf(0))))
  const flagged = unknown && 'flag' in unknown ? added([known, v128('and', isUnknown, splat32(number(unknown.flag)))]) : known
  return codes(
    runAlong(person, sums, flagged, procedure),
    unknown && 'counts' in unknown ? runAlong(person, unknown.counts, v128('i32.sub', bytesOf(0), isUnknown), procedure) : [],
  )
}

const added = (values: readonly Code[]) => values.reduce((sum, value) => v128('i32.add', sum, value), bytesOf(0))

/** The sum up to and with each person, four at a time: added up within the four, then to what came before. */
function runAlong(person: Local, target: number, four: Code, procedure: Procedure): Code {
  const [running, before] = [procedure.local('v128'), procedure.local('v128')]
  return codes(
    set(person, get(fromPerson)),
    set(before, bytesOf(0)),
    repeatWhile(
      i32('lt_s', get(person), get(toPerson)),
      codes(
        set(running, four),
        set(running, v128('i32.add', get(running), movedUp(running, 1))),
        set(running, v128('i32.add', get(running), movedUp(running, 2))),
        set(running, v128('i32.add', get(running), get(before))),
        storeVector(times4(i32('sub', get(person), get(shift))), target + 4, get(running)),
        set(before, lastOfFour(running)),
        increased(person, 4),
      ),
    ),
  )
}

/** Consecutive bytes of zeros and then of the sums, which machines have an instruction for. */
const movedUp = (running: Local, lanes: number): Code =>
  shuffle(
    bytesOf(0),
    get(running),
    Array.from({ length: 16 }, (_, byte) => 16 - 4 * lanes + byte),
  )

const lastOfFour = (running: Local): Code =>
  shuffle(
    get(running),
    get(running),
    Array.from({ length: 16 }, (_, byte) => 12 + (byte & 3)),
  )
