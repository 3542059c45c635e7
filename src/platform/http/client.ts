import type { z } from 'zod'
import type { Text } from '../i18n/text.ts'
import type { Endpoint } from './endpoint.ts'
import type { FieldError } from './problem.ts'

/** The parts of a request, in the types of its endpoint; each endpoint takes those that it names. */
export interface Request<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  params?: z.input<Params>
  query?: z.input<Query>
  body?: z.input<Body>
}

/** What the API refused, or that it could not be reached (`status` 0, code 'unreachable'). */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly errors: readonly FieldError[]

  constructor(status: number, code: string, title: Text, errors: readonly FieldError[] = []) {
    super(title.tr)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.title = title
    this.errors = errors
  }
}

type Tell<Value> = (value: Value) => void
let csrf = ''
let tellSignedOut: Tell<void> = () => {}
let tellReachable: Tell<boolean> = () => {}

/** The token of the session, sent with everything that changes something. */
export function rememberCsrf(token: string) {
  csrf = token
}

/** What happens when the session has ended (an answer of 401). */
export function onSignedOut(listener: () => void) {
  tellSignedOut = listener
}

/** Told after each request whether the server was reached. */
export function onReachable(listener: Tell<boolean>) {
  tellReachable = listener
}

/** Calls one operation of the API. Throws `ApiProblem`. */
export async function call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  request: Request<P, Q, B> = {},
): Promise<z.output<A>> {
  const response = await send(endpoint, request)
  const content: unknown = await response.json().catch(() => undefined)
  if (response.ok) return content as z.output<A>
  if (response.status === 401 && !isSigningIn(endpoint)) tellSignedOut()
  throw problemOf(response.status, content)
}

/** There a 401 says that the password is wrong, not that a session has ended. */
const isSigningIn = ({ method, path }: { method: string; path: string }) => method === 'POST' && path === '/api/session'

async function send(endpoint: Endpoint, { params, query, body }: Request<z.ZodType, z.ZodType, z.ZodType>): Promise<Response> {
  const changes = endpoint.method !== 'GET'
  try {
    const response = await fetch(addressOf(endpoint.path, params, query), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(changes ? { 'x-hane-csrf': csrf } : {}),
        ...(endpoint.method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(endpoint.method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    })
    tellReachable(true)
    return response
  } catch {
    tellReachable(false)
    throw unreachable()
  }
}

const unreachable = () =>
  new ApiProblem(0, 'unreachable', {
    tr: 'Sunucuya ulaşılamadı. Yazdıklarınız duruyor. Bağlantıyı denetleyip yeniden deneyin.',
    en: 'The server could not be reached. What you typed is kept. Check the connection and try again.',
  })

/** '/api/persons/:id' with its parameters and query filled in; absent and empty query values are left out. */
export function addressOf(path: string, params: unknown, query: unknown): string {
  const values = (params ?? {}) as Record<string, unknown>
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const asked = Object.entries((query ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  if (asked.length === 0) return filled
  return `${filled}?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}`
}

/**
 * Sends a file to an operation that takes one. `onProgress` hears which part of it, 0 to 1, has left. Throws `ApiProblem`.
 * The browser's older request is used because `fetch` does not tell how far an upload is.
 */
export function sendFile<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  { params, query, file, onProgress }: Omit<Request<P, Q, B>, 'body'> & { file: Blob; onProgress: Tell<number> },
): Promise<z.output<A>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(endpoint.method, addressOf(endpoint.path, params, query))
    request.responseType = 'json'
    for (const [name, value] of Object.entries({
      accept: 'application/json, application/problem+json',
      'content-type': 'application/octet-stream',
      'x-hane-csrf': csrf,
    }))
      request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      tellReachable(true)
      if (request.status < 300) return resolve(request.response as z.output<A>)
      if (request.status === 401) tellSignedOut()
      reject(problemOf(request.status, request.response))
    }
    request.onerror = () => {
      tellReachable(false)
      reject(unreachable())
    }
    request.send(file)
  })
}

interface ProblemAnswer {
  type?: string
  title?: string
  titleEn?: string
  errors?: readonly { field: string; message: string; messageEn?: string }[]
}

function problemOf(status: number, content: unknown): ApiProblem {
  const { type, title, titleEn, errors = [] } = (content ?? {}) as ProblemAnswer
  if (!title)
    return new ApiProblem(status, 'failed', {
      tr: 'Sunucu yanıt veremedi. Yazdıklarınız duruyor. Az sonra yeniden deneyin.',
      en: 'The server could not answer. What you typed is kept. Try again shortly.',
    })
  return new ApiProblem(
    status,
    type?.split('/').at(-1) ?? 'failed',
    { tr: title, en: titleEn ?? title },
    errors.map(({ field, message, messageEn }) => ({ field, message: { tr: message, en: messageEn ?? message } })),
  )
}
