import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Deed } from '#kernel/access/policy.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { ApiProblem } from '#platform/http/client.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#ui/states.tsx'
import { useCommonMessages } from './common-messages.ts'

interface AnsweredProps<Value> {
  answer: UseQueryResult<Value, ApiProblem>
  children: (value: Value) => ReactNode
  rows?: number
  /** Heading of the page while there is nothing else to head it. */
  title?: string
}

/** The answer, or its outline while it comes, or what went wrong. Absent and forbidden look the same. */
export function Answered<Value>({ answer, children, rows = 5, title }: AnsweredProps<Value>) {
  if (answer.data !== undefined) return children(answer.data)
  const state = <Waiting answer={answer} rows={rows} />
  return title ? <Page title={title}>{state}</Page> : state
}

function Waiting<Value>({ answer, rows }: { answer: UseQueryResult<Value, ApiProblem>; rows: number }) {
  const say = useCommonMessages()
  const { say: inWords } = useSession()
  const { error, refetch, isFetching } = answer
  if (!error) return <Skeleton rows={rows} label={say('loading')} />
  if (error.status === 404 || error.status === 403) return <NotFound />
  return (
    <ErrorState
      title={say('notCome')}
      action={
        <Button loading={isFetching} onClick={() => void refetch()}>
          {say('again')}
        </Button>
      }
    >
      {inWords(error.title)}
    </ErrorState>
  )
}

function NotFound() {
  const say = useCommonMessages()
  return (
    <EmptyState large title={say('notFound')}>
      {say('notFoundNote')}
    </EmptyState>
  )
}

/** Shows its content to those who may do the deed; to all others the page looks as if it were not there. */
export function Guarded({ deed, title, children }: { deed: Deed; title: string; children: ReactNode }) {
  const { may } = useSession()
  if (may(deed)) return children
  return (
    <Page title={title}>
      <NotFound />
    </Page>
  )
}
