import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { type ApiProblem, type Request, sendFile } from './client.ts'
import type { Endpoint } from './endpoint.ts'

/** Sends a file; `progress` is the part that has left, 0 to 1, while it is on its way. Afterwards everything is asked anew. */
export function useUpload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
) {
  const queries = useQueryClient()
  const [progress, setProgress] = useState<number | null>(null)
  const act = useMutation<z.output<A>, ApiProblem, Omit<Request<P, Q, B>, 'body'> & { file: Blob }>({
    mutationFn: request => sendFile(endpoint, { ...request, onProgress: setProgress }),
    onSuccess: () => queries.invalidateQueries(),
    onSettled: () => setProgress(null),
  })
  return { act, progress }
}
