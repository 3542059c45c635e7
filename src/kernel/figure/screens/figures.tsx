import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import type { z } from 'zod'
import { Answered } from '#kernel/screens/answered.tsx'
import { formatDay } from '#platform/day/day.ts'
import { addressOf } from '#platform/http/client.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Page } from '#ui/page.tsx'
import { bookletFile, listFigures } from '../endpoints.ts'
import { ChapterList } from './chapter-list.tsx'
import { ChecksPanel } from './checks-panel.tsx'
import { DistrictPanel } from './district-panel.tsx'
import { FigureTable } from './figure-table.tsx'
import classes from './figures.module.css'
import { KnownOn } from './known-on.tsx'
import { useFigureMessages } from './messages.ts'
import { addressFor, countOf, isFed } from './reading.ts'
import { useAddress } from './use-address.ts'

type EditionFigures = z.output<typeof listFigures.answer>

/** Every figure of the edition, chapter by chapter, as it will be printed. */
export function Figures() {
  const say = useFigureMessages()
  const { knownOn } = useAddress()
  const answer = useAnswer(listFigures, { query: { knownOn } })
  return (
    <Answered answer={answer} title={say('figures')} rows={9}>
      {edition => <FiguresOfEdition edition={edition} />}
    </Answered>
  )
}

function FiguresOfEdition({ edition }: { edition: EditionFigures }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const address = useAddress()
  const { chapters, figures, checks, knownOn } = edition
  const asked = figures.find(figure => figure.id === address.figure)
  const chapter = chapters.find(each => each.id === (address.chapter ?? asked?.chapter)) ?? chapters[0]!
  const ofChapter = figures.filter(figure => figure.chapter === chapter.id)
  const selected =
    ofChapter.find(figure => figure.id === asked?.id) ?? ofChapter.find(figure => figure.byDistrict) ?? ofChapter[0]
  const on = (change: object) => addressFor('/gostergeler', { knownOn: address.knownOn, ...change })

  return (
    <Page
      title={say('title', { edition: edition.edition })}
      path={[{ label: say('edition'), href: addressFor('/kitapcik', { knownOn: address.knownOn }) }, { label: say('figures') }]}
      pathLabel={say('path')}
      state={say('state', {
        day: formatDay(edition.asOf),
        known: formatDay(knownOn),
        total: figures.length,
        fed: countOf(figures.filter(isFed).length, language),
      })}
      actions={
        <>
          <KnownOn
            key={knownOn}
            knownOn={knownOn}
            chosen={address.knownOn !== undefined}
            addressOn={day => addressFor('/gostergeler', { chapter: address.chapter, figure: address.figure, knownOn: day })}
          />
          <LinkButton
            icon={IconDownload}
            href={addressOf(
              bookletFile.path,
              { edition: edition.edition, format: 'csv' },
              { language, knownOn: address.knownOn },
            )}
            download
          >
            {say('allAsCsv')}
          </LinkButton>
        </>
      }
    >
      <div className={classes.layout}>
        <div className={classes.chaptersPlace}>
          <ChapterList chapters={chapters} figures={figures} current={chapter.id} addressOf={id => on({ chapter: id })} />
        </div>
        <div className={classes.work}>
          <FigureTable
            title={chapter.name[language]}
            figures={ofChapter}
            selected={selected?.id}
            hrefOf={id => addressFor(`/gostergeler/${id}`, { knownOn: address.knownOn })}
            districtsHrefOf={id => on({ chapter: chapter.id, figure: id })}
          />
          {selected && <DistrictPanel key={selected.id} figure={selected} />}
        </div>
        <div className={classes.checksPlace}>
          <ChecksPanel checks={checks} />
        </div>
      </div>
    </Page>
  )
}
