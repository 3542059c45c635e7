/** A small assembler of WebAssembly: instructions as bytes, in the order of the stack machine. Source: WebAssembly core specification 2.0, chapter 5. */

export type Code = readonly number[]
export type Local = number

export function unsigned(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value >>> 0; ; ) {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest ? low | 0x80 : low)
    if (!rest) return bytes
  }
}

export function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value | 0; ; ) {
    const low = rest & 0x7f
    rest >>= 7
    const isLast = (rest === 0 && !(low & 0x40)) || (rest === -1 && Boolean(low & 0x40))
    bytes.push(isLast ? low : low | 0x80)
    if (isLast) return bytes
  }
}

const join = (...parts: readonly Code[]): Code => parts.flat()

export const get = (local: Local): Code => [0x20, ...unsigned(local)]
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const number = (value: number): Code => [0x41, ...signed(value)]

/** Instructions on whole numbers of 32 bits that take two operands. */
const scalar = {
  eq: 0x46,
  ne: 0x47,
  lt_s: 0x48,
  lt_u: 0x49,
  gt_s: 0x4a,
  le_s: 0x4c,
  ge_s: 0x4e,
  ge_u: 0x4f,
  add: 0x6a,
  sub: 0x6b,
  mul: 0x6c,
  and: 0x71,
  or: 0x72,
  shl: 0x74,
  shr_u: 0x76,
} as const
export const i32 = (operation: keyof typeof scalar, one: Code, other: Code): Code => join(one, other, [scalar[operation]])
export const countOnes = (value: Code): Code => join(value, [0x69])
/** `one` where the condition is not zero, else `other`; both are reckoned. */
export const choose = (one: Code, other: Code, condition: Code): Code => join(one, other, condition, [0x1b])

const at = (align: number, offset: number): Code => [align, ...unsigned(offset)]
export const load32 = (address: Code, offset: number): Code => join(address, [0x28], at(2, offset))
export const load8 = (address: Code, offset: number): Code => join(address, [0x2d], at(0, offset))
export const store32 = (address: Code, offset: number, value: Code): Code => join(address, value, [0x36], at(2, offset))

export const copyBytes = (target: Code, source: Code, count: Code): Code => join(target, source, count, [0xfc, 0x0a, 0, 0])

const simd = (operation: number): Code => [0xfd, ...unsigned(operation)]
/** Instructions on 16 bytes at once that take two operands. */
const vector = {
  swizzle: 0x0e,
  'i8.eq': 0x23,
  'i8.ne': 0x24,
  'u8.le': 0x2a,
  'u8.ge': 0x2c,
  'i32.eq': 0x37,
  'i32.lt': 0x39,
  'i32.gt': 0x3b,
  'i32.le': 0x3d,
  'i32.ge': 0x3f,
  and: 0x4e,
  andnot: 0x4f,
  or: 0x50,
  'u8.min': 0x77,
  'u8.max': 0x79,
  'i8.narrow': 0x65,
  'i16.narrow': 0x85,
  'i32.add': 0xae,
  'i32.sub': 0xb1,
  'i32.max': 0xb8,
} as const
export const v128 = (operation: keyof typeof vector, one: Code, other: Code): Code => join(one, other, simd(vector[operation]))
export const loadVector = (address: Code, offset: number): Code => join(address, simd(0x00), at(0, offset))
export const storeVector = (address: Code, offset: number, value: Code): Code => join(address, value, simd(0x0b), at(0, offset))
export const bytesOf = (value: number | readonly number[]): Code =>
  join(simd(0x0c), typeof value === 'number' ? Array<number>(16).fill(value & 0xff) : value)
export const splat8 = (value: Code): Code => join(value, simd(0x0f))
export const splat32 = (value: Code): Code => join(value, simd(0x11))
/** Bytes taken from the 32 of both operands, by place. */
export const shuffle = (one: Code, other: Code, places: readonly number[]): Code => join(one, other, simd(0x0d), places)
export const shiftBytesRight = (value: Code, bits: number): Code => join(value, number(bits), simd(0x6d))
const extensions = { 'i16.low': 0x87, 'i16.high': 0x88, 'i32.low': 0xa7, 'i32.high': 0xa8 } as const
/** Half of the lanes, each twice as wide; a mask stays a mask. */
export const extended = (half: keyof typeof extensions, value: Code): Code => join(value, simd(extensions[half]))
/** The highest bit of each byte, as a number of 16 bits. */
export const signBits = (value: Code): Code => join(value, simd(0x64))
export const lane32 = (value: Code, lane: number): Code => join(value, simd(0x1b), [lane])
/** The vector with one lane taken from memory. */
export const loadLane32 = (address: Code, offset: number, value: Code, lane: number): Code =>
  join(address, value, simd(0x56), at(2, offset), [lane])
export const shiftLeft32 = (value: Code, bits: number): Code => join(value, number(bits), simd(0xab))

const nothing = 0x40
/** While the condition is not zero. */
export const repeatWhile = (condition: Code, body: Code): Code =>
  join([0x02, nothing, 0x03, nothing], condition, [0x45, 0x0d, 1], body, [0x0c, 0, 0x0b, 0x0b])
export const when = (condition: Code, body: Code, otherwise?: Code): Code =>
  join(condition, [0x04, nothing], body, otherwise ? [0x05, ...otherwise] : [], [0x0b])

export const codes = join

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
const text = (value: string): Code => [...unsigned(value.length), ...new TextEncoder().encode(value)]
const types = { i32: 0x7f, v128: 0x7b } as const

/** A function of whole numbers; its parameters are the first locals. */
export class Procedure {
  readonly locals: (keyof typeof types)[] = []
  readonly parameters: number
  body: Code = []
  constructor(parameters: number) {
    this.parameters = parameters
  }
  local(type: keyof typeof types): Local {
    this.locals.push(type)
    return this.parameters + this.locals.length - 1
  }
}

/** A module of one procedure, exported as `run`, over an imported shared memory of at most so many pages of 64 KiB. */
export function assemble({ parameters, locals, body }: Procedure, pages: number): Uint8Array<ArrayBuffer> {
  const code = [...list(locals.map(type => [1, types[type]])), ...body, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list([[0x60, ...list(Array<Code>(parameters).fill([types.i32])), 0]])),
    ...section(2, list([[...text('host'), ...text('memory'), 0x02, 0x03, 1, ...unsigned(pages)]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text('run'), 0x00, 0]])),
    ...section(10, list([[...unsigned(code.length), ...code]])),
  ])
}

/** Whether this machine runs vectors over shared memory. */
export const hasVectors = WebAssembly.validate(probe())

function probe(): Uint8Array<ArrayBuffer> {
  const procedure = new Procedure(0)
  procedure.body = set(procedure.local('v128'), bytesOf(0))
  return assemble(procedure, 1)
}
