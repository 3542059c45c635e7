import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { invalidField } from '#platform/http/problem.ts'
import { extensionOf, findMediaType, type MediaType } from './media.ts'
import { withoutMetadata } from './without-metadata.server.ts'

/** A file as it is kept: of a kind that is taken, without where and when it was made, named by its content. */
export interface KeptFile {
  type: MediaType
  sha256: string
  bytes: Uint8Array
}

/** @throws Problem 422 on the field `file` where it is no PDF, JPEG or PNG, or not whole. */
export function keptFile(sent: Uint8Array): KeptFile {
  const type = findMediaType(sent)
  if (!type)
    throw invalidField(
      'file',
      'Dosya PDF, JPEG ya da PNG değil. Belgeyi tarayın ya da fotoğrafını çekip yeniden seçin.',
      'The file is not a PDF, JPEG or PNG. Scan or photograph the document and choose it again.',
    )
  const bytes = wholeFile(type, sent)
  return { type, sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

function wholeFile(type: MediaType, bytes: Uint8Array): Uint8Array {
  try {
    return withoutMetadata(type, bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw invalidField(
      'file',
      'Görüntü dosyası eksik ya da bozuk. Yeniden tarayın ya da fotoğrafını çekin.',
      'The image is cut short or damaged. Scan or photograph it again.',
    )
  }
}

/** Hands a kept file out. What came from outside is never a page of ours: it runs nothing, and a PDF is only handed over. */
export function handOut(
  reply: FastifyReply,
  { type, sha256, bytes }: { type: string; sha256: string; bytes: Uint8Array },
): Uint8Array {
  const disposition = type === 'application/pdf' ? 'attachment' : 'inline'
  reply
    .type(type)
    .header('content-disposition', `${disposition}; filename="belge-${sha256.slice(0, 12)}.${extensionOf(type)}"`)
    .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; sandbox`)
    .header('cache-control', 'no-store')
  return bytes
}
