import { useSession } from '#kernel/account/screens/session.tsx'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Chapter, Confidence } from '../contract.ts'
import { confidenceWords, useMessages } from './messages.ts'
import { ProgrammeEntry } from './programme-entry.tsx'
import { useChapters, useProgrammes } from './programmes-context.tsx'
import classes from './services.module.css'

/** What the province does for people: every service, how it runs, and on what it rests. */
export function Services() {
  const say = useMessages()
  const chapters = useChapters()
  const programmes = useProgrammes()
  const worked = programmes.filter(programme => programme.stage === 'worked').length
  if (programmes.length === 0)
    return (
      <Page title={say('title')}>
        <EmptyState large title={say('none')} />
      </Page>
    )
  return (
    <Page title={say('title')} state={say('state', { count: programmes.length, worked, declared: programmes.length - worked })}>
      <Columns
        work={chapters.map(chapter => <ChapterPanel key={chapter.id} chapter={chapter} />)}
        context={
          <>
            <Contents chapters={chapters} />
            <Legend />
          </>
        }
      />
    </Page>
  )
}

function ChapterPanel({ chapter }: { chapter: Chapter }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <div id={chapter.id} className={classes.chapter}>
      <Panel
        title={`${chapter.number}. ${inWords(chapter.name)}`}
        aside={<span className="number">{say('programmes', { count: chapter.programmes.length })}</span>}
      >
        <p className={classes.lead}>{inWords(chapter.lead)}</p>
        <ul className={classes.programmes}>
          {chapter.programmes.map(programme => (
            <ProgrammeEntry key={programme.id} programme={programme} />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('chapters')}>
      <nav aria-label={say('chapters')}>
        <ol className={classes.contents}>
          {chapters.map(chapter => (
            <li key={chapter.id}>
              <Link href={`#${chapter.id}`}>{`${chapter.number}. ${inWords(chapter.name)}`}</Link>
              <span className="number">{chapter.programmes.length}</span>
            </li>
          ))}
        </ol>
      </nav>
    </Panel>
  )
}

function Legend() {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <>
      <Panel title={say('stages')}>
        <p>{say('stagesNote')}</p>
      </Panel>
      <Panel title={say('confidence')}>
        <dl className={classes.legend}>
          {(Object.keys(confidenceWords) as Confidence[]).map(confidence => (
            <div key={confidence}>
              <dt>
                <Chip tone={confidenceWords[confidence].tone}>{inWords(confidenceWords[confidence])}</Chip>
              </dt>
              <dd>{say(`${confidence}Note`)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  )
}
