import { useLanguage } from '#ui/language.tsx'
import type { FigureValue } from '../endpoints.ts'
import classes from './figures.module.css'

/** The sentence as the booklet prints it, with its number in bold. */
export function PrintedSentence({ figure, large }: { figure: FigureValue; large?: boolean }) {
  const [before, ...rest] = figure.sentence[useLanguage()].split('{n}')
  return (
    <span className={large ? `printed ${classes.large}` : 'printed'}>
      {before}
      {rest.map((after, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their places
        <span key={place}>
          <b className={classes.number}>{figure.printed}</b>
          {after}
        </span>
      ))}
    </span>
  )
}
