import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { openCase } from '#kernel/case/contract.ts'
import { useWorkedProgrammes } from '#kernel/programme/screens/known-programmes.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'

/** An application at the desk: the person's case in one of the services worked here, with the household it is about. */
export function OpenCaseForm({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { say: inWords } = useSession()
  const programmes = useWorkedProgrammes()
  const [id] = useState(() => crypto.randomUUID())
  const [programmeId, setProgrammeId] = useState<string | null>(null)
  const [householdId, setHouseholdId] = useState<string | null>(person.households[0]?.id ?? null)
  const [asked, setAsked] = useState(false)
  const act = useAct(openCase)
  const programme = programmes.find(each => each.id === programmeId)
  const submit = () => {
    setAsked(true)
    if (!programme) return
    const strand = Object.keys(programme.strands)[0]!
    act.mutateAsync({ body: { id, programmeId: programme.id, strand, personId: person.id, householdId } }).then(() => {
      announce(say('caseOpened'))
      router.history.push(`/dosyalar/${id}`)
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <Select
        id="programmeId"
        label={say('service')}
        empty={common('choose')}
        value={programmeId}
        onChange={setProgrammeId}
        options={programmes.map(each => ({ value: each.id, label: inWords(each.name) }))}
        error={asked && !programme ? common('choose') : undefined}
      />
      <Select
        id="householdId"
        label={say('aboutHousehold')}
        optional={common('optional')}
        empty={say('noHousehold')}
        value={householdId}
        onChange={value => setHouseholdId(value || null)}
        options={person.households.map(home => ({ value: home.id, label: `${home.address}, ${home.neighbourhood}` }))}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('openCase')}
        </Button>
      </div>
    </div>
  )
}
