import { findCategory } from '#kernel/right/definition.ts'
import { type Column, dayNumber, notKnownDay, type PeriodColumn, type Population } from '#rules/batch/population.ts'
import type { Fact } from '#rules/fact.ts'
import type { CopyRow } from './copy-reader.ts'
import { factColumn, paperColumns } from './fact-column.ts'
import { incomeColumns } from './income-columns.ts'
import { type HomesWanted, memberBit, rowKind } from './query.ts'

/** Homes one after the other with all that is known of them. An id is four whole numbers of `households` or `persons`. */
export interface Chunk {
  readonly population: Population
  readonly householdIds: readonly number[]
  readonly personIds: readonly number[]
  /** Of each home the person to whom the others’ relations are told; the first one where that is nobody or not clear; −1 where nobody lives. */
  readonly heads: readonly number[]
  readonly districts: readonly number[]
  /** Of the unit that answers for the home. */
  readonly circles: readonly number[]
  /** By programme, the persons who receive it already. */
  readonly receivers: ReadonlyMap<string, ReadonlySet<number>>
}

/** Puts rows of `homesQuery` together; `add` gives back a chunk each time that so many homes are whole. */
export interface ChunkBuilder {
  add(row: CopyRow): Chunk | undefined
  /** What is left at the end. */
  rest(): Chunk | undefined
}

export function chunkBuilder(wanted: Omit<HomesWanted, 'homes'>, homesInChunk: number): ChunkBuilder {
  let draft = newDraft(wanted)
  const sealed = () => {
    draft.closeHome()
    const chunk = draft.finish()
    draft = newDraft(wanted)
    return chunk
  }
  return {
    add(row) {
      const kind = row.bytes.readInt16BE(row.starts[1]!)
      const isFull = kind === rowKind.home && draft.homes() >= homesInChunk && !draft.isSameHome(row)
      const full = isFull ? sealed() : undefined
      draft.add(kind, row)
      return full
    },
    rest: () => (draft.homes() > 0 ? sealed() : undefined),
  }
}

/** Of a province without homes. */
export const emptyChunk = (wanted: Omit<HomesWanted, 'homes'>): Chunk => newDraft(wanted).finish()

