import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useState } from 'react'
import type { z } from 'zod'
import { listFigures } from '#kernel/figure/endpoints.ts'
import { ChecksPanel } from '#kernel/figure/screens/checks-panel.tsx'
import { KnownOn } from '#kernel/figure/screens/known-on.tsx'
import { addressFor } from '#kernel/figure/screens/reading.ts'
import { useAddress } from '#kernel/figure/screens/use-address.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import type { Language } from '#platform/i18n/text.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import classes from './edition.module.css'
import { EditionContents } from './edition-contents.tsx'
import { EditionFiles, fileAddress } from './edition-files.tsx'
import { useBookletMessages } from './messages.ts'

type EditionFigures = z.output<typeof listFigures.answer>

/** The edition in preparation: what it covers, its numbers, its checks, its files and how it will look. */
export function Edition() {
  const say = useBookletMessages()
  const { knownOn } = useAddress()
  const answer = useAnswer(listFigures, { query: { knownOn } })
  return (
    <Answered answer={answer} title={say('booklet')} rows={9}>
      {edition => <OneEdition edition={edition} />}
    </Answered>
  )
}

function OneEdition({ edition }: { edition: EditionFigures }) {
  const say = useBookletMessages()
  const { knownOn } = useAddress()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const days = { day: formatDay(edition.asOf), known: formatDay(edition.knownOn) }
  return (
    <Page
      title={say('title', { edition: edition.edition })}
      badge={edition.draft && <Chip tone="info">{say('draft')}</Chip>}
      state={edition.draft ? say('draftState', days) : say('closedState', days)}
      actions={
        <>
          <KnownOn
            key={edition.knownOn}
            knownOn={edition.knownOn}
            chosen={knownOn !== undefined}
            addressOn={day => addressFor('/kitapcik', { knownOn: day })}
          />
          <LinkButton icon={IconChartBar} href={addressFor('/gostergeler', { knownOn })}>
            {say('figures')}
          </LinkButton>
        </>
      }
    >
      <Columns
        work={
          <>
            <EditionContents chapters={edition.chapters} figures={edition.figures} knownOn={knownOn} />
            <Preview address={fileAddress(edition.edition, 'html', language, knownOn)} />
          </>
        }
        context={
          <>
            <EditionFiles edition={edition.edition} knownOn={knownOn} language={language} onLanguage={setLanguage} />
            <Covers edition={edition} />
            <ChecksPanel checks={edition.checks} />
          </>
        }
      />
    </Page>
  )
}

function Covers({ edition }: { edition: EditionFigures }) {
  const say = useBookletMessages()
  const day = formatDay(edition.asOf)
  const facts = [
    [say('count'), say('countWords', { chapters: edition.chapters.length, figures: edition.figures.length })],
    [say('stocks'), say('stocksOn', { day })],
    [say('flows'), say('flowsUntil', { day })],
    [say('known'), formatDay(edition.knownOn)],
  ] as const
  return (
    <Panel title={say('covers')}>
      <dl className={classes.facts}>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** Opened on demand: making the booklet takes a moment, and each reading is audited. */
function Preview({ address }: { address: string }) {
  const say = useBookletMessages()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say('preview')}
      aside={
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('previewClose') : say('previewOpen')}
        </Button>
      }
    >
      {open ? (
        <iframe className={classes.frame} title={say('previewTitle')} src={address} sandbox="allow-same-origin" />
      ) : (
        <p className="secondary">{say('previewWords')}</p>
      )}
    </Panel>
  )
}
