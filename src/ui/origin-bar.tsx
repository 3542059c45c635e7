import classes from './origin-bar.module.css'

/** What a number is made of: carried over by the opening, and counted from records. The words are always there too. */
export function OriginBar({ opening, records, words }: { opening: number; records: number; words: string }) {
  return (
    <span className={classes.origin}>
      <span className={classes.bar} aria-hidden>
        {opening > 0 && <i className={classes.opening} style={{ flexGrow: opening }} />}
        {records > 0 && <i className={classes.records} style={{ flexGrow: records }} />}
      </span>
      <span className={classes.words}>{words}</span>
    </span>
  )
}

export function OriginLegend({ opening, records }: { opening: string; records: string }) {
  return (
    <span className={classes.legend}>
      <span>
        <i className={classes.opening} />
        {opening}
      </span>
      <span>
        <i className={classes.records} />
        {records}
      </span>
    </span>
  )
}
