import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import classes from './timeline.module.css'

export interface TimelineEntry {
  id: string
  icon: IconShape
  tone?: 'ok' | 'warn' | 'bad' | 'secret'
  title: ReactNode
  /** Moment and who. */
  note: ReactNode
}

/** Acts, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.timeline}>
      {entries.map(entry => (
        <li key={entry.id}>
          <span className={classes.door} data-tone={entry.tone}>
            <Icon of={entry.icon} size={15} />
          </span>
          <div>
            <b>{entry.title}</b>
            <span className={classes.note}>{entry.note}</span>
          </div>
        </li>
      ))}
    </ol>
  )
}
