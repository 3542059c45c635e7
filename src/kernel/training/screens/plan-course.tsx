import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import { useRouter } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { planCourse } from '../contract.ts'
import { wordsOfAudience } from '../words.ts'
import { useMessages } from './messages.ts'
import { useTrainings } from './use-trainings.ts'

export function PlanCourse() {
  const say = useMessages()
  const router = useRouter()
  const { say: inWords } = useSession()
  const trainings = useTrainings()
  const act = useAct(planCourse)
  return (
    <ActButton
      label={say('plan')}
      variant="primary"
      icon={IconCalendarPlus}
      fields={typed => ({
        programmeId: {
          kind: 'choice',
          label: say('programme'),
          hint: say('onlyWorked'),
          value: trainings.length === 1 ? trainings[0]!.programme.id : null,
          options: trainings.map(({ programme }) => ({ value: programme.id, label: inWords(programme.name) })),
        },
        audience: {
          kind: 'choice',
          label: say('audience'),
          options: (trainings.find(({ programme }) => programme.id === typed.programmeId)?.training.audiences ?? []).map(
            value => ({
              value,
              label: inWords(wordsOfAudience(value)),
            }),
          ),
        },
        title: { kind: 'line', label: say('courseTitle'), hint: say('courseTitleHint'), longest: 120 },
        partner: { kind: 'line', label: say('partner'), optional: true, longest: 120 },
      })}
      send={(told, { newId }) => act.mutateAsync({ body: { id: newId, ...told } })}
      done={say('planned')}
      onDone={({ id }) => router.history.push(`/egitimler/${id}`)}
    />
  )
}
