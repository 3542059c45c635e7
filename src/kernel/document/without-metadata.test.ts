import { describe, expect, test } from 'vitest'
import { exif, jpeg, pdf, png } from './images.fixture.ts'
import { findMediaType } from './media.ts'
import { withoutMetadata } from './without-metadata.server.ts'

test.each([
  ['a PDF', pdf(), 'application/pdf'],
  ['a JPEG', jpeg(), 'image/jpeg'],
  ['a PNG', png(), 'image/png'],
  ['a page of HTML', Buffer.from('<html><script>'), undefined],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
  ['a PDF behind something else', Buffer.from(`GIF89a${pdf()}`), undefined],
  ['half a signature', png().subarray(0, 5), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('%s is known by its first bytes', (_, bytes, type) => {
  expect(findMediaType(bytes)).toBe(type)
})

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a photograph', () => {
  test('is kept without the place where it was taken, and with its picture', () => {
    const kept = text(withoutMetadata('image/jpeg', jpeg({ trailer: 'GPS 38.42 film' })))
    expect(kept).not.toContain('GPS')
    expect(kept).not.toContain('Exif')
    expect(kept).toContain('JFIF')
    expect(kept.endsWith('\xff\xd9')).toBe(true)
    // Both scans and the table between them.
    expect(kept.split('\xff\xda')).toHaveLength(3)
    expect(kept).toContain('\xff\xc4')
  })

  test.each([false, true])('keeps only how it is turned (little-endian: %s)', little => {
    const kept = text(withoutMetadata('image/jpeg', jpeg({ turn: 6, little })))
    expect(kept).not.toContain('GPS')
    const own = text(exif(6, ''))
    expect(kept).toContain(own)
    // What is written is read again as it was.
    expect(text(withoutMetadata('image/jpeg', Buffer.from(kept, 'latin1')))).toBe(kept)
  })

  test.each([12, 40, 90, 200, 230])('that is cut after %i bytes is refused', length => {
    expect(() => withoutMetadata('image/jpeg', jpeg().subarray(0, length))).toThrow(RangeError)
  })
})

test('a PNG is kept without its texts, and ends at its end', () => {
  const kept = text(withoutMetadata('image/png', png()))
  expect(kept).not.toContain('GPS')
  for (const chunk of ['IHDR', 'IDAT', 'IEND']) expect(kept).toContain(chunk)
  for (const length of [10, 30, 80, 120])
    expect(() => withoutMetadata('image/png', png().subarray(0, length))).toThrow(RangeError)
})

test('a PDF stays as it is', () => {
  expect(withoutMetadata('application/pdf', pdf())).toEqual(pdf())
})
