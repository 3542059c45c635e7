import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { openVenue } from '../offer-contract.ts'
import { type VenueKind, venueKinds } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'

export function VenueForm({ onDone }: { onDone: () => void }) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const districts = useAnswer(places)
  const [id] = useState(() => crypto.randomUUID())
  const [name, setName] = useState('')
  const [kind, setKind] = useState<VenueKind | null>(null)
  const [districtId, setDistrictId] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const act = useAct(openVenue)
  const serverError = useFieldError(act.error)
  const submit = () => {
    setAsked(true)
    if (!name.trim() || !kind || !districtId) return
    act.mutateAsync({ body: { id, name, kind, districtId: Number(districtId) } }).then(() => {
      announce(say('venueAdded'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <TextField
        id="name"
        label={say('venueName')}
        maxLength={120}
        value={name}
        onChange={setName}
        error={asked && !name.trim() ? say('fill') : serverError('name')}
      />
      <Select
        id="kind"
        label={say('kind')}
        empty={common('choose')}
        value={kind}
        onChange={value => setKind(value as VenueKind)}
        options={Object.entries(venueKinds).map(([value, words]) => ({ value, label: inWords(words) }))}
        error={asked && !kind ? say('fill') : serverError('kind')}
      />
      <Select
        id="districtId"
        label={say('district')}
        empty={common('choose')}
        value={districtId}
        onChange={setDistrictId}
        options={(districts.data ?? []).map(district => ({ value: String(district.id), label: district.name }))}
        error={asked && !districtId ? say('fill') : serverError('districtId')}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('addVenue')}
        </Button>
      </div>
    </div>
  )
}
