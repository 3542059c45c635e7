import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { Problem } from './problem.ts'
import type { Call, Route } from './route.server.ts'

z.config(z.locales.tr())

/** How the application runs a route: it finds out who asks, refuses or opens their transaction, and calls the handler within it. */
export type Run<Context, Access> = (
  route: Route<Context, Access>,
  request: FastifyRequest,
  handle: (context: Context) => Promise<unknown>,
) => Promise<unknown>

/** The HTTP server: security headers, limits, one way in for requests and one way out for errors. */
export async function createServer(): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  })
  await server.register(cookie)
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'self'"],
        'frame-src': ["'self'"],
        'frame-ancestors': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
  // Pages and their files are not counted: a whole office may stand behind one address.
  await server.register(rateLimit, {
    max: 1200,
    timeWindow: '1 minute',
    allowList: request => !request.url.startsWith('/api/'),
    errorResponseBuilder: () => tooMany(),
  })
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes))
  server.setErrorHandler((error, request, reply) => void sendProblem(asProblem(error), request, reply))
  return server
}

export function mountRoutes<Context, Access>(
  server: FastifyInstance,
  routes: readonly Route<Context, Access>[],
  run: Run<Context, Access>,
) {
  for (const route of routes) {
    const { method, path } = route.endpoint
    server.route({
      method,
      url: path,
      ...(route.endpoint.upload ? { bodyLimit: route.endpoint.upload } : {}),
      ...(route.endpoint.perMinute ? { config: { rateLimit: { max: route.endpoint.perMinute, timeWindow: '1 minute' } } } : {}),
      handler: async (request, reply) => {
        // Who may not call it learns nothing of its fields: parsed only once the caller is known.
        const answer = await run(route, request, async context => {
          const parts = parseRequest(route.endpoint, request)
          return route.handle({ context, request, reply, ...parts } as Call<Context, unknown, unknown, unknown>)
        })
        if (reply.sent || route.endpoint.media) return answer
        return reply
          .header('cache-control', 'no-store')
          .type('application/json')
          .send(toJson(route.endpoint.answer.parse(answer)))
      },
    })
  }
}

/** bigint goes as a decimal string. */
const toJson = (answer: unknown) => JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? String(value) : value))

function parseRequest({ params, query, body }: Endpoint, request: FastifyRequest) {
  return {
    params: params ? parsePart(params, request.params, 404) : {},
    query: query ? parsePart(query, request.query, 422) : {},
    body: body ? parsePart(body, request.body ?? {}, 422) : {},
  }
}

function parsePart(schema: z.ZodType, value: unknown, status: number): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  if (status === 404) throw new Problem(404, 'not-found', { tr: 'Kayıt bulunamadı.', en: 'No such record.' })
  const english = schema.safeParse(value, { error: undefined })
  throw new Problem(
    422,
    'invalid',
    { tr: 'Bilgiler kaydedilmedi; işaretli alanları düzeltin.', en: 'Not saved; correct the marked fields.' },
    parsed.error.issues.map((issue, index) => ({
      field: issue.path.join('.'),
      message: {
        tr: issue.message,
        en: `${issue.code}: ${english.error?.issues[index]?.path.join('.') ?? issue.path.join('.')}`,
      },
    })),
  )
}

const tooMany = () =>
  new Problem(429, 'too-many', {
    tr: 'Çok sık istek geldi. Bir dakika sonra yeniden deneyin.',
    en: 'Too many requests. Try again in a minute.',
  })

/** What pg says, without a code, when every connection is taken for too long, or a new one takes too long. */
const noConnection = ['timeout exceeded when trying to connect', 'Connection terminated due to connection timeout']

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  const known = databaseProblem(code)
  if (known) return known
  if (statusCode === 413)
    return new Problem(413, 'too-large', {
      tr: 'Gönderilen dosya ya da metin çok büyük; hiçbir şey kaydedilmedi. Daha küçüğünü seçip yeniden gönderin.',
      en: 'What was sent is too large; nothing was stored. Choose a smaller file and send it again.',
    })
  if (error instanceof Error && noConnection.includes(error.message))
    return new Problem(503, 'busy', {
      tr: 'Şu anda çok istek var, sıra gelmedi ve hiçbir şey kaydedilmedi. Az sonra yeniden deneyin.',
      en: 'There are too many requests at once and nothing was stored. Try again shortly.',
    })
  if (statusCode && statusCode < 500)
    return new Problem(statusCode, 'bad-request', {
      tr: 'İstek okunamadı. Sayfayı yenileyip yeniden deneyin.',
      en: 'The request could not be read.',
    })
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return new Problem(500, 'failed', {
    tr: 'İşlem yapılamadı, hiçbir şey kaydedilmedi. Yeniden deneyin; sürerse sistem yöneticisine haber verin.',
    en: 'It could not be done and nothing was stored. Try again; if it goes on, tell the administrator.',
  })
}

/** What the tables themselves refuse, in words; never the name of a table or constraint. */
function databaseProblem(code: string | undefined): Problem | undefined {
  if (code === '23P01' || code === '23505')
    return new Problem(409, 'conflict', {
      tr: 'Aynı kayıt ya da onunla çakışan bir dönem zaten var.',
      en: 'The same record, or one whose period overlaps, is already there.',
    })
  if (code === '23514')
    return new Problem(409, 'conflict', {
      tr: 'Bu adımı aynı kişi iki kez yapamaz; başka bir görevli yapmalı.',
      en: 'The same person may not take this step too.',
    })
  if (code === '23503' || code?.startsWith('22'))
    return new Problem(422, 'invalid', {
      tr: 'Bilgiler kaydedilmedi: bir değer sınırların dışında ya da var olmayan bir kaydı gösteriyor.',
      en: 'Not saved: a value is out of range or points to a record that is not there.',
    })
  if (code === '42501') return new Problem(404, 'not-found', { tr: 'Kayıt bulunamadı.', en: 'No such record.' })
  if (code === '53100')
    return new Problem(507, 'disk-full', {
      tr: 'Disk dolu: kayıt alınamıyor, okuma sürüyor.',
      en: 'The disk is full: nothing can be stored, reading goes on.',
    })
  if (code?.startsWith('57P') || code === 'ECONNREFUSED' || code === 'ECONNRESET')
    return new Problem(503, 'database-away', {
      tr: 'Veritabanı yanıt vermiyor. Yazdıklarınız duruyor; az sonra yeniden deneyin.',
      en: 'The database does not answer. Try again shortly.',
    })
  return undefined
}

/** RFC 9457. */
function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  if (problem.status === 503) reply.header('retry-after', '5')
  return reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${problem.code}`,
        title: problem.title.tr,
        titleEn: problem.title.en,
        status: problem.status,
        instance: request.url.split('?')[0],
        errors: problem.errors.map(({ field, message }) => ({ field, message: message.tr, messageEn: message.en })),
      }),
    )
}
