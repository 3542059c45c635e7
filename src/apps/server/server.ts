import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Hane } from '#kernel/act/hane.ts'
import type { Demo } from '#kernel/act/route.server.ts'
import { keepScreenings } from '#kernel/screening/keep.server.ts'
import { openApi } from '#platform/http/openapi.ts'
import { createServer, mountRoutes } from '#platform/http/server.server.ts'
import { type Progress, progressPage } from './progress-page.ts'
import { routes } from './routes.ts'
import { runFor } from './run.server.ts'

const webFolder = fileURLToPath(new URL('../../../dist/web/', import.meta.url))

/** The page that answers while a province loads: 503, with how far it is. */
export async function createWaitingServer(progress: () => Progress): Promise<FastifyInstance> {
  const server = await createServer()
  server.get('/*', async (request, reply) =>
    request.url.startsWith('/api/')
      ? reply
          .status(503)
          .header('retry-after', '2')
          .send({ title: 'İl yükleniyor', ...progress() })
      : reply
          .status(503)
          .header('retry-after', '2')
          .header('refresh', '2')
          .type('text/html; charset=utf-8')
          .send(progressPage(progress())),
  )
  return server
}

/** API under /api, its description at /api/openapi.json, and the web application on every other path. */
export async function createHaneServer(hane: Hane, demo: Demo | undefined): Promise<FastifyInstance> {
  const server = await createServer()
  const screenings = keepScreenings(hane)
  server.addHook('onListen', screenings.start)
  server.addHook('onClose', screenings.stop)
  mountRoutes(server, routes, runFor(hane, demo))
  const description = openApi(
    routes.map(route => route.endpoint),
    { title: 'Hane', version: '0.1.0' },
  )
  server.get('/api/openapi.json', async () => description)
  server.get('/api/*', async (_, reply) =>
    reply
      .status(404)
      .type('application/problem+json')
      .send({ type: '/problems/not-found', title: 'Kayıt bulunamadı.', status: 404 }),
  )
  if (existsSync(webFolder)) await serveWeb(server)
  return server
}

async function serveWeb(server: FastifyInstance) {
  await server.register(staticFiles, { root: webFolder, index: false, wildcard: false, immutable: true, maxAge: '1y' })
  server.get('/', async (_, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false }),
  )
  server.get('/*', async (_, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false }),
  )
}
