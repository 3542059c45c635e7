import { createHash } from 'node:crypto'

/** Repeatable chance: the same seed and label give the same numbers, whatever other parts draw. */
export interface Random {
  /** Whole number from `from` to `to`, both included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** UUID of version 4 in form; not secret. */
  uuid(): string
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const pair = (word: number) => hex[(word >>> 8) & 255]! + hex[word & 255]!
const quad = (word: number) => pair(word >>> 16) + pair(word)

export function createRandom(seed: number, label: string): Random {
  const next = sfc32(seed, label)
  const int = (from: number, to: number) => from + Math.floor((next() / 2 ** 32) * (to - from + 1))
  return {
    int,
    chance: probability => next() / 2 ** 32 < probability,
    pick: items => items[int(0, items.length - 1)]!,
    uuid() {
      const [a, b, c, d] = [next(), next(), next(), next()]
      const version = 0x4000 | (b & 0xfff)
      const variant = 0x8000 | ((c >>> 16) & 0x3fff)
      return `${quad(a)}-${pair(b >>> 16)}-${pair(version)}-${pair(variant)}-${pair(c)}${quad(d)}`
    },
  }
}

/** Chris Doty-Humphrey's sfc32: small, fast, passes PractRand. */
function sfc32(seed: number, label: string): () => number {
  const key = createHash('sha256').update(`${seed}:${label}`).digest()
  let [a, b, c, counter] = [key.readUInt32LE(0), key.readUInt32LE(4), key.readUInt32LE(8), 1] as [number, number, number, number]
  return () => {
    const result = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }
}
