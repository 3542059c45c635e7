import { median } from '../shared/measure.ts'

const page = 65_536
/** Far more than the caches hold. */
const pages = 1536

/**
 * (module (memory (import "host" "memory") 1) (func (export "sum") (param $from i32) (param $end i32) (result i32) …)):
 * four vectors of numbers at a time are added to four sums. Source of the encoding: WebAssembly core specification 2.0, chapter 5.
 */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  const section = (id: number, ...content: number[]) => [id, content.length, ...content]
  const text = (word: string) => [word.length, ...Buffer.from(word)]
  const [sums, v128, i32] = [[2, 3, 4, 5], 0x7b, 0x7f]
  const add = [0xfd, 0xae, 0x01]
  const adding = sums.flatMap((sum, index) => [0x20, sum, 0x20, 0, 0xfd, 0x00, 4, index * 16, ...add, 0x21, sum])
  const lanes = [0, 1, 2, 3].flatMap(lane => [0x20, 2, 0xfd, 0x1b, lane, ...(lane > 0 ? [0x6a] : [])])
  const together = [3, 4, 5].flatMap(sum => [0x20, 2, 0x20, sum, ...add, 0x21, 2])
  const loop = [0x03, 0x40, ...adding, 0x20, 0, 0x41, 0xc0, 0x00, 0x6a, 0x22, 0, 0x20, 1, 0x49, 0x0d, 0, 0x0b]
  const body = [1, 4, v128, ...loop, ...together, ...lanes, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 2, i32, i32, 1, i32),
    ...section(2, 1, ...text('host'), ...text('memory'), 2, 0, 1),
    ...section(3, 1, 0),
    ...section(7, 1, ...text('sum'), 0, 0),
    ...section(10, 1, ...length(body.length), ...body),
  ])
}

const length = (value: number) => (value < 128 ? [value] : [(value & 0x7f) | 0x80, value >> 7])

/** Bytes a second at which one core reads a plain column of numbers and adds them up. */
export function readingSpeed(): number {
  const memory = new WebAssembly.Memory({ initial: pages })
  const column = new Int32Array(memory.buffer).map((_, index) => index & 7)
  new Int32Array(memory.buffer).set(column)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { host: { memory } })
  const sum = exports.sum as (from: number, end: number) => number
  const expected = column.reduce((total, value) => total + value, 0)
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now()
    if (sum(0, pages * page) !== expected) throw new Error('the plain sum of a column is wrong')
    return performance.now() - from
  })
  return (pages * page * 1000) / median(times.slice(2))
}
