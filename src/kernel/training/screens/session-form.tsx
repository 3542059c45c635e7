import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import person from '#kernel/person/screens/person.module.css'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField, NumberField } from '#ui/typed-field.tsx'
import { type CourseFile, planSession } from '../contract.ts'
import { ranksFor } from '../definition.ts'
import { parseHour } from '../hours.ts'
import { listTrainers, listVenues, readCatalogue } from '../offer-contract.ts'
import { wordsOfRank } from '../words.ts'
import { useMessages } from './messages.ts'
import { useModuleName } from './sessions.tsx'

/** The next session begins as the one before: only its day and module are asked anew. */
function beginning({ sessions }: CourseFile) {
  const last = sessions.at(-1)
  return {
    onDay: null as string | null,
    starts: last ? hourText(last.startsAt) : '',
    ends: last ? hourText(last.endsAt) : '',
    venueId: null as string | null,
    trainerId: null as string | null,
    moduleId: null as string | null,
    capacity: last?.capacity ?? null,
  }
}
const hourText = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

export function SessionForm({ file, onDone }: { file: CourseFile; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState(() => beginning(file))
  const change = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }))
  const [asked, setAsked] = useState(false)
  const act = useAct(planSession)
  const serverError = useFieldError(act.error)
  const { venues, trainers, modules } = useOffer(file)

  const hours = { startsAt: parseHour(draft.starts), endsAt: parseHour(draft.ends) }
  const lacks: Record<string, string | undefined> = {
    onDay: draft.onDay === null ? say('unreadableDay') : undefined,
    startsAt: hours.startsAt === null ? say('unreadableHour') : undefined,
    endsAt: hours.endsAt === null ? say('unreadableHour') : undefined,
    venueId: draft.venueId ? undefined : common('choose'),
    moduleId: draft.moduleId || !modules ? undefined : common('choose'),
    trainerId: draft.trainerId ? undefined : common('choose'),
    capacity: draft.capacity ? undefined : say('unreadableNumber'),
  }
  const errorOf = (field: string) => (asked ? lacks[field] : undefined) ?? serverError(field)
  const submit = () => {
    setAsked(true)
    const lacking = Object.keys(lacks).find(field => lacks[field])
    if (lacking) return document.getElementById(lacking)?.focus()
    const body = {
      id,
      onDay: draft.onDay!,
      startsAt: hours.startsAt!,
      endsAt: hours.endsAt!,
      venueId: draft.venueId!,
      trainerId: draft.trainerId!,
      moduleId: draft.moduleId,
      capacity: draft.capacity!,
    }
    act.mutateAsync({ params: { id: file.course.id }, body }).then(() => {
      announce(say('sessionAdded'))
      onDone()
    }, isShown)
  }

  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <DayField
        id="onDay"
        label={say('day')}
        value={draft.onDay}
        onChange={onDay => change({ onDay })}
        unreadable={say('unreadableDay')}
        error={errorOf('onDay')}
      />
      <div className={person.pair}>
        <TextField
          id="startsAt"
          label={say('starts')}
          hint={say('hourHint')}
          inputMode="numeric"
          autoComplete="off"
          value={draft.starts}
          onChange={starts => change({ starts })}
          error={errorOf('startsAt')}
        />
        <TextField
          id="endsAt"
          label={say('ends')}
          hint={say('hourHint')}
          inputMode="numeric"
          autoComplete="off"
          value={draft.ends}
          onChange={ends => change({ ends })}
          error={errorOf('endsAt')}
        />
      </div>
      {modules && (
        <Select
          id="moduleId"
          label={say('module')}
          empty={common('choose')}
          value={draft.moduleId}
          onChange={moduleId => change({ moduleId })}
          options={modules}
          error={errorOf('moduleId')}
        />
      )}
      <Select
        id="venueId"
        label={say('place')}
        hint={venues.length === 0 ? say('noVenues') : undefined}
        empty={common('choose')}
        value={draft.venueId}
        onChange={venueId => change({ venueId })}
        options={venues}
        error={errorOf('venueId')}
      />
      <Select
        id="trainerId"
        label={say('trainer')}
        hint={trainers.length === 0 ? say('noTrainers') : undefined}
        empty={common('choose')}
        value={draft.trainerId}
        onChange={trainerId => change({ trainerId })}
        options={trainers}
        error={errorOf('trainerId')}
      />
      <NumberField
        id="capacity"
        label={say('capacity')}
        unit={say('people')}
        value={draft.capacity}
        onChange={capacity => change({ capacity })}
        unreadable={say('unreadableNumber')}
        error={errorOf('capacity')}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconPlus} loading={act.isPending} onClick={submit}>
          {say('addSession')}
        </Button>
      </div>
    </div>
  )
}

/** What may be chosen for this course: places of its programme, trainers of a rank that may give it, modules of its version. */
function useOffer({ course, catalogueFrom }: CourseFile) {
  const { say: inWords } = useSession()
  const moduleName = useModuleName()
  const training = definitionOf(useProgramme(course.programmeId), 'training')
  const venues = useAnswer(listVenues).data ?? []
  const trainers = useAnswer(listTrainers).data ?? []
  const catalogue = useAnswer(
    readCatalogue,
    { params: { programme: course.programmeId }, query: { on: catalogueFrom ?? undefined } },
    { enabled: catalogueFrom !== null },
  )
  const ranks = training ? ranksFor(training, course.audience) : []
  return {
    venues: venues
      .filter(venue => training?.venues.some(kind => kind === venue.kind))
      .map(venue => ({ value: venue.id, label: `${venue.name}, ${venue.district}` })),
    trainers: trainers
      .filter(
        each => each.programmeId === course.programmeId && each.state === 'certified' && ranks.some(rank => rank === each.rank),
      )
      .map(each => ({ value: each.id, label: `${each.name}, ${inWords(wordsOfRank(each.rank))}` })),
    modules: catalogueFrom ? (catalogue.data?.modules ?? []).map(each => ({ value: each.id, label: moduleName(each) })) : null,
  }
}
