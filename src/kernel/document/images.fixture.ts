/** The smallest files of their kinds, with what a telephone would put into them. */

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))))

const segment = (kind: number, content: Uint8Array): Uint8Array => {
  const length = content.length + 2
  return Buffer.concat([Buffer.from([0xff, kind, length >> 8, length & 0xff]), content])
}

/** EXIF with one entry in its first directory, the turn, and a place written behind it. */
export const exif = (turn: number, place = 'GPS 38.42 27.14', little = false): Uint8Array => {
  const number = (value: number, size: 2 | 4) => {
    const buffer = Buffer.alloc(size)
    if (size === 2) little ? buffer.writeUInt16LE(value) : buffer.writeUInt16BE(value)
    else little ? buffer.writeUInt32LE(value) : buffer.writeUInt32BE(value)
    return buffer
  }
  const head = Buffer.from(little ? 'II' : 'MM')
  const entry = Buffer.concat([number(0x0112, 2), number(3, 2), number(1, 4), number(turn, 2), number(0, 2)])
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    head,
    number(42, 2),
    number(8, 4),
    number(1, 2),
    entry,
    number(0, 4),
    Buffer.from(place),
  ])
}

const scan = bytes(0xff, 0xda, 0, 4, 1, 1, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56)

export const jpeg = ({ turn = 1, little = false, trailer = '' }: { turn?: number; little?: boolean; trailer?: string } = {}) =>
  Buffer.concat([
    bytes(0xff, 0xd8),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exif(turn, 'GPS 38.42 27.14', little)),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0GPS 38.42')),
    segment(0xfe, Buffer.from('GPS 38.42 yorum')),
    segment(0xdb, Buffer.alloc(65, 1)),
    scan,
    segment(0xc4, Buffer.alloc(20, 2)),
    scan,
    bytes(0xff, 0xd9, trailer),
  ])

const chunk = (kind: string, content: Uint8Array): Uint8Array => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(kind), content, Buffer.alloc(4)])
}

export const png = () =>
  Buffer.concat([
    bytes(0x89, 'PNG\r\n', 0x1a, '\n'),
    chunk('IHDR', Buffer.alloc(13, 1)),
    chunk('eXIf', Buffer.from('GPS 38.42')),
    chunk('tEXt', Buffer.from('Comment\0GPS 38.42')),
    chunk('IDAT', Buffer.alloc(40, 3)),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from('GPS 38.42 sonrası'),
  ])

export const pdf = (content = 'sayfa') => Buffer.from(`%PDF-1.7\n${content}\n%%EOF\n`)
