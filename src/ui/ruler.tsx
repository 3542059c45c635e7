import type { ReactNode } from 'react'
import classes from './ruler.module.css'

export interface RulerProps {
  /** Where fact and threshold stand on one scale from zero; any common unit (kuruş as number, days). */
  fact: number
  threshold: number
  /** Word under the mark: “sınır”. */
  thresholdWord: string
  /** The whole thing in words, read aloud. */
  label: string
  /** The margin in words beside the ruler. */
  margin?: ReactNode
}

/** A fact against its threshold on one ruler. */
export function Ruler({ fact, threshold, thresholdWord, label, margin }: RulerProps) {
  const end = Math.max(fact, threshold) * 1.2 || 1
  const at = (value: number) => `${(value / end) * 100}%`
  return (
    <span className={classes.line}>
      <span className={classes.ruler} role="img" aria-label={label}>
        <i style={{ width: at(fact) }} />
        <u style={{ left: at(threshold) }} />
        <em style={{ left: at(threshold) }}>{thresholdWord}</em>
      </span>
      {margin && <span className={classes.margin}>{margin}</span>}
    </span>
  )
}

/** A figure on its threshold: small label above, number, note, thick line. */
export function StandingFigure({ label, value, note }: { label: ReactNode; value: ReactNode; note?: ReactNode }) {
  return (
    <div className={classes.figure}>
      <small>{label}</small>
      <b className="number">{value}</b>
      {note && <small>{note}</small>}
    </div>
  )
}
