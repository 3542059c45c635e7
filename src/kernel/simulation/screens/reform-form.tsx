import IconCalculator from '@tabler/icons-react/dist/esm/icons/IconCalculator.mjs'
import { type FormEvent, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { confidenceWords } from '#kernel/programme/screens/messages.ts'
import { useChapterName } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { useFieldError } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import type { ApiProblem } from '#platform/http/client.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Patchable, Simulable } from '../contract.ts'
import { useMessages } from './messages.ts'
import { addressFor, type SimulationAddress, typedValue, writtenValue } from './reading.ts'
import classes from './simulation.module.css'

type Asked = SimulationAddress & { entitlement: string; month: string }

interface ReformFormProps {
  asked: Asked
  entitlements: readonly Simulable[]
  entitlement: Simulable
  /** What the server refused of the values asked for. */
  problem: ApiProblem | null
  isBusy: boolean
  onAsk: (asked: Asked) => void
}

/** The service, the month, and a field for each value: what is left empty stays as it is. */
export function ReformForm({ asked, entitlements, entitlement: { values }, problem, isBusy, onAsk }: ReformFormProps) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const language = useLanguage()
  const common = useCommonMessages()
  const chapterName = useChapterName()
  const kindOf = (id: string) => values.find(value => value.id === id)?.kind ?? 'fraction'
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(asked.changes).map(([id, value]) => [id, typedValue(kindOf(id), value, language)])),
  )
  const errorOf = useFieldError(problem)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const filled = values.filter(({ id }) => (typed[id] ?? '').trim() !== '')
    onAsk({ ...asked, changes: Object.fromEntries(filled.map(({ id, kind }) => [id, writtenValue(kind, typed[id]!)])) })
  }
  return (
    <Panel title={say('reform')}>
      <form className={layout.form} onSubmit={submit} noValidate>
        <Select
          id="entitlement"
          label={say('entitlement')}
          hint={say('entitlementNote')}
          options={entitlements.map(({ id, name, chapter }) => ({
            value: id,
            label: inWords(name),
            group: inWords(chapterName(chapter)),
          }))}
          value={asked.entitlement}
          onChange={entitlement => onAsk({ ...asked, entitlement, changes: {} })}
          empty={common('choose')}
        />
        <MonthFields month={asked.month} error={errorOf('month')} onChange={month => onAsk({ ...asked, month })} />
        {values.length === 0 ? (
          <EmptyState title={say('noValues')} />
        ) : (
          <>
            <p className={layout.small}>{say('valuesNote')}</p>
            {values.map(value => (
              <div key={value.id} className={classes.value}>
                <TextField
                  id={value.id}
                  label={value.kind === 'fraction' ? say('fractionOf', { rule: inWords(value.label) }) : inWords(value.label)}
                  hint={<Now value={value} />}
                  error={errorOf(value.id)}
                  value={typed[value.id] ?? ''}
                  onChange={text => setTyped(before => ({ ...before, [value.id]: text }))}
                  inputMode={value.kind === 'fraction' ? 'text' : 'decimal'}
                  autoComplete="off"
                  maxLength={40}
                />
                <Origin value={value} />
              </div>
            ))}
            <div className={layout.buttons}>
              <Button variant="primary" type="submit" icon={IconCalculator} loading={isBusy}>
                {say('run')}
              </Button>
              {Object.keys(asked.changes).length > 0 && (
                <LinkButton variant="subtle" href={addressFor({ ...asked, changes: {} })}>
                  {say('clear')}
                </LinkButton>
              )}
            </div>
          </>
        )}
      </form>
    </Panel>
  )
}

function Now({ value: { now } }: { value: Patchable }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (!now) return say('notKnown')
  const value = inWords(now.shown)
  return now.dated ? say('nowDated', { value, from: formatDay(now.dated.validFrom) }) : say('now', { value })
}

function Origin({ value: { law, now } }: { value: Patchable }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { tone: _, ...confidence } = now?.dated ? confidenceWords[now.dated.confidence] : { tone: null, tr: '', en: '' }
  return (
    <p className={classes.origin}>
      {say('law')}: <span lang="tr">{law}</span>
      {now?.dated && (
        <>
          <br />
          {say('source')}: <span lang="tr">{now.dated.source}</span> ({inWords(confidence)})
        </>
      )}
    </p>
  )
}

const monthNumbers = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'))

interface MonthFieldsProps {
  month: string
  error: string | undefined
  onChange: (month: string) => void
}

function MonthFields({ month, error, onChange }: MonthFieldsProps) {
  const say = useMessages()
  const { session } = useSession()
  const language = useLanguage()
  const common = useCommonMessages()
  const [year = '', number = ''] = month.split('-')
  const thisYear = Number(session.today.slice(0, 4))
  const years = new Set([0, 1, 2].map(ahead => String(thisYear + ahead)).concat(year))
  const nameOf = (place: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`2024-${place}-15T00:00:00Z`))
  return (
    <div>
      <div className={classes.month}>
        <Select
          id="month"
          label={say('month')}
          options={monthNumbers.map(place => ({ value: place, label: nameOf(place) }))}
          value={number}
          error={error}
          onChange={place => onChange(`${year}-${place}`)}
          empty={common('choose')}
        />
        <Select
          id="year"
          label={say('year')}
          options={[...years].sort().map(each => ({ value: each, label: each }))}
          value={year}
          onChange={each => onChange(`${each}-${number}`)}
          empty={common('choose')}
        />
      </div>
      <p className={layout.small}>{say('monthNote')}</p>
    </div>
  )
}
