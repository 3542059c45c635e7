import { mayDo } from '#kernel/access/policy.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { route } from '#kernel/act/route.server.ts'
import { transaction } from '#kernel/act/transaction.server.ts'
import { addDays } from '#platform/day/day.ts'
import { notFound } from '#platform/http/problem.ts'
import * as contract from './contract.ts'
import { endSession, type SignedIn, signIn } from './session.server.ts'

export const sessionCookie = 'hane_session'

function sessionOf({ actor, organisation, csrf }: SignedIn, today: string, demo: boolean): contract.Session {
  if (actor.role === 'system') throw notFound()
  const deeds = Object.entries(mayDo).flatMap(([deed, roles]) =>
    (roles as readonly string[]).includes(actor.role) ? [deed] : [],
  )
  return {
    account: { id: actor.id, displayName: actor.displayName, role: actor.role, organisation },
    csrf,
    province: 'İzmir',
    today,
    demo,
    deeds,
  }
}

export const accountRoutes = [
  route(contract.signIn, 'anyone', async ({ context, body, reply, request }) => {
    const { token, ...signed } = await signIn(context.hane, body.username, body.password)
    await transaction(context.hane, signed.actor, async tx =>
      tx.audit({ event: 'sign-in', accessKey: accessKey(circle.directorate, 0), detail: {} }),
    )
    reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' })
    return sessionOf(signed, context.hane.clock.today(), context.demo !== undefined)
  }),
  route(contract.readSession, 'signed-in', async ({ context }) =>
    sessionOf(context.signedIn!, context.hane.clock.today(), context.demo !== undefined),
  ),
  route(contract.signOut, 'signed-in', async ({ context, request, reply }) => {
    await endSession(context.hane, request.cookies[sessionCookie]!)
    context.tx!.audit({ event: 'sign-out', accessKey: accessKey(circle.directorate, 0), detail: {} })
    reply.clearCookie(sessionCookie, { path: '/' })
    return {}
  }),
  route(contract.demoAccounts, 'anyone', async ({ context }) => (context.demo ? [...context.demo.accounts] : [])),
  route(contract.moveClock, 'clock.move', async ({ context }) => {
    if (!context.demo) throw notFound()
    return { today: await context.demo.moveTo(addDays(context.hane.clock.today(), 1)) }
  }),
]
