import { z } from 'zod'
import { RoleId } from '#kernel/access/role-id.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Empty } from '#platform/http/shapes.ts'

export const Session = z.strictObject({
  account: z.strictObject({ id: z.number(), displayName: z.string(), role: RoleId, organisation: z.string() }),
  /** To be sent as `x-hane-csrf` with everything that changes something. */
  csrf: z.string(),
  province: z.string(),
  /** Business day; `demo` says that it stands still. */
  today: Day,
  demo: z.boolean(),
  /** Names of the deeds of `mayDo` that this role may do. */
  deeds: z.array(z.string()),
})
export type Session = z.infer<typeof Session>

export const signIn = endpoint({
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in',
  perMinute: 30,
  body: z.strictObject({ username: z.string().min(1).max(60), password: z.string().min(1).max(200) }),
  answer: Session,
})
export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and the business day',
  answer: Session,
})
export const signOut = endpoint({ method: 'DELETE', path: '/api/session', summary: 'Sign out', answer: Empty })

/** What a demo's sign-in page offers: one account a role. Empty outside a demo. */
export const demoAccounts = endpoint({
  method: 'GET',
  path: '/api/demo-accounts',
  summary: 'Accounts of the demo province, one a role',
  answer: z.array(
    z.strictObject({
      username: z.string(),
      password: z.string(),
      displayName: z.string(),
      role: RoleId,
      organisation: z.string(),
    }),
  ),
})
export const moveClock = endpoint({
  method: 'POST',
  path: '/api/clock/next-day',
  summary: 'Move the business day of a demo province on by one day',
  body: Empty,
  answer: z.strictObject({ today: Day }),
})
