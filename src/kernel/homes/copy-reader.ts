/** One row of a binary COPY, its fields where they lie; good until the next row. */
export interface CopyRow {
  bytes: Buffer
  /** Where each field begins, and how long it is: −1 for null. */
  readonly starts: Int32Array
  readonly lengths: Int32Array
}

const signature = 'PGCOPY\n\xff\r\n\0'
/** Signature, flags, and the length of an extension that is never there. */
const headerLength = signature.length + 8

/** Reads COPY … (FORMAT binary) out of pieces that end anywhere. `end` throws where the copy did not come to its own end. */
export function copyReader(fields: number, onRow: (row: CopyRow) => void): { push(piece: Buffer): void; end(): void } {
  const row: CopyRow = { bytes: Buffer.alloc(0), starts: new Int32Array(fields), lengths: new Int32Array(fields) }
  let left: Buffer = Buffer.alloc(0)
  let isBegun = false
  let isOver = false

  /** Where the next row begins; −1 where this one is not whole yet. */
  const take = (bytes: Buffer, from: number): number => {
    if (from + 2 > bytes.length) return -1
    const count = bytes.readInt16BE(from)
    if (count === -1) {
      isOver = true
      return -1
    }
    if (count !== fields) throw new Error(`a row of ${count} fields where ${fields} were asked for`)
    let at = from + 2
    for (let field = 0; field < fields; field++) {
      if (at + 4 > bytes.length) return -1
      const length = bytes.readInt32BE(at)
      row.starts[field] = at + 4
      row.lengths[field] = length
      at += 4 + Math.max(length, 0)
    }
    if (at > bytes.length) return -1
    row.bytes = bytes
    return at
  }

  return {
    push(piece) {
      const bytes = left.length === 0 ? piece : Buffer.concat([left, piece])
      let at = 0
      if (!isBegun && bytes.length >= headerLength) {
        if (bytes.toString('latin1', 0, signature.length) !== signature) throw new Error('not a binary copy')
        at = headerLength
        isBegun = true
      }
      for (let next = isBegun ? take(bytes, at) : -1; next !== -1; next = take(bytes, at)) {
        onRow(row)
        at = next
      }
      left = bytes.subarray(at)
    },
    end() {
      if (!isOver) throw new Error('the copy ended in the middle')
    },
  }
}
