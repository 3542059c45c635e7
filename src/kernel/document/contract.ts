import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Empty, FileBytes, Id } from '#platform/http/shapes.ts'
import { largestFile } from './media.ts'

export const attachFile = endpoint({
  method: 'POST',
  path: '/api/documents/:id/file',
  summary: 'Attach a scan or photograph (PDF, JPEG, PNG) to a document; of several the last one stands',
  params: ById,
  query: z.strictObject({ actId: Id }),
  body: FileBytes,
  upload: largestFile,
  perMinute: 120,
  answer: Empty,
})
export const openFile = endpoint({
  method: 'GET',
  path: '/api/documents/:id/file',
  summary: 'The file attached to a document; each opening is recorded',
  params: ById,
  answer: z.unknown(),
  media: 'application/octet-stream',
})
