/** Bytes; a scan of several pages or a telephone's photograph fits. */
export const largestFile = 10 * 1024 * 1024

const kinds = [
  { type: 'application/pdf', extension: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/jpeg', extension: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

export type MediaType = (typeof kinds)[number]['type']

/** What a file is by its first bytes, whatever its name says; undefined where it is none of those that are taken. */
export const findMediaType = (bytes: Uint8Array): MediaType | undefined =>
  kinds.find(({ begins }) => begins.every((byte, place) => bytes[place] === byte))?.type

export const extensionOf = (type: string): string => kinds.find(kind => kind.type === type)?.extension ?? 'bin'

/** For the file chooser. */
export const takenTypes = kinds.map(kind => kind.type).join(',')
