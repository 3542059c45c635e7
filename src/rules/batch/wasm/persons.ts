import { unknown, yes } from '../plan.ts'
import {
  bytesOf,
  type Code,
  choose,
  codes,
  copyBytes,
  countOnes,
  extended,
  get,
  i32,
  load32,
  number,
  type Procedure,
  repeatWhile,
  set,
  signBits,
  splat32,
  store32,
  storeVector,
  v128,
  when,
} from './assembler.ts'
import { Couple } from './couple.ts'
import { emitFormula } from './formula.ts'
import { fromPerson, increased, own, putDownBytes, times4, toPerson } from './frame.ts'
import type { EmittedPlan, Layout } from './layout.ts'

/** Verdicts, counts and amounts, 16 persons at a time. */
export function emitPersons({ resident, plans }: Layout, procedure: Procedure): Code {
  const [person, lanes, left] = [procedure.local('i32'), procedure.local('i32'), procedure.local('i32')]
  const [judged, paid] = [procedure.local('v128'), procedure.local('v128')]
  const couple = new Couple(procedure, person, resident.addressOf('spouse')!)
  const counts = plans.map(() => ({ granted: procedure.local('i32'), missing: procedure.local('i32') }))
  const ones = (mask: Code): Code => countOnes(i32('and', signBits(mask), get(lanes)))
  const isJudged = (value: number): Code => v128('i8.eq', get(judged), bytesOf(value))

  /** All 16, or at the end of the block only those that belong to it: the next ones may be another thread's. */
  const write = (target: Code, offset: number, vectors: readonly Code[], bytesOfOne: number): Code =>
    when(
      i32('ge_s', get(left), number(16)),
      codes(...vectors.map((vector, index) => storeVector(target, offset + 16 * index, vector))),
      codes(
        ...vectors.map((vector, index) => storeVector(get(own), 16 * index, vector)),
        copyBytes(i32('add', target, number(offset)), get(own), i32('mul', get(left), number(bytesOfOne))),
      ),
    )
  const pay = ({ column, kurus }: NonNullable<EmittedPlan['amount']>): Code =>
    codes(
      set(paid, isJudged(yes)),
      write(
        times4(get(person)),
        column,
        (['low', 'high'] as const).flatMap(half =>
          (['low', 'high'] as const).map(quarter =>
            v128('and', extended(`i32.${quarter}`, extended(`i16.${half}`, get(paid))), splat32(number(kurus))),
          ),
        ),
        4,
      ),
    )
  const decide = ({ early, late, outcome, amount }: EmittedPlan, index: number): Code =>
    codes(
      set(
        judged,
        early.map(each => emitFormula(each, person)).reduce((all, each) => v128('u8.min', all, each), bytesOf(yes)),
      ),
      ...late.map(leaf => couple.judge(leaf, judged)),
      set(counts[index]!.granted, i32('add', get(counts[index]!.granted), ones(isJudged(yes)))),
      set(counts[index]!.missing, i32('add', get(counts[index]!.missing), ones(isJudged(unknown)))),
      amount ? pay(amount) : [],
      write(get(person), outcome, [v128('swizzle', bytesOf([0, 2, 1, ...Array<number>(13).fill(0)]), get(judged))], 1),
    )
  const addTo = (address: number, count: number): Code =>
    store32(get(own), address, i32('add', load32(get(own), address), get(count)))
  return codes(
    set(person, get(fromPerson)),
    repeatWhile(
      i32('lt_s', get(person), get(toPerson)),
      codes(
        set(left, i32('sub', get(toPerson), get(person))),
        set(
          lanes,
          choose(number(0xffff), i32('sub', i32('shl', number(1), get(left)), number(1)), i32('ge_s', get(left), number(16))),
        ),
        ...plans.map(decide),
        increased(person, 16),
      ),
    ),
    ...counts.flatMap(({ granted, missing }, index) => [
      addTo(putDownBytes + 8 * index, granted),
      addTo(putDownBytes + 8 * index + 4, missing),
    ]),
  )
}
