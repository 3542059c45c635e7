import type { FastifyRequest } from 'fastify'
import { may } from '#kernel/access/policy.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { sessionCookie } from '#kernel/account/routes.server.ts'
import { findSession, type SignedIn } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import type { Access, Context, Demo } from '#kernel/act/route.server.ts'
import { transaction } from '#kernel/act/transaction.server.ts'
import { notAllowed, Problem } from '#platform/http/problem.ts'
import type { Run } from '#platform/http/server.server.ts'

/** Sent twice at the same moment, whoever comes second finds what the first one did; of two that waited crosswise, one was taken back. */
const worthAnotherTry = ['23505', '40P01']

/** Who asks, whether their role may, and then the handler in their own transaction. Nothing else lets a handler run. */
export function runFor(hane: Hane, demo: Demo | undefined): Run<Context, Access> {
  return async (route, request, handle) => {
    if (route.access === 'anyone') return handle({ hane, demo, signedIn: undefined, tx: undefined })
    const signedIn = await findSession(hane, request.cookies[sessionCookie])
    if (!signedIn)
      throw new Problem(401, 'sign-in', { tr: 'Oturumunuz kapalı. Yeniden giriş yapın.', en: 'You are not signed in.' })
    if (request.method !== 'GET') mustCarryCsrf(request, signedIn)
    if (route.access !== 'signed-in' && !may(signedIn.actor.role, route.access)) {
      await recordRefusal(hane, signedIn, route.access)
      throw notAllowed('Bu işlem sizin görevinizde değil.', 'This is not for your role.')
    }
    const attempt = () => transaction(hane, signedIn.actor, tx => handle({ hane, demo, signedIn, tx }))
    return attempt()
      .catch(error => {
        if (worthAnotherTry.includes((error as { code?: string }).code ?? '')) return attempt()
        throw error
      })
      .catch(async error => {
        // The refused transaction took its own audit lines back with it.
        if (error instanceof Problem && error.status === 403) await recordRefusal(hane, signedIn, route.access)
        throw error
      })
  }
}

function mustCarryCsrf(request: FastifyRequest, signedIn: SignedIn) {
  if (request.headers['x-hane-csrf'] !== signedIn.csrf)
    throw new Problem(403, 'csrf', {
      tr: 'İstek bu sayfadan gelmiyor. Sayfayı yenileyin.',
      en: 'The request did not come from this page. Reload it.',
    })
}

const recordRefusal = (hane: Hane, { actor }: SignedIn, deed: string) =>
  transaction(hane, actor, async tx =>
    tx.audit({ event: 'refusal', accessKey: accessKey(circle.directorate, 0), detail: { deed } }),
  )
