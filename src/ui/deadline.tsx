import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './deadline.module.css'

export interface DeadlineProps {
  /** Days the period has. */
  days: number
  /** Whole days gone by before today; more than `days` when it is late. */
  elapsed: number
  /** What the picture says, read aloud: “5 günün 4’ü geçti”. */
  label: string
  /** Length and ground under the picture: “5 iş günü, Protokol”. */
  children?: ReactNode
}

/** Up to ten days one cell per day, above that a bar: gone by filled, today orange and taller, left empty, late red. */
export function Deadline({ days, elapsed, label, children }: DeadlineProps) {
  return (
    <span className={classes.deadline}>
      <span role="img" aria-label={label} className={days <= 10 ? classes.cells : classes.bar}>
        {days <= 10 ? <Cells days={days} elapsed={elapsed} /> : <Bar days={days} elapsed={elapsed} />}
      </span>
      {children && <span className={classes.words}>{children}</span>}
    </span>
  )
}

function Cells({ days, elapsed }: { days: number; elapsed: number }) {
  const late = Math.min(Math.max(elapsed - days, 0), 3)
  const lookOf = (day: number) =>
    day >= days ? classes.late : day < elapsed ? classes.gone : day === elapsed ? classes.today : undefined
  // biome-ignore lint/suspicious/noArrayIndexKey: the cell is its day
  return Array.from({ length: days + late }, (_, day) => <i key={day} className={lookOf(day)} />)
}

function Bar({ days, elapsed }: { days: number; elapsed: number }) {
  if (elapsed > days) return <i className={classNames(classes.part, classes.late)} style={{ width: '100%' }} />
  const part = `${(elapsed / days) * 100}%`
  return (
    <>
      <i className={classNames(classes.part, classes.gone)} style={{ width: part }} />
      <i className={classes.mark} style={{ left: `min(${part}, 100% - 5px)` }} />
    </>
  )
}

/** The remaining time, large and in words, above its day or hour. */
export function Remaining({ tone, words, until }: { tone?: 'bad' | 'warn'; words: ReactNode; until: ReactNode }) {
  return (
    <span className={classNames(classes.remaining, tone && classes[tone])}>
      <b>{words}</b>
      <small className="number">{until}</small>
    </span>
  )
}
