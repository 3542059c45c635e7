import type { z } from 'zod'

/**
 * One operation of the API, described once: the server parses with it, the web calls by it, OpenAPI is written from it.
 * Path parameters are written `:name`.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'DELETE'
  path: `/api/${string}`
  summary: string
  params?: Params
  query?: Query
  body?: Body
  answer: Answer
  /** Calls a minute from one address, where fewer than usual are allowed. */
  perMinute?: number
  /** The body is a file, not JSON: at most so many bytes of application/octet-stream. */
  upload?: number
  /** Content type of an answer that is not JSON. */
  media?: string
}

export const endpoint = <Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  definition: Endpoint<Params, Query, Body, Answer>,
) => definition
