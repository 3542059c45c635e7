import { askedOfPerson } from '#kernel/fact/common.ts'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { dayNumber, noEnd, notKnown, notKnownByte, notKnownDay, type Population } from '#rules/batch/population.ts'
import { getValueOn } from '#rules/parameter.ts'
import { on } from './entitlements.ts'

export const columns = {
  birth: 'person.birthDate',
  percent: 'person.disability.percent',
  level: 'person.healthReport.level',
  validity: 'person.healthReport.validity',
} as const

/** Whole numbers below `end`, the same ones for the same seed. Source: xorshift32, G. Marsaglia. */
function drawing(seed: number) {
  let state = (seed * 2_654_435_761 + 97) | 0 || 1
  return (end: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
}
type Draw = ReturnType<typeof drawing>

const today = dayNumber(on)
const wage = Number(getValueOn(netMinimumWage, on))
const levels = Object.keys(askedOfPerson.healthReport.level.spec.options!)
const oldEnough = dayNumber(`${Number(on.slice(0, 4)) - 65}${on.slice(4)}`)

const numbers = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))
const bytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length))

/** Homes of one to five, three on average, some exactly on a limit or one kuruş beside it; one value in two hundred is not known. */
export function generatePopulation(persons: number, seed: number): Population {
  const draw = drawing(seed)
  // The last pair may be cut short: one home more than a third of the persons.
  const firstPerson = numbers(Math.ceil(persons / 3) + 3)
  const households = fillHomes(firstPerson, persons, draw)
  const spouse = numbers(persons).fill(-1)
  const [earned, birth, from, until] = [numbers(persons), numbers(persons), numbers(persons), numbers(persons)]
  const [percent, level] = [bytes(persons), bytes(persons)]
  for (let household = 0; household < households; household++) {
    const [first, end] = [firstPerson[household]!, firstPerson[household + 1]!]
    if (end - first > 1 && draw(10) < 6) {
      spouse[first] = first + 1
      spouse[first + 1] = first
    }
    for (let person = first; person < end; person++) {
      const isChild = person - first > 1
      const unknown = draw(200) === 0
      earned[person] = unknown ? notKnown : isChild || draw(10) < 4 ? 0 : draw(4 * wage)
      birth[person] = unknown && draw(2) ? notKnownDay : birthOf(isChild, draw)
      percent[person] = draw(200) === 0 ? notKnownByte : draw(10) ? 0 : 1 + draw(100)
      level[person] = draw(200) === 0 ? notKnownByte : draw(12) ? levels.indexOf('bagimsiz') : draw(levels.length)
      from[person] = draw(200) === 0 ? notKnownDay : today - draw(2000)
      until[person] = draw(3) ? today - 400 + draw(1000) : noEnd
      if (until[person]! <= from[person]!) until[person] = from[person]! + 365
    }
    if (draw(30) === 0) placeOnLimit(earned, first, end, draw)
  }
  return {
    households,
    persons,
    firstPerson: firstPerson.subarray(0, households + 1),
    spouse,
    columns: {
      [columns.birth]: birth,
      [columns.percent]: percent,
      [columns.level]: level,
      [columns.validity]: { from, until },
    },
    incomes: { wage: earned },
  }
}

/** Sizes in pairs that come to six, so that the average is three whatever is drawn. */
function fillHomes(firstPerson: Int32Array, persons: number, draw: Draw): number {
  let [household, filled, left] = [0, 0, 0]
  while (filled < persons) {
    const size = Math.min(left || 1 + draw(5), persons - filled)
    left = left ? 0 : 6 - size
    filled += size
    household++
    firstPerson[household] = filled
  }
  return household
}

/** A tenth of all are 65 or older, some have their birthday today, yesterday or tomorrow. */
function birthOf(isChild: boolean, draw: Draw): number {
  if (isChild) return today - draw(25 * 365)
  if (draw(100) === 0) return oldEnough - 1 + draw(3)
  return draw(6) ? today - (20 * 365 + draw(45 * 365)) : oldEnough - draw(30 * 365)
}

/** A third or two thirds of the wage for each head, one kuruş under, on (cut) and one over. */
function placeOnLimit(earned: Int32Array, first: number, end: number, draw: Draw): void {
  earned.fill(0, first, end)
  earned[first] = Math.floor(((end - first) * wage * (1 + draw(2))) / 3) - 1 + draw(3)
}

/** Bytes that must be read and written at least: every column once, and a byte and at times an amount for each person and programme. */
export function bytesOf(
  { persons, firstPerson, spouse, columns, incomes }: Population,
  programmes: number,
  amounts: number,
): number {
  const read = [
    firstPerson,
    spouse,
    ...Object.values(incomes),
    ...Object.values(columns).flatMap(each => ('from' in each && 'until' in each ? [each.from, each.until] : [each])),
  ]
  return read.reduce((sum, { byteLength }) => sum + byteLength, 0) + persons * (programmes + 4 * amounts)
}
