import { sameForAll } from '../kurus.ts'
import { type Bound, boundOf } from '../limits.ts'
import type { CountedKind, Formula, FormulaLeaf, HomePlan, Plan } from '../plan.ts'
import { noEnd, notKnown, notKnownByte, notKnownDay } from '../population.ts'
import { householdsOfBlock } from './frame.ts'
import type {
  CoupleLeaf,
  Emitted,
  EmittedPlan,
  HouseholdByte,
  HouseholdCompare,
  HouseholdLeaf,
  Layout,
  Running,
} from './layout.ts'
import type { Resident } from './resident.ts'

type Compare = Extract<FormulaLeaf, { kind: 'compare' }>

/** The plan asks for something that only the other back end does; it is decided there. */
export class NotEmitted extends Error {
  override name = 'NotEmitted'
}

/** Lays plans out over a resident population: addresses, bounds and scratch. Plans that share incomes or comparisons share their work. */
export class Planner implements Layout {
  readonly resident: Resident
  readonly runnings: Running[] = []
  readonly householdLeaves: HouseholdLeaf[] = []
  readonly plans: EmittedPlan[] = []
  readonly #known = new Map<string, unknown>()

  readonly personsOfScratch: number

  constructor(resident: Resident) {
    this.resident = resident
    this.personsOfScratch = Math.ceil(resident.mostPersonsOf(householdsOfBlock) / 16) * 16 + 32
  }

  /** Throws NotEmitted, and then nothing of the plan is laid out but scratch. */
  add(plan: Plan): void {
    const rules = flattened(plan.verdict)
    const isLate = (formula: Formula): formula is Compare =>
      formula.kind === 'compare' &&
      formula.fact.path === plan.home?.fills.income &&
      plan.home.members === 'self-and-spouse' &&
      !this.#has(formula.fact.path)
    const early = rules.filter(each => !isLate(each)).map(each => this.#formula(each, plan))
    const late = rules.filter(isLate).map(each => this.#couple(each, plan.home!))
    const { persons } = this.resident.population
    const outcome = this.resident.reserve(persons)
    const kurus = plan.amount && sameForAll(plan.amount)
    this.plans.push({
      early,
      late,
      outcome,
      amount: kurus === null ? null : { column: this.resident.reserve(4 * persons), kurus },
    })
  }

  #has(path: string): boolean {
    return this.resident.addressOf(`fact ${path}`) !== undefined
  }

  #column(name: string): number {
    const address = this.resident.addressOf(name)
    if (address === undefined) throw new NotEmitted(`no column ${name}`)
    return address
  }

  #once<Made>(key: unknown, make: () => Made): Made {
    const text = JSON.stringify(key)
    if (!this.#known.has(text)) this.#known.set(text, make())
    return this.#known.get(text) as Made
  }

