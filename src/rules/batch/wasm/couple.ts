import { no, unknown, yes } from '../plan.ts'
import {
  bytesOf,
  type Code,
  codes,
  get,
  type Local,
  lane32,
  loadLane32,
  loadVector,
  number,
  type Procedure,
  set,
  shiftLeft32,
  signBits,
  splat32,
  v128,
  when,
} from './assembler.ts'
import { times4 } from './frame.ts'
import type { CoupleLeaf } from './layout.ts'

/** Incomes of a person and the spouse, for 16 persons of whom at least one is not refused yet; without branches on who is married. */
export class Couple {
  readonly #person: Local
  readonly #spouses: number
  readonly #local: Record<'spouses' | 'isSingle' | 'own' | 'other' | 'income' | 'lacking', Local>
  readonly #quarters: readonly { readonly holds: Local; readonly lacking: Local }[]
  constructor(procedure: Procedure, person: Local, spouses: number) {
    this.#person = person
    this.#spouses = spouses
    const local = () => procedure.local('v128')
    this.#local = { spouses: local(), isSingle: local(), own: local(), other: local(), income: local(), lacking: local() }
    this.#quarters = [0, 1, 2, 3].map(() => ({ holds: local(), lacking: local() }))
  }

  /** Lowers what is judged so far. */
  judge(leaf: CoupleLeaf, judged: Local): Code {
    const narrowed = (of: 'holds' | 'lacking'): Code => {
      const [one, two, three, four] = this.#quarters.map(quarter => get(quarter[of]))
      return v128('i8.narrow', v128('i16.narrow', one!, two!), v128('i16.narrow', three!, four!))
    }
    const answer = v128('and', narrowed('holds'), bytesOf(yes))
    return when(
      signBits(v128('i8.ne', get(judged), bytesOf(no))),
      codes(
        ...[0, 1, 2, 3].map(place => this.#quarter(leaf, place)),
        set(
          judged,
          v128(
            'u8.min',
            get(judged),
            leaf.mayBeUnknown ? v128('or', answer, v128('and', narrowed('lacking'), bytesOf(unknown))) : answer,
          ),
        ),
      ),
    )
  }

  #quarter({ self, others, perHead, atMost, bounds, mayBeUnknown }: CoupleLeaf, place: number): Code {
    const { spouses, isSingle, own, other, income, lacking } = this.#local
    const offset = 16 * place
    const add = (value: Local, counts: (code: Code) => Code): Code =>
      codes(
        set(income, v128('i32.add', get(income), counts(mayBeUnknown ? v128('i32.max', get(value), bytesOf(0)) : get(value)))),
        mayBeUnknown ? set(lacking, v128('or', get(lacking), counts(v128('i32.lt', get(value), bytesOf(0))))) : [],
      )
    const ifMarried = (code: Code): Code => v128('andnot', code, get(isSingle))
    const bound = (heads: 1 | 2): Code => splat32(number(bounds[heads - 1]!))
    const limit = perHead ? v128('or', v128('and', bound(1), get(isSingle)), ifMarried(bound(2))) : bound(1)
    const holds = v128(atMost ? 'i32.le' : 'i32.ge', get(income), limit)
    const { holds: keptHolds, lacking: keptLacking } = this.#quarters[place]!
    return codes(
      set(spouses, loadVector(times4(get(this.#person)), this.#spouses + offset)),
      set(isSingle, v128('i32.lt', get(spouses), bytesOf(0))),
      // Who has no spouse looks at the first person, and takes nothing from there.
      set(spouses, shiftLeft32(v128('i32.max', get(spouses), bytesOf(0)), 2)),
      set(income, bytesOf(0)),
      set(lacking, bytesOf(0)),
      ...self.map(kind =>
        codes(
          set(own, loadVector(times4(get(this.#person)), kind + offset)),
          add(own, code => code),
        ),
      ),
      ...others.map(kind =>
        codes(
          ...[0, 1, 2, 3].map(lane => set(other, loadLane32(lane32(get(spouses), lane), kind, get(other), lane))),
          add(other, ifMarried),
        ),
      ),
      set(keptHolds, mayBeUnknown ? v128('andnot', holds, get(lacking)) : holds),
      set(keptLacking, get(lacking)),
    )
  }
}
