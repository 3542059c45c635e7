import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
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
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { NumberField } from '#ui/typed-field.tsx'
import { applyForLicence, type Founder } from '../contract.ts'
import { fewestPlacesOn, isKnownOn } from '../definition.ts'
import { useApplicationMessages } from './application-messages.ts'
import { emptyFounder, isWhole } from './change-draft.ts'
import { FounderFields } from './founder-fields.tsx'
import { useDefinition, useLicensedProgrammes } from './use-definition.ts'

interface Draft {
  id: string
  programmeId: string | null
  kind: string | null
  facilityName: string
  address: string
  districtId: string | null
  capacity: number | null
  managerName: string
  founder: Founder
}

const emptyDraft = (): Draft => ({
  id: crypto.randomUUID(),
  programmeId: null,
  kind: null,
  facilityName: '',
  address: '',
  districtId: null,
  capacity: null,
  managerName: '',
  founder: emptyFounder,
})

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
  const draft = useDraft<Draft>(`licence-application ${session.account.id}`, emptyDraft)
  const { value } = draft
  const [asked, setAsked] = useState(false)
  const act = useAct(applyForLicence)
  const worked = useLicensedProgrammes().filter(programme => programme.stage === 'worked')
  const programmeId = value.programmeId ?? (worked.length === 1 ? worked[0]!.id : null)
  const submit = () => {
    setAsked(true)
    const { kind, capacity, districtId, founder, ...rest } = value
    const lacking = lackOf({ ...value, programmeId })
    if (lacking || !programmeId || !kind || capacity === null || !districtId)
      return document.getElementById(lacking ?? 'programmeId')?.focus()
    act.mutateAsync({ body: { ...rest, programmeId, kind, capacity, districtId: Number(districtId), founder } }).then(() => {
      announce(say('received'))
      draft.forget()
      router.history.push(`/ruhsatlar/${value.id}`)
    }, isShown)
  }
  const fields = { draft: { ...value, programmeId }, onChange: (part: Partial<Draft>) => draft.change({ ...value, ...part }) }
  const errorOf = useFieldError(act.error)
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
          <Facility {...fields} isAsked={asked} errorOf={errorOf} />
        </Panel>
        <Panel title={say('founder')}>
          <div className={classes.form}>
            <FounderFields
              founder={value.founder}
              onChange={founder => fields.onChange({ founder })}
              isAsked={asked}
              errorOf={errorOf}
            />
          </div>
        </Panel>
        <div className={classes.line}>
          <KeptDraft isKept={draft.isKept} isBegun={value.facilityName !== ''} />
          <Button variant="primary" icon={IconFilePlus} loading={act.isPending} onClick={submit}>
            {say('receive')}
          </Button>
        </div>
      </div>
    </Page>
  )
}

/** The first field that is still to be filled. */
function lackOf(draft: Draft): string | undefined {
  const fields = ['programmeId', 'kind', 'facilityName', 'districtId', 'address', 'capacity', 'managerName'] as const
  const empty = fields.find(field => draft[field] === null || String(draft[field]).trim() === '')
  if (empty) return empty
  if (isWhole(draft.founder)) return undefined
  const founder = (['name', 'number', 'contactName', 'contactPhone'] as const).find(field => draft.founder[field].trim() === '')
  return `founder.${founder}`
}

interface FacilityProps {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  isAsked: boolean
  errorOf: (field: string) => string | undefined
}

function Facility({ draft, onChange, isAsked, errorOf }: FacilityProps) {
  const say = useApplicationMessages()
  const common = useCommonMessages()
  const { session, say: inWords } = useSession()
  const { data: districts = [] } = useAnswer(places)
  const worked = useLicensedProgrammes().filter(programme => programme.stage === 'worked')
  const definition = useDefinition(draft.programmeId ?? '')
  const limit = definition && fewestPlacesOn(definition, session.today)
  const kinds = definition?.kinds.filter(kind => isKnownOn(kind, session.today)) ?? []
  const lack = (field: keyof Draft) => {
    const isEmpty = draft[field] === null || draft[field] === ''
    return isAsked && isEmpty ? say('write') : errorOf(field)
  }
  const text = (field: 'facilityName' | 'address' | 'managerName') => ({
    id: field,
    value: draft[field],
    onChange: (typed: string) => onChange({ [field]: typed }),
    error: lack(field),
  })
  return (
    <div className={classes.form}>
      <Select
        id="programmeId"
        label={say('programme')}
        empty={common('choose')}
        value={draft.programmeId}
        onChange={programmeId => onChange({ programmeId, kind: null })}
        options={worked.map(each => ({ value: each.id, label: inWords(each.name) }))}
        error={lack('programmeId')}
      />
      <Select
        id="kind"
        label={say('kind')}
        empty={common('choose')}
        value={draft.kind}
        onChange={kind => onChange({ kind })}
        options={kinds.map(kind => ({ value: kind.id, label: inWords(kind.name) }))}
        error={lack('kind')}
      />
      <TextField {...text('facilityName')} label={say('facilityName')} maxLength={160} />
      <Select
        id="districtId"
        label={say('district')}
        empty={common('choose')}
        value={draft.districtId}
        onChange={districtId => onChange({ districtId })}
        options={districts.map(district => ({ value: String(district.id), label: district.name }))}
        error={lack('districtId')}
      />
      <TextField {...text('address')} label={say('address')} maxLength={300} />
      <NumberField
        id="capacity"
        label={say('capacity')}
        unit={say('capacityUnit')}
        value={draft.capacity}
        onChange={capacity => onChange({ capacity })}
        unreadable={say('unreadableNumber')}
        error={lack('capacity')}
      />
      {limit && draft.capacity !== null && draft.capacity < limit.places && (
        <Notice tone="warn" title={say('tooFew', { places: limit.places, law: limit.law })} live />
      )}
      <TextField {...text('managerName')} label={say('manager')} maxLength={120} />
    </div>
  )
}
