import type { FigureValue } from '#kernel/figure/endpoints.ts'
import type { Chapter } from '#kernel/figure/screens/chapter-list.tsx'
import { addressFor } from '#kernel/figure/screens/reading.ts'
import { useLanguage } from '#ui/language.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import classes from './edition.module.css'
import { useBookletMessages } from './messages.ts'

interface EditionContentsProps {
  chapters: readonly Chapter[]
  figures: readonly FigureValue[]
  knownOn: string | undefined
}

/** The contents of the booklet with the numbers themselves, in the face in which they are printed. */
export function EditionContents({ chapters, figures, knownOn }: EditionContentsProps) {
  const say = useBookletMessages()
  const language = useLanguage()
  return (
    <Panel title={say('contents')} padded={false}>
      {chapters.map(chapter => (
        <section key={chapter.id} className={classes.chapter} aria-labelledby={`chapter-${chapter.id}`}>
          <h3 id={`chapter-${chapter.id}`}>{chapter.name[language]}</h3>
          <ul className={classes.figures}>
            {figures
              .filter(figure => figure.chapter === chapter.id)
              .map(figure => (
                <li key={figure.id} className={classes.figure}>
                  <Link href={addressFor(`/gostergeler/${figure.id}`, { knownOn })}>
                    <span className={classes.id}>{figure.id}</span>
                    {figure.label[language]}
                  </Link>
                  <span className={`printed ${classes.printed}`}>{figure.printed}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