  #formula(formula: Formula, plan: Plan): Emitted {
    switch (formula.kind) {
      case 'all':
      case 'any':
        return { kind: formula.kind, of: formula.of.map(child => this.#formula(child, plan)) }
      case 'byte':
      case 'born-by':
      case 'covers':
        return this.#leaf(formula)
      case 'compare':
        return this.#compare(formula, plan)
      case 'excepted':
        throw new NotEmitted('exceptions')
    }
  }

  #leaf(leaf: Exclude<FormulaLeaf, Compare>): Emitted {
    const { fact } = leaf
    if (fact.owner === 'household' && leaf.kind === 'byte') return this.#householdByte(leaf)
    if (fact.owner !== 'person') throw new NotEmitted('a household’s own day or period')
    const column = this.#column(`fact ${fact.path}`)
    if (leaf.kind === 'byte') {
      if (leaf.means.slice(16, notKnownByte).some(value => value !== leaf.means[notKnownByte]))
        throw new NotEmitted('more than 16 options')
      return { kind: 'byte', column, table: [...leaf.means.slice(0, 16)] }
    }
    const { least, greatest } = this.resident.rangeOf(`fact ${fact.path}`)
    const mayBeUnknown = least === notKnownDay
    if (leaf.kind === 'covers') {
      const { day, required } = leaf
      return { kind: 'covers', from: column, until: this.#column(`until ${fact.path}`), day, required, mayBeUnknown }
    }
    if (greatest > leaf.on) throw new NotEmitted('a birth after the day of decision')
    return { kind: 'born-by', column, day: leaf.day, required: leaf.required, mayBeUnknown }
  }

  #compare({ fact, heads, operator, limit }: Compare, plan: Plan): Emitted {
    if (limit.facts.length > 0 || limit.selections.length > 0) throw new NotEmitted('a limit that depends on facts')
    const constant = limit.constants[0]
    if (!constant) throw new NotEmitted('a limit that is not known')
    if (fact.owner === 'person' && this.#has(fact.path)) {
      if (heads) throw new NotEmitted('a person’s own number shared per head')
      const bound = boundOf(operator, constant, 1, 1)
      const bytes = this.resident.population.columns[fact.path] instanceof Uint8Array
      const { least, greatest } = this.resident.rangeOf(`fact ${fact.path}`)
      const mayBeUnknown = bytes ? greatest === notKnownByte : least === notKnown
      return {
        kind: 'number',
        column: this.#column(`fact ${fact.path}`),
        bytes,
        atMost: bound.atMost,
        bound: clamped(bound, bytes ? 254 : noEnd),
        mayBeUnknown,
      }
    }
    const leaf = this.#once(
      ['leaf', fact, heads, operator, String(constant.numerator), String(constant.denominator), plan.home],
      () => {
        const value = this.#householdValue(fact.path, plan.home)
        const counted = heads && this.#heads(heads.path, plan.home)
        const most =
          counted === null
            ? 1
            : counted === 'size'
              ? this.resident.largestHousehold
              : this.resident.rangeOf(`fact ${heads!.path}`).greatest
        if (most > 65_535) throw new NotEmitted('more heads than a table of bounds is made for')
        const bounds = this.resident.reserve(4 * (most + 1))
        const table = new Int32Array(this.resident.memory.buffer, bounds, most + 1)
        for (let count = 0; count <= most; count++) table[count] = clamped(boundOf(operator, constant, count, 1), noEnd)
        const atMost = operator === 'less-than' || operator === 'at-most'
        return this.#placed({ kind: 'compare', value, heads: counted, atMost, bounds })
      },
    )
    return { kind: 'household', leaf }
  }

  #householdByte({ fact, means }: Extract<FormulaLeaf, { kind: 'byte' }>): Emitted {
    const leaf = this.#once(['byte', fact, [...means]], () => {
      const table = this.resident.reserve(means.length)
      new Uint8Array(this.resident.memory.buffer, table, means.length).set(means)
      return this.#placed({ kind: 'byte', column: this.#column(`fact ${fact.path}`), means: table })
    })
    return { kind: 'household', leaf }
  }

  /** Four leaves share a byte of a person. */
  #placed(leaf: HouseholdCompare | HouseholdByte): HouseholdLeaf {
    const place = this.householdLeaves.length
    const bytes = place % 4 === 0 ? this.resident.reserve(2 * this.personsOfScratch) : this.householdLeaves.at(-1)!.bytes
    const made: HouseholdLeaf = { ...leaf, bytes, shift: 2 * (place % 4) }
    this.householdLeaves.push(made)
    return made
  }

  #householdValue(path: string, home: HomePlan | null): HouseholdCompare['value'] {
    if (this.resident.population.columns[path] instanceof Uint8Array) throw new NotEmitted('a household’s number in bytes')
    if (this.#has(path)) return { column: this.#column(`fact ${path}`) }
    if (home?.fills.income !== path) throw new NotEmitted(`no column ${path}`)
    if (home.members !== 'everyone') throw new NotEmitted('a home within the home, not as a claim of its own')
    const { self, others } = this.#kinds(home)
    if (self.join() !== others.join()) throw new NotEmitted('incomes that count apart in a whole home')
    return { running: this.#running(others) }
  }

  /** Kinds that the population has, of the person and of the others; those that it has not are nothing for all. */
  #kinds({ self, others, scale }: HomePlan): { self: readonly string[]; others: readonly string[] } {
    const plain = (kinds: readonly CountedKind[]) => {
      const known = kinds.filter(({ kind }) => this.resident.addressOf(`income ${kind}`) !== undefined)
      if (known.some(({ times, above }) => times !== scale || above !== 0)) throw new NotEmitted('shares of property')
      return known.map(({ kind }) => kind).sort()
    }
    return { self: plain(self), others: plain(others) }
  }

  #running(kinds: readonly string[]): Running {
    return this.#once(['running', kinds], () => {
      const made = {
        kinds: kinds.map(kind => this.#column(`income ${kind}`)),
        sums: this.#scratch(),
        unknown: this.#unknown(kinds),
      }
      this.runnings.push(made)
      return made
    })
  }

  /** Room for a number of 32 bits before and after each person of a block, for each thread. */
  #scratch(): number {
    return this.resident.reserve(8 * this.personsOfScratch)
  }

  /** Running sums may wrap, their differences may not: a household's sum fits into 31 bits, and its flags beside it into 32. */
  #unknown(kinds: readonly string[]): Running['unknown'] {
    const { incomes, households, firstPerson } = this.resident.population
    const columns = kinds.map(kind => incomes[kind]!)
    let [greatest, mostUnknown] = [0, 0]
    for (let household = 0; household < households; household++) {
      let [sum, unknown] = [0, 0]
      for (let person = firstPerson[household]!; person < firstPerson[household + 1]!; person++) {
        if (columns.some(column => column[person] === notKnown)) unknown++
        for (const column of columns) sum += Math.max(0, column[person]!)
      }
      greatest = Math.max(greatest, sum)
      mostUnknown = Math.max(mostUnknown, unknown)
    }
    if (greatest > noEnd) throw new NotEmitted('a household’s income beyond 31 bits')
    if (mostUnknown === 0) return null
    const flag = Math.min(noEnd, Math.floor((2 ** 32 - 1 - greatest) / mostUnknown))
    return flag > greatest ? { flag } : { counts: this.#scratch() }
  }

  #heads(path: string, home: HomePlan | null): HouseholdCompare['heads'] {
    const column = this.resident.population.columns[path]
    if (column) return { column: this.#column(`fact ${path}`), bytes: column instanceof Uint8Array }
    if (home?.fills.members !== path || home.members !== 'everyone') throw new NotEmitted(`no column ${path}`)
    return 'size'
  }

  #couple({ heads, operator, limit }: Compare, home: HomePlan): CoupleLeaf {
    const constant = limit.constants[0]
    if (!constant || limit.facts.length > 0 || limit.selections.length > 0)
      throw new NotEmitted('a limit that depends on facts or is not known')
    if (heads && (heads.path !== home.fills.members || this.#has(heads.path))) throw new NotEmitted('heads of another kind')
    const { self, others } = this.#kinds(home)
    const rangeOf = (kind: string) => this.resident.rangeOf(`income ${kind}`)
    if ([...self, ...others].reduce((sum, kind) => sum + rangeOf(kind).greatest, 0) > noEnd)
      throw new NotEmitted('incomes beyond 31 bits')
    const bound = (count: number) => clamped(boundOf(operator, constant, heads ? count : 1, 1), noEnd)
    return {
      self: self.map(kind => this.#column(`income ${kind}`)),
      others: others.map(kind => this.#column(`income ${kind}`)),
      mayBeUnknown: [...self, ...others].some(kind => rangeOf(kind).least === notKnown),
      perHead: heads !== null,
      atMost: operator === 'less-than' || operator === 'at-most',
      bounds: [bound(1), bound(2)],
    }
  }
}

const flattened = (formula: Formula): readonly Formula[] => (formula.kind === 'all' ? formula.of.flatMap(flattened) : [formula])

/** Within what a column holds; every value is at least 0, so that −1 lets none be at most it, and all be at least it. */
function clamped({ atMost, bound }: Bound, most: number): number {
  if (!atMost && bound > most) throw new NotEmitted('a limit beyond what a column holds')
  return Math.max(-1, Math.min(bound, most))
}
