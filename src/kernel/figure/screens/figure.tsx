import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useLanguage } from '#ui/language.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { FigureUnit } from '../contract.ts'
import { type FigureValue, listFigures } from '../endpoints.ts'
import { unitWord } from '../unit-words.ts'
import { DistrictPanel } from './district-panel.tsx'
import { FigureRows } from './figure-rows.tsx'
import { Origin } from './figure-table.tsx'
import classes from './figures.module.css'
import { KnownOn } from './known-on.tsx'
import { useFigureMessages } from './messages.ts'
import { PrintedSentence } from './printed-sentence.tsx'
import { addressFor, amountOf, measureOf } from './reading.ts'
import { useAddress } from './use-address.ts'

/** One figure: its sentence, what it is made of, what it means, and the records behind it. */
export function Figure() {
  const say = useFigureMessages()
  const common = useCommonMessages()
  const { id } = useParams({ strict: false }) as { id: string }
  const { knownOn } = useAddress()
  const answer = useAnswer(listFigures, { query: { knownOn } })
  return (
    <Answered answer={answer} title={id}>
      {edition => {
        const figure = edition.figures.find(each => each.id === id)
        if (figure) return <OneFigure figure={figure} edition={edition} />
        return (
          <Page title={say('figures')}>
            <EmptyState large title={common('notFound')}>
              {common('notFoundNote')}
            </EmptyState>
          </Page>
        )
      }}
    </Answered>
  )
}

function OneFigure({ figure, edition }: { figure: FigureValue; edition: z.output<typeof listFigures.answer> }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const { knownOn } = useAddress()
  const chapter = edition.chapters.find(each => each.id === figure.chapter)
  const value = amountOf(figure.value, figure.unit, language)
  return (
    <Page
      title={figure.label[language]}
      path={[
        { label: say('figures'), href: addressFor('/gostergeler', { knownOn }) },
        ...(chapter
          ? [{ label: chapter.name[language], href: addressFor('/gostergeler', { chapter: chapter.id, knownOn }) }]
          : []),
        { label: figure.id },
      ]}
      pathLabel={say('path')}
      state={say('figureState', { day: formatDay(figure.asOf), known: formatDay(edition.knownOn), value })}
      actions={
        <KnownOn
          key={edition.knownOn}
          knownOn={edition.knownOn}
          chosen={knownOn !== undefined}
          addressOn={day => addressFor(`/gostergeler/${figure.id}`, { knownOn: day })}
        />
      }
    >
      <Columns
        work={
          <>
            <Panel over={figure.id} title={say('printedAs')}>
              <p className={classes.threshold}>
                <PrintedSentence figure={figure} large />
              </p>
              <Origin figure={figure} />
            </Panel>
            <FigureRows figure={figure} />
            {figure.byDistrict && <DistrictPanel figure={figure} />}
          </>
        }
        context={<Definition figure={figure} value={value} />}
      />
    </Page>
  )
}

function Definition({ figure, value }: { figure: FigureValue; value: string }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('whatIsCounted'), figure.label[language]],
    ...(figure.note ? [[say('toKnow'), figure.note[language]] satisfies [string, ReactNode]] : []),
    [say('unit'), unitWord(figure.unit as FigureUnit, language)],
    [say('measure'), measureOf(figure, language, say)],
    [say('programme'), figure.programme[language]],
    [say('precision'), figure.exact ? say('exact') : say('rounded', { value })],
    [say('opening'), amountOf(figure.opening, figure.unit, language)],
    [say('openingSource'), figure.openingSource ?? say('noOpeningSource')],
    [say('records'), amountOf(figure.records, figure.unit, language)],
    ...(figure.beside
      ? [[say('beside', { what: figure.beside.label[language] }), formatNumber(BigInt(figure.beside.value), language)] as const]
      : []),
  ] as const
  return (
    <Panel title={say('definition')}>
      <dl className={classes.facts}>
        {facts.map(([label, content]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{content}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