function newDraft({ asked, on, sought }: Omit<HomesWanted, 'homes'>) {
  const today = dayNumber(on)
  const columns = new Map(
    [...asked.recorded, asked.birth, asked.sex].flatMap(fact =>
      fact ? [[fact.path, { fact, ...factColumn(fact, on) }] as const] : [],
    ),
  )
  const papers = asked.papers.map(paper => paperColumns(paper, on))
  const ofOwner = (owner: Fact['owner']) => [...columns.values()].filter(({ fact }) => fact.owner === owner)
  const ofHome = ofOwner('household')
  const ofPerson = [...ofOwner('person'), ...papers]
  const recorded = asked.recorded.map(({ path }) => columns.get(path)!)
  const incomes = incomeColumns([...asked.incomes.keys()])
  const birth = asked.birth && columns.get(asked.birth.path)
  const sex = asked.sex && columns.get(asked.sex.path)
  const sexOptions = Object.keys(asked.sex?.options ?? {})

  const households: number[] = []
  const persons: number[] = []
  /** Of the home at hand: the persons for whom merged records stand, by the ids of these. */
  const merged = new Map<string, number>()
  const firstPerson: number[] = []
  const bits: number[] = []
  const spouse: number[] = []
  const districts: number[] = []
  const circles: number[] = []
  const heads: number[] = []
  const receivers = [...sought.keys()].map(programme => [programme, new Set<number>()] as const)

  const homes = () => firstPerson.length
  const isSameHome = (row: CopyRow) => homes() > 0 && isId(households, homes() - 1, row, 0)
  const findPerson = (row: CopyRow) => {
    for (let person = bits.length - 1; person >= firstPerson.at(-1)!; person--) if (isId(persons, person, row, 3)) return person
    return merged.size > 0 ? merged.get(uuidAt(row.bytes, row.starts[3]!)) : undefined
  }

  function openHome(row: CopyRow) {
    closeHome()
    merged.clear()
    pushId(households, row, 0)
    firstPerson.push(bits.length)
    districts.push(numberAt(row, 4))
    circles.push(numberAt(row, 5))
    for (const column of ofHome) column.add()
  }

  function addMember(row: CopyRow) {
    // Named by a source before this one.
    const person = findPerson(row) ?? newMember(row)
    const mergedId = textAt(row, 6)
    if (mergedId) merged.set(mergedId, person)
  }

  function newMember(row: CopyRow): number {
    const own = numberAt(row, 5)
    const person = bits.length
    pushId(persons, row, 3)
    bits.push(own)
    spouse.push(-1)
    for (const column of ofPerson) column.add()
    incomes.add()
    if (birth && row.lengths[4] !== -1 && numberAt(row, 4) <= today) birth.put(person, numberAt(row, 4))
    const known = own & memberBit.isFemale ? 'female' : own & memberBit.isMale ? 'male' : undefined
    if (sex && known && sexOptions.includes(known)) sex.put(person, sexOptions.indexOf(known))
    return person
  }

  function learnFact(row: CopyRow) {
    const place = numberAt(row, 4)
    if (place >= recorded.length) return learnIncome(row, place - recorded.length)
    const owner = asked.recorded[place]!.owner === 'household' ? homes() - 1 : findPerson(row)
    if (owner !== undefined) recorded[place]!.learn(owner, textAt(row, 6) ?? '')
  }

  function learnIncome(row: CopyRow, kind: number) {
    const person = findPerson(row)
    if (person !== undefined) incomes.learn(person, kind, Number(textAt(row, 6)))
  }

  function learnPaper(row: CopyRow) {
    const person = findPerson(row)
    if (person === undefined) return
    const until = row.lengths[5] === -1 ? null : numberAt(row, 5)
    papers[numberAt(row, 4)]!.learn(person, { from: numberAt(row, 2), until, level: textAt(row, 6) })
  }

  function learnRight(row: CopyRow) {
    const person = findPerson(row)
    const [status, relation, event = null] = textAt(row, 6)!.split(' ') as [string, string, string?]
    const category = findCategory(asked.right!, { status, relation, event })
    if (person === undefined || !category) return
    const { fills } = asked.right!
    columns.get(fills.group)?.learn(person, category.id)
    columns.get(fills.relation)?.learn(person, relation)
    const until = row.lengths[5] === -1 ? null : numberAt(row, 5)
    const place = asked.papers.findIndex(({ validity }) => validity?.path === fills.document)
    papers[place]?.learn(person, { from: numberAt(row, 2), until, level: null })
  }

  function addReceiver(row: CopyRow) {
    const person = findPerson(row)
    if (person !== undefined) receivers[numberAt(row, 4)]![1].add(person)
  }

  function closeHome() {
    if (homes() === 0) return
    const first = firstPerson.at(-1)!
    const members = asked.members && columns.get(asked.members.path)
    if (members && !members.isKnown(homes() - 1) && bits.length > first) members.put(homes() - 1, bits.length - first)
    const self = onlyWith(bits, first, memberBit.isSelf)
    heads.push(bits.length > first ? (self ?? first) : -1)
    const partner = onlyWith(bits, first, memberBit.isSpouse)
    if (self === undefined || partner === undefined) return
    spouse[self] = partner
    spouse[partner] = self
  }

  function finish(): Chunk {
    const named = [...columns].map(([path, column]): [string, Column] => [path, column.finish()])
    const population: Population = {
      households: homes(),
      persons: bits.length,
      firstPerson: new Int32Array([...firstPerson, bits.length]),
      spouse: new Int32Array(spouse),
      columns: Object.assign(
        Object.fromEntries(named),
        ...papers.map(paper => paper.finish()),
        ...asked.unproved.map(({ path }) => ({ [path]: periodsOfNobody(bits.length) })),
      ),
      incomes: incomes.finish(),
    }
    return { population, householdIds: households, personIds: persons, heads, districts, circles, receivers: new Map(receivers) }
  }

  const steps = {
    [rowKind.member]: addMember,
    [rowKind.fact]: learnFact,
    [rowKind.paper]: learnPaper,
    [rowKind.right]: learnRight,
    [rowKind.receiver]: addReceiver,
  } as const
  return {
    homes,
    isSameHome,
    closeHome,
    finish,
    add(kind: number, row: CopyRow) {
      if (kind === rowKind.home && !isSameHome(row)) openHome(row)
      // What is left of a home that itself is not seen, or is no more, is no home.
      else if (kind !== rowKind.home && isSameHome(row)) steps[kind as keyof typeof steps](row)
    },
  }
}

const periodsOfNobody = (persons: number): PeriodColumn => {
  const never = new Int32Array(persons).fill(notKnownDay)
  return { from: never, until: never }
}

/** The one person from a place on who has the bit; undefined where there are none or several. */
function onlyWith(bits: readonly number[], from: number, bit: number): number | undefined {
  let found: number | undefined
  for (let person = from; person < bits.length; person++) {
    if (!(bits[person]! & bit)) continue
    if (found !== undefined) return undefined
    found = person
  }
  return found
}

const numberAt = (row: CopyRow, field: number) => row.bytes.readInt32BE(row.starts[field]!)

const textAt = (row: CopyRow, field: number) =>
  row.lengths[field] === -1 ? null : row.bytes.toString('utf8', row.starts[field], row.starts[field]! + row.lengths[field]!)

function pushId(ids: number[], { bytes, starts }: CopyRow, field: number) {
  const at = starts[field]!
  ids.push(bytes.readInt32BE(at), bytes.readInt32BE(at + 4), bytes.readInt32BE(at + 8), bytes.readInt32BE(at + 12))
}

function isId(ids: readonly number[], index: number, { bytes, starts }: CopyRow, field: number): boolean {
  const at = starts[field]!
  const of = index * 4
  return (
    ids[of] === bytes.readInt32BE(at) &&
    ids[of + 1] === bytes.readInt32BE(at + 4) &&
    ids[of + 2] === bytes.readInt32BE(at + 8) &&
    ids[of + 3] === bytes.readInt32BE(at + 12)
  )
}

const oneId = Buffer.alloc(16)

/** An id as PostgreSQL writes it. */
export function idAt(ids: readonly number[], index: number): string {
  for (let part = 0; part < 4; part++) oneId.writeInt32BE(ids[index * 4 + part]!, part * 4)
  return uuidAt(oneId, 0)
}

function uuidAt(bytes: Buffer, from: number): string {
  const hex = bytes.toString('hex', from, from + 16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
