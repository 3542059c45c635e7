import type { z } from 'zod'
import type { Deed } from '#kernel/access/policy.ts'
import type { Role } from '#kernel/access/roles.ts'
import type { SignedIn } from '#kernel/account/session.server.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { type Call, type Route, routeOf } from '#platform/http/route.server.ts'
import type { Hane } from './hane.ts'
import type { Transaction } from './transaction.server.ts'

export interface DemoAccount {
  username: string
  password: string
  displayName: string
  role: Role
  organisation: string
}

/** A demo province: its accounts, and the operator's hand on the clock. */
export interface Demo {
  accounts: readonly DemoAccount[]
  moveTo(day: string): Promise<string>
}

/** What every handler of the kernel is given. */
export interface Context {
  hane: Hane
  demo: Demo | undefined
  signedIn: SignedIn | undefined
  /** The actor's transaction; absent only for 'anyone'. */
  tx: Transaction | undefined
}

/** Who may call a route: anyone, anyone signed in, or the roles of a deed. */
export type Access = 'anyone' | 'signed-in' | Deed

export const route = routeOf<Context, Access>()

/** A route that runs in the actor's transaction: everything but signing in. */
export const acting = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  access: Deed | 'signed-in',
  handle: (tx: Transaction, call: Call<Context, z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<A>>,
): Route<Context, Access> => route(endpoint, access, call => handle(call.context.tx!, call))
