/** What a person's byte says. */
export const outcomeCode = { refused: 0, granted: 1, missing: 2, conflict: 3 } as const

/** What a plan comes to for every person of a population. */
export interface Outcomes {
  /** A byte of `outcomeCode` for each person. */
  readonly outcome: Uint8Array
  /** Whole kuruş for each person, 0 unless granted; null where the programme pays no amount. */
  readonly amount: Int32Array | null
  readonly granted: number
  readonly refused: number
  readonly missing: number
  /** Persons to whom two exceptions of one rule apply: the law as written down contradicts itself there. */
  readonly conflicts: number
  /** Kuruş of everyone together. */
  readonly total: bigint
}

export function countOutcomes(outcome: Uint8Array, amount: Int32Array | null): Outcomes {
  const counts = [0, 0, 0, 0]
  for (const code of outcome) counts[code]!++
  // A whole number below 2^53 for each block of 4 million amounts below 2^31.
  let total = 0n
  for (let from = 0; amount && from < amount.length; from += blockOfAmounts) {
    let sum = 0
    for (let row = from, end = Math.min(from + blockOfAmounts, amount.length); row < end; row++) sum += amount[row]!
    total += BigInt(sum)
  }
  return { outcome, amount, refused: counts[0]!, granted: counts[1]!, missing: counts[2]!, conflicts: counts[3]!, total }
}

const blockOfAmounts = 2 ** 22
