import classes from './places.module.css'

export type PlaceState = 'filled' | 'away' | 'reserved' | 'empty'

export interface PlacesProps {
  places: readonly PlaceState[]
  /** `7 / 8` stands beside; the label says the rest aloud. */
  words: string
  label: string
  /** Dotted line after so many doors: below it is warned. */
  lower?: number
  /** Thick wall at the end: above it is refused. */
  walled?: boolean
}

/** One door per place: filled, hatched while away, orange edge when reserved, empty. */
export function Places({ places, words, label, lower, walled }: PlacesProps) {
  return (
    <span className={classes.line}>
      <span
        className={classes.doors}
        role="img"
        aria-label={label}
        data-tight={places.length > 20 || undefined}
        data-walled={walled || undefined}
      >
        {places.map((state, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the door is its place
          <i key={place} className={classes[state]} data-lower={lower === place + 1 || undefined} />
        ))}
      </span>
      <b className="number">{words}</b>
    </span>
  )
}
