import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { withSuffix } from '#platform/turkish/suffix.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type Facility, type Resident, readBoard, type Unit } from '../facility-contract.ts'
import classes from './board.module.css'
import { useMessages } from './messages.ts'
import { stateSentence, UnitBlock } from './unit-block.tsx'
import { nightWords } from './words.ts'

type BoardAnswer = typeof readBoard.answer._output

/** Where everyone in care is tonight: whoever is missing first, then the numbers, then every bed of every unit. */
export function Board() {
  const say = useMessages()
  return (
    <Guarded deed="placement.board" title={say('tonight')}>
      <Answered answer={useAnswer(readBoard)} title={say('tonight')} rows={10}>
        {board => <Tonight board={board} />}
      </Answered>
    </Guarded>
  )
}

interface Placed extends Resident {
  where: string
}

function Tonight({ board }: { board: BoardAnswer }) {
  const say = useMessages()
  const { session, language } = useSession()
  const everyone = board.facilities.flatMap(facility =>
    facility.units.flatMap(unit => unit.residents.map((resident): Placed => ({ ...resident, where: nameOf(facility, unit) }))),
  )
  const missing = everyone.filter(({ state }) => state === 'missing')
  const late = everyone.filter(({ isLate }) => isLate)
  const known = formatNumber(everyone.length - missing.length, language)
  const isChildren = session.account.role !== 'facility-manager' || board.facilities.some(({ kind }) => kind === 'cocuk-evi')
  return (
    <Page
      title={say(isChildren ? 'tonight' : 'tonightAll')}
      state={
        <>
          {say('known', {
            day: formatDay(session.today),
            all: formatNumber(everyone.length, language),
            known: language === 'tr' ? withSuffix(known, 'possessive-genitive') : known,
          })}{' '}
          {missing.length > 0 && <b>{say('awaited', { count: missing.length })}</b>}
        </>
      }
      actions={
        <Button icon={IconPrinter} onClick={() => window.print()}>
          {say('print')}
        </Button>
      }
    >
      <Alarm title={say('missingFirst')} of={missing} tone="bad" />
      <Alarm title={say('lateFirst')} of={late} tone="warn" />
      <Counts everyone={everyone} />
      <Totals board={board} />
      <Units facilities={board.facilities} />
    </Page>
  )
}

/** A home of one unit is named by its home alone. */
const nameOf = ({ name, units }: Facility, unit: Unit) => (units.length === 1 ? name : `${name}, ${unit.name}`)

function Alarm({ title, of, tone }: { title: string; of: readonly Placed[]; tone: 'bad' | 'warn' }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (of.length === 0) return null
  return (
    <section className={classes.alarm} data-tone={tone}>
      <h2>
        <Icon of={IconAlertTriangle} />
        {title}
      </h2>
      <ul>
        {of.map(each => (
          <li key={each.placementId}>
            <Link href={`/yerlestirme/${each.caseId}`}>
              <b>
                {each.name}
                {each.age !== null && `, ${each.age}`}
              </b>
            </Link>
            <span>{each.where}</span>
            <span className="number">{stateSentence(each, say, inWords)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counts({ everyone }: { everyone: readonly Resident[] }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const states = ['present', 'on-leave', 'in-hospital', 'missing'] as const
  return (
    <dl className={classes.counts} aria-label={say('states')}>
      {states.map(state => {
        const count = everyone.filter(each => each.state === state).length
        return (
          <div key={state} data-tone={state === 'missing' && count > 0 ? 'bad' : undefined}>
            <dt>{inWords(nightWords[state])}</dt>
            <dd className="number">{formatNumber(count, language)}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Totals({ board: { totals, all } }: { board: BoardAnswer }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const sum = (of: 'facilities' | 'free') => totals.reduce((total, each) => total + each[of], 0)
  const rows = [
    ...totals.map(each => ({ ...each, label: inWords(programmeName(each.kind)) })),
    ...(totals.length > 1
      ? [
          {
            kind: 'all',
            label: say('total'),
            facilities: sum('facilities'),
            people: all.people,
            free: sum('free'),
            figure: all.figure,
          },
        ]
      : []),
  ]
  const number = (value: number) => formatNumber(value, language)
  const figureColumn: Column<(typeof rows)[number]> = {
    key: 'figure',
    header: say('figure'),
    cell: ({ figure, people }) =>
      figure && (
        <Chip tone={figure.value === people ? 'ok' : 'bad'}>
          {say(figure.value === people ? 'sameAsFigure' : 'otherThanFigure', { id: figure.id, value: number(figure.value) })}
        </Chip>
      ),
  }
  return (
    <Panel title={say('totals')} icon={IconBed} padded={false}>
      <DataTable
        caption={say('totals')}
        rows={rows}
        rowKey={row => row.kind}
        columns={[
          { key: 'kind', header: say('kind'), cell: row => <b>{row.label}</b> },
          { key: 'facilities', header: say('facilities'), numeric: true, cell: row => number(row.facilities) },
          { key: 'people', header: say('people'), numeric: true, cell: row => number(row.people) },
          { key: 'free', header: say('free'), numeric: true, cell: row => number(row.free) },
          ...(all.figure ? [figureColumn] : []),
        ]}
      />
    </Panel>
  )
}
const choices = { showAll: () => true, showFree: hasRoom, showAway: hasAway } as const
type Choice = keyof typeof choices

function hasRoom({ capacity, most, residents }: Unit) {
  return residents.length < Math.min(capacity, most ?? capacity)
}

function hasAway({ residents }: Unit) {
  return residents.some(({ state }) => state !== 'present')
}

function Units({ facilities }: { facilities: readonly Facility[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const [choice, setChoice] = useState<Choice>('showAll')
  const shown = facilities.flatMap(facility => facility.units.filter(choices[choice]).map(unit => ({ facility, unit })))
  return (
    <>
      <fieldset className={classes.choose}>
        <legend className="hidden-words">{say('show')}</legend>
        {(Object.keys(choices) as Choice[]).map(each => (
          <Button key={each} size="small" aria-pressed={each === choice} onClick={() => setChoice(each)}>
            {say(each)}
          </Button>
        ))}
      </fieldset>
      {shown.length === 0 && <EmptyState title={say('noUnits')}>{say('noUnitsNote')}</EmptyState>}
      {[...Map.groupBy(shown, ({ facility }) => facility.kind)].map(([kind, of]) => (
        <Panel key={kind} title={inWords(programmeName(kind))} icon={IconBed} padded={false}>
          <div className={classes.units}>
            {of.map(({ facility, unit }) => (
              <UnitBlock
                key={unit.id}
                unit={unit}
                kind={kind}
                heading={<Link href={`/birimler/${facility.id}`}>{nameOf(facility, unit)}</Link>}
              />
            ))}
          </div>
        </Panel>
      ))}
    </>
  )
}
