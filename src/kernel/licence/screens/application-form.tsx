import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { Guarded } from '#kernel/screens/answered.tsx'
import { type Typed, tellAll } from '#kernel/screens/asked.ts'
import { AskedFields, focusOn, useLacking } from '#kernel/screens/asked-fields.tsx'
import { KeptDraft, RestoredDraft } from '#kernel/screens/draft.tsx'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useDraft } from '#kernel/screens/use-draft.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { applyForLicence } from '../contract.ts'
import { fewestPlacesOn, isKnownOn } from '../definition.ts'
import { useApplicationMessages } from './application-messages.ts'
import { founderOf, useFounderAsked } from './founder-asked.ts'
import { useDefinition, useLicensedProgrammes } from './use-definition.ts'

/** An application as it is received at the desk; what is typed stays on this device until it is sent. */
export function ApplicationForm() {
  const say = useApplicationMessages()
  return (
    <Guarded deed="licence.prepare" title={say('title')}>
      <Form />
    </Guarded>
  )
}

function Form() {
  const say = useApplicationMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { session } = useSession()
  const draft = useDraft(`licence-application ${session.account.id}`, () => ({ id: crypto.randomUUID(), typed: {} as Typed }))
  const { id, typed } = draft.value
  const [isTried, setTried] = useState(false)
  const act = useAct(applyForLicence)
  const facility = useFacilityAsked(typed)
  const founder = useFounderAsked()(typed['founder.kind'])
  const lackingOf = useLacking()
  const submit = () => {
    setTried(true)
    const lacking = lackingOf({ ...facility, ...founder }, typed)
    if (lacking) return focusOn(lacking)
    const { districtId, ...told } = tellAll(facility, typed)
    const body = { id, ...told, districtId: Number(districtId), founder: founderOf(tellAll(founder, typed)) }
    act.mutateAsync({ body }).then(() => {
      announce(say('received'))
      draft.forget()
      router.history.push(`/ruhsatlar/${id}`)
    }, isShown)
  }
  const wires = {
    typed,
    onChange: (name: string, value: Typed[string]) => draft.change({ id, typed: { ...typed, [name]: value } }),
    isTried,
    errorOf: useFieldError(act.error),
  }
  return (
    <Page
      path={[{ label: say('licences'), href: '/ruhsatlar' }, { label: say('title') }]}
      pathLabel={say('path')}
      title={say('title')}
      state={say('lead')}
    >
      {draft.isRestored && <RestoredDraft onDrop={draft.forget} />}
      <ProblemSummary problem={act.error} />
      <div className={classes.stack} style={{ maxWidth: 760 }}>
        <Panel title={say('facility')}>
          <div className={classes.form}>
            <AskedFields fields={facility} {...wires} />
          </div>
        </Panel>
        <Panel title={say('founder')}>
          <div className={classes.form}>
            <AskedFields fields={founder} {...wires} />
          </div>
        </Panel>
        <div className={classes.line}>
          <KeptDraft isKept={draft.isKept} isBegun={Object.keys(typed).length > 0} />
          <Button variant="primary" icon={IconFilePlus} loading={act.isPending} onClick={submit}>
            {say('receive')}
          </Button>
        </div>
      </div>
    </Page>
  )
}

function useFacilityAsked(typed: Typed) {
  const say = useApplicationMessages()
  const { session, say: inWords } = useSession()
  const { data: districts = [] } = useAnswer(places)
  const worked = useLicensedProgrammes().filter(programme => programme.stage === 'worked')
  const only = worked.length === 1 ? worked[0]!.id : null
  const definition = useDefinition(String(typed.programmeId ?? only))
  const limit = definition && fewestPlacesOn(definition, session.today)
  const kinds = definition?.kinds.filter(kind => isKnownOn(kind, session.today)) ?? []
  const isFew = limit && typeof typed.capacity === 'number' && typed.capacity < limit.places
  return {
    programmeId: {
      kind: 'choice',
      label: say('programme'),
      value: only,
      options: worked.map(each => ({ value: each.id, label: inWords(each.name) })),
    },
    kind: { kind: 'choice', label: say('kind'), options: kinds.map(({ id, name }) => ({ value: id, label: inWords(name) })) },
    facilityName: { kind: 'line', label: say('facilityName'), longest: 160 },
    districtId: {
      kind: 'choice',
      label: say('district'),
      options: districts.map(({ id, name }) => ({ value: String(id), label: name })),
    },
    address: { kind: 'line', label: say('address'), longest: 300 },
    capacity: {
      kind: 'number',
      label: say('capacity'),
      unit: say('capacityUnit'),
      hint: isFew && <Notice tone="warn" title={say('tooFew', { places: limit.places, law: limit.law })} live />,
    },
    managerName: { kind: 'line', label: say('manager'), longest: 120 },
  } as const
}
