import { useRouter, useSearch } from '@tanstack/react-router'
import { useIsDecidedHere } from '#kernel/programme/screens/known-programmes.ts'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listPatchable, readSimulation, type Simulable } from '../contract.ts'
import { useMessages } from './messages.ts'
import { addressFor, readAddress, type SimulationAddress, writtenChanges } from './reading.ts'
import { ReformForm } from './reform-form.tsx'
import { Result } from './result.tsx'

/** What would be if a value of the rules were another. Everything that was asked stands in the address. */
export function Simulation() {
  const say = useMessages()
  return (
    <Guarded deed="reform.simulate" title={say('title')}>
      <Asked />
    </Guarded>
  )
}

function Asked() {
  const say = useMessages()
  const address = readAddress(useSearch({ strict: false }) as Record<string, unknown>)
  const isDecidedHere = useIsDecidedHere()
  const answer = useAnswer(listPatchable, { query: { month: address.month } }, { keepPrevious: true })
  return (
    <Page title={say('title')} state={say('state')}>
      <Answered answer={answer} rows={6}>
        {({ month, entitlements }) => {
          const entitlement =
            entitlements.find(({ id }) => id === address.entitlement) ??
            entitlements.find(({ id }) => isDecidedHere(id)) ??
            entitlements[0]
          if (!entitlement) return <EmptyState large title={say('noEntitlements')} />
          const asked = { ...address, entitlement: entitlement.id, month: address.month ?? month }
          return <Reform asked={asked} entitlements={entitlements} entitlement={entitlement} />
        }}
      </Answered>
    </Page>
  )
}

interface ReformProps {
  asked: SimulationAddress & { entitlement: string; month: string }
  entitlements: readonly Simulable[]
  entitlement: Simulable
}

function Reform({ asked, entitlements, entitlement: chosen }: ReformProps) {
  const say = useMessages()
  const router = useRouter()
  const changes = writtenChanges(asked.changes)
  const isAsked = changes !== ''
  const { entitlement, month } = asked
  const answer = useAnswer(readSimulation, { query: { entitlement, month, changes } }, { enabled: isAsked, staleTime: 60_000 })
  const refused = answer.error?.status === 422 ? answer.error : null
  return (
    <Columns
      before={
        <ReformForm
          key={addressFor(asked)}
          asked={asked}
          entitlements={entitlements}
          entitlement={chosen}
          problem={refused}
          isBusy={isAsked && answer.isFetching}
          onAsk={next => router.history.push(addressFor(next))}
        />
      }
      work={
        <>
          <ProblemSummary problem={refused} />
          {!isAsked || refused ? (
            <Panel title={say('summary')}>
              <EmptyState title={say('askTitle')}>{say('ask')}</EmptyState>
            </Panel>
          ) : (
            <Answered answer={answer} rows={7}>
              {simulation => <Result simulation={simulation} />}
            </Answered>
          )}
        </>
      }
    />
  )
}
