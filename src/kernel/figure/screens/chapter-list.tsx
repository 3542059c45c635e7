import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs'
import type { z } from 'zod'
import type { Words } from '#platform/http/shapes.ts'
import { useLanguage } from '#ui/language.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FigureValue } from '../endpoints.ts'
import classes from './figures.module.css'
import { useFigureMessages } from './messages.ts'
import { countOf, isFed } from './reading.ts'

export interface Chapter {
  id: string
  name: z.infer<typeof Words>
}

interface ChapterListProps {
  chapters: readonly Chapter[]
  figures: readonly FigureValue[]
  current: string
  addressOf: (chapter: string) => string
}

/** The chapters of the booklet with a door for each figure: filled when records feed it. */
export function ChapterList({ chapters, figures, current, addressOf }: ChapterListProps) {
  const say = useFigureMessages()
  return (
    <Panel
      title={say('chapters')}
      icon={IconList}
      padded={false}
      footer={
        <>
          <span className={classes.key}>
            <i className={classes.door} data-fed />
            {say('doorFed')}
          </span>
          <span className={classes.key}>
            <i className={classes.door} />
            {say('doorCarried')}
          </span>
        </>
      }
    >
      <nav aria-label={say('chapters')}>
        <ul className={classes.chapters}>
          {chapters.map(chapter => (
            <li key={chapter.id}>
              <ChapterLink
                chapter={chapter}
                figures={figures.filter(figure => figure.chapter === chapter.id)}
                current={chapter.id === current}
                href={addressOf(chapter.id)}
              />
            </li>
          ))}
        </ul>
      </nav>
    </Panel>
  )
}

interface ChapterLinkProps {
  chapter: Chapter
  figures: readonly FigureValue[]
  current: boolean
  href: string
}

function ChapterLink({ chapter, figures, current, href }: ChapterLinkProps) {
  const say = useFigureMessages()
  const language = useLanguage()
  const fed = figures.filter(isFed).length
  return (
    <Link href={href} className={classes.chapter} aria-current={current ? 'true' : undefined}>
      <span className={classes.chapterName}>
        {chapter.name[language]}
        <span className={classes.range}>
          {figures[0]?.id}–{figures.at(-1)?.id}
        </span>
      </span>
      <span className={classes.doors} aria-hidden>
        {figures.map(figure => (
          <i key={figure.id} className={classes.door} data-fed={isFed(figure) || undefined} />
        ))}
      </span>
      <span className="hidden-words">{say('doors', { total: figures.length, fed: countOf(fed, language) })}</span>
    </Link>
  )
}
