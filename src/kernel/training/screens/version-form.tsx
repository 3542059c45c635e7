import IconVersions from '@tabler/icons-react/dist/esm/icons/IconVersions.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { CheckCards } from '#ui/choice-cards.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { type Catalogue, changeCatalogue } from '../offer-contract.ts'
import { unnamed, withoutArea } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'

interface VersionFormProps {
  programme: string
  areas: Readonly<Record<string, Text>>
  catalogue: Catalogue
  onDone: () => void
}

/** Which modules end and which begin on one day. Names come a line each; a question mark stands for one that is not known. */
export function VersionForm({ programme, areas, catalogue, onDone }: VersionFormProps) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [draft, setDraft] = useState({
    from: null as string | null,
    dropped: [] as string[],
    added: '',
    area: null as string | null,
  })
  const [asked, setAsked] = useState(false)
  const act = useAct(changeCatalogue)
  const serverError = useFieldError(act.error)
  const lines = draft.added
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const isEmpty = lines.length + draft.dropped.length === 0
  const submit = () => {
    setAsked(true)
    if (!draft.from) return document.getElementById('from')?.focus()
    if (isEmpty) return document.getElementById('added')?.focus()
    const added = lines.map(line => ({ id: crypto.randomUUID(), name: line === '?' ? null : line, area: draft.area }))
    const dropped = draft.dropped.map(id => ({ actId: crypto.randomUUID(), id }))
    act.mutateAsync({ params: { programme }, body: { from: draft.from, dropped, added } }).then(() => {
      announce(say('versionSaved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p className={layout.small}>{say('newVersionNote')}</p>
      <DayField
        id="from"
        label={say('from')}
        value={draft.from}
        onChange={from => setDraft({ ...draft, from })}
        unreadable={say('unreadableDay')}
        error={asked && !draft.from ? say('unreadableDay') : serverError('from')}
      />
      <TextArea
        id="added"
        label={say('added')}
        hint={say('addedHint')}
        optional={common('optional')}
        value={draft.added}
        onChange={added => setDraft({ ...draft, added })}
        error={asked && isEmpty ? say('nothingChanged') : serverError('added')}
      />
      <Select
        id="addedArea"
        label={say('area')}
        optional={common('optional')}
        empty={inWords(withoutArea)}
        value={draft.area}
        onChange={value => setDraft({ ...draft, area: value || null })}
        options={Object.entries(areas).map(([value, words]) => ({ value, label: inWords(words) }))}
      />
      <CheckCards
        id="dropped"
        label={say('dropped')}
        optional={common('optional')}
        value={draft.dropped}
        onChange={dropped => setDraft({ ...draft, dropped })}
        choices={catalogue.modules
          .filter(module => module.until === null)
          .map(module => ({ value: module.id, label: `${module.place}. ${module.name ?? inWords(unnamed)}` }))}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconVersions} loading={act.isPending} onClick={submit}>
          {say('newVersion')}
        </Button>
      </div>
    </div>
  )
}
