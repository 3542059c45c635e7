import { useRouter } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { openCase } from '#kernel/case/contract.ts'
import { useWorkedProgrammes } from '#kernel/programme/screens/known-programmes.ts'
import { ActForm } from '#kernel/screens/act-form.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'

/** An application at the desk: the person's case in one of the services worked here, with the household it is about. */
export function OpenCaseForm({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const router = useRouter()
  const { say: inWords } = useSession()
  const programmes = useWorkedProgrammes()
  const act = useAct(openCase)
  return (
    <ActForm
      fields={{
        programmeId: {
          kind: 'choice',
          label: say('service'),
          options: programmes.map(each => ({ value: each.id, label: inWords(each.name) })),
        },
        householdId: {
          kind: 'choice',
          label: say('aboutHousehold'),
          optional: true,
          empty: say('noHousehold'),
          value: person.households[0]?.id ?? null,
          options: person.households.map(home => ({ value: home.id, label: `${home.address}, ${home.neighbourhood}` })),
        },
      }}
      send={async ({ programmeId, householdId }, { newId: id }) => {
        const strand = Object.keys(programmes.find(each => each.id === programmeId)!.strands)[0]!
        await act.mutateAsync({ body: { id, programmeId, strand, personId: person.id, householdId } })
        return id
      }}
      submit={say('openCase')}
      done={say('caseOpened')}
      onDone={id => router.history.push(`/dosyalar/${id}`)}
    />
  )
}
