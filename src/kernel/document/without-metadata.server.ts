import type { MediaType } from './media.ts'

/**
 * A photograph carries where and when it was taken, and with what. An image is kept without that; of EXIF only how it is turned stays,
 * so that it is shown upright. A PDF stays as it is.
 *
 * @throws RangeError where the bytes are no whole image of their kind.
 */
export function withoutMetadata(type: MediaType, bytes: Uint8Array): Uint8Array {
  if (type === 'image/jpeg') return joined(jpegParts(bytes))
  if (type === 'image/png') return joined(pngParts(bytes))
  return bytes
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, exif: 0xe1, comment: 0xfe } as const
/** JFIF, colour profile, Adobe's colours: without them the picture changes. Every other application's segment goes. */
const keptSegments = [0xe0, 0xe2, 0xee]

/** The segments of a JPEG up to its end; what a telephone hangs behind it (a film, a second picture) goes. */
function jpegParts(bytes: Uint8Array): Uint8Array[] {
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  for (;;) {
    if (bytes[at] !== 0xff) throw new RangeError('a JPEG segment does not begin where the one before ends')
    const kind = bytes[at + 1]
    if (kind === undefined) throw new RangeError('the JPEG ends within a segment')
    if (kind === 0xff) {
      at += 1
      continue
    }
    if (kind === marker.end) return [...parts, bytes.subarray(at, at + 2)]
    const until = at + 2 + wordAt(bytes, at + 2)
    const segment = bytes.subarray(at, until)
    if (kind === marker.scan) {
      const next = afterScan(bytes, until)
      parts.push(bytes.subarray(at, next))
      at = next
      continue
    }
    if (kind === marker.exif) parts.push(...turnOnly(segment))
    else if (kind !== marker.comment && (kind < 0xe0 || kind > 0xef || keptSegments.includes(kind))) parts.push(segment)
    at = until
  }
}

/** Where the picture's own data end: at the next marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1]!
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new RangeError('the JPEG has no end')
}

function wordAt(bytes: Uint8Array, at: number, little = false): number {
  if (at + 2 > bytes.length) throw new RangeError('the image ends within a number')
  return new DataView(bytes.buffer, bytes.byteOffset).getUint16(at, little)
}

const orientationTag = 0x0112

/** The EXIF segment with nothing in it but how the picture is turned; nothing at all where it stands upright. */
function turnOnly(segment: Uint8Array): Uint8Array[] {
  const turn = findTurn(segment.subarray(4))
  if (turn === undefined || turn < 2 || turn > 8) return []
  const head = [0xff, marker.exif, 0, 34, ...Buffer.from('Exif\0\0'), ...Buffer.from('MM\0*'), 0, 0, 0, 8]
  return [Uint8Array.from([...head, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0])]
}

/** The entry of the first directory of an EXIF block that says how the picture is turned (TIFF 6.0). */
function findTurn(exif: Uint8Array): number | undefined {
  if (Buffer.from(exif.subarray(0, 4)).toString('latin1') !== 'Exif' || exif.length < 16) return undefined
  const tiff = exif.subarray(6)
  const little = tiff[0] === 0x49
  const directory = new DataView(tiff.buffer, tiff.byteOffset, tiff.length).getUint32(4, little)
  if (directory + 2 > tiff.length) return undefined
  const entries = wordAt(tiff, directory, little)
  for (let entry = directory + 2; entry < directory + 2 + entries * 12 && entry + 12 <= tiff.length; entry += 12)
    if (wordAt(tiff, entry, little) === orientationTag) return wordAt(tiff, entry + 8, little)
  return undefined
}

/** What a picture needs to look as it does; text, times, EXIF and whatever else stands between them goes. */
const keptChunks = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

function pngParts(bytes: Uint8Array): Uint8Array[] {
  const parts = [bytes.subarray(0, 8)]
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new RangeError('the PNG has no end')
    const until = at + 12 + numbers.getUint32(at)
    if (until > bytes.length) throw new RangeError('the PNG ends within a chunk')
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (keptChunks.includes(kind)) parts.push(bytes.subarray(at, until))
    if (kind === 'IEND') return parts
    at = until
  }
}
