import { useMemo } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { ApiProblem } from '#platform/http/client.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'

/** What the server refused, above the form that still holds everything typed; `prefix` is what the ids of its fields begin with. */
export function ProblemSummary({ problem, prefix = '' }: { problem: ApiProblem | null; prefix?: string }) {
  const { say } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` only changes with the language
  const shown = useMemo(
    () =>
      problem && {
        title: say(problem.title),
        fieldErrors: problem.errors.map(error => ({ field: prefix + error.field, message: say(error.message) })),
      },
    [problem],
  )
  return shown && <ErrorSummary problem={shown} />
}

/** The server's word on one field, if it had one. */
export function useFieldError(problem: ApiProblem | null): (field: string) => string | undefined {
  const { say } = useSession()
  return field => {
    const error = problem?.errors.find(each => each.field === field)
    return error && say(error.message)
  }
}

/**
 * For an act whose refusal the form shows by itself. One waits for the act by its promise, because the form may be gone from the
 * screen by the time everything has been asked anew.
 */
export const isShown = () => undefined
