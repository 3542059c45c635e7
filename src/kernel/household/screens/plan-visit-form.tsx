import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActForm } from '#kernel/screens/act-form.tsx'
import { planVisit } from '#kernel/visit/contract.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Link } from '#ui/link.tsx'
import type { HouseholdFile } from '../contract.ts'
import { useMessages } from './messages.ts'

export function PlanVisitForm({ household, onDone }: { household: HouseholdFile; onDone: () => void }) {
  const say = useMessages()
  const { session } = useSession()
  const act = useAct(planVisit)
  return (
    <ActForm
      fields={({ plannedOn }) => ({
        plannedOn: {
          kind: 'day',
          label: say('planDay'),
          hint: say('planHint'),
          problem: typeof plannedOn === 'string' && plannedOn < session.today && say('notPast'),
        },
      })}
      send={async ({ plannedOn }, { newId: id }) => {
        await act.mutateAsync({ body: { id, householdId: household.id, plannedOn } })
        return { id, plannedOn }
      }}
      submit={say('plan')}
      icon={IconCalendarPlus}
      done={({ id, plannedOn }) => (
        <>
          {say('planned', { day: formatDay(plannedOn) })} <Link href={`/ziyaretler/${id}`}>{say('openVisit')}</Link>
        </>
      )}
      onDone={onDone}
    />
  )
}
