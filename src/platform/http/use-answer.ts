import { keepPreviousData, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { type ApiProblem, call, type Request } from './client.ts'
import type { Endpoint } from './endpoint.ts'

export interface AnswerOptions {
  /** false: do not ask yet. */
  enabled?: boolean
  /** Milliseconds during which an answer counts as fresh. */
  staleTime?: number
  /** Milliseconds after which it is asked again. */
  refetchInterval?: number
  /** Shows the answer to the request before, while the next one is on its way. */
  keepPrevious?: boolean
}

/** What the API answers to a request, asked once and shared by all who ask the same. */
export function useAnswer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  request: Request<P, Q, B> = {},
  { keepPrevious = false, ...options }: AnswerOptions = {},
): UseQueryResult<z.output<A>, ApiProblem> {
  return useQuery<z.output<A>, ApiProblem>({
    queryKey: [endpoint.method, endpoint.path, request],
    queryFn: () => call(endpoint, request),
    ...options,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/** An act on the API; after it has succeeded, everything on the screen is asked anew. */
export function useAct<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
) {
  const queries = useQueryClient()
  return useMutation<z.output<A>, ApiProblem, Request<P, Q, B>>({
    mutationFn: request => call(endpoint, request),
    onSuccess: () => queries.invalidateQueries(),
  })
}
