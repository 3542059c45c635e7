import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** What a handler gets: the parsed request. `Context` is what the application adds, such as the actor's transaction. */
export interface Call<Context, Params, Query, Body> {
  context: Context
  params: Params
  query: Query
  body: Body
  request: FastifyRequest
  reply: FastifyReply
}

/** An endpoint with its handler and the access rule under which the application lets it run. */
export interface Route<Context = unknown, Access = unknown> {
  endpoint: Endpoint
  access: Access
  handle: (call: Call<Context, unknown, unknown, unknown>) => Promise<unknown>
}

/** Ties a handler to its endpoint, with the types of the contract. */
export function routeOf<Context, Access>() {
  return <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, A>,
    access: Access,
    handle: (call: Call<Context, z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<A>>,
  ): Route<Context, Access> => ({ endpoint, access, handle: handle as Route<Context, Access>['handle'] })
}
