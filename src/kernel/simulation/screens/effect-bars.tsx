import { formatNumber } from '#platform/money/money.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Axis } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './simulation.module.css'

interface Bar {
  name: string
  effect: Axis['groups'][number]['effect']
}

/** The line between the sides stands where the longest bars want it, within these shares of the width. */
const narrowest = 0.15
/** Of a side, what its longest bar may take; the rest is for its number. */
const longest = 0.75

/** Losers to the left and gainers to the right of one line, from zero, on one scale; the table under it holds the same numbers. */
export function EffectBars({ bars }: { bars: readonly Bar[] }) {
  const say = useMessages()
  const language = useLanguage()
  const most = {
    lost: Math.max(1, ...bars.map(({ effect }) => (effect ? effect.lost + effect.less : 0))),
    gained: Math.max(1, ...bars.map(({ effect }) => (effect ? effect.gained + effect.more : 0))),
  }
  const left = Math.min(1 - narrowest, Math.max(narrowest, most.lost / (most.lost + most.gained)))
  const share = { lost: left, gained: 1 - left }
  const scale = Math.min(share.lost / most.lost, share.gained / most.gained) * longest
  const side = (name: 'gained' | 'lost', count: number) => (
    <span className={classes.side} data-side={name}>
      <i style={{ width: `${((count * scale) / share[name]) * 100}%` }} />
      {formatNumber(count, language)}
    </span>
  )
  const inWords = ({ name, effect }: Bar) =>
    effect
      ? `${name}: ${effect.gained + effect.more} ${say('gain')}, ${effect.lost + effect.less} ${say('loss')}`
      : `${name}: ${say('withheld')}`
  return (
    <figure className={classes.bars} role="img" aria-label={`${say('barsOf')}. ${bars.map(inWords).join('; ')}`}>
      <div className={classes.legend} aria-hidden>
        <span>
          <i data-side="lost" />
          {say('loss')}
        </span>
        <span>
          <i data-side="gained" />
          {say('gain')}
        </span>
      </div>
      {bars.map(({ name, effect }) => (
        <div key={name} className={classes.bar} aria-hidden>
          <span className={classes.name}>{name}</span>
          {effect ? (
            <span
              className={classes.sides}
              style={{ gridTemplateColumns: `minmax(0, ${share.lost}fr) minmax(0, ${share.gained}fr)` }}
            >
              {side('lost', effect.lost + effect.less)}
              {side('gained', effect.gained + effect.more)}
            </span>
          ) : (
            <span>
              <span className={classes.withheld}>{say('withheld')}</span>
            </span>
          )}
        </div>
      ))}
    </figure>
  )
}
