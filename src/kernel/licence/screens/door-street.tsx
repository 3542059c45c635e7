import classes from './permit.module.css'

const width = 40
const doors = 21
const shades = 5

/** A street of closed doors with one that is open; which one and their shades follow from the text, so that a paper stays as it was. */
export function DoorStreet({ lit }: { lit: string }) {
  const chance = shadesOf(lit)
  // Near the middle, which is what a narrow screen shows.
  const open = 8 + (chance(0) % 5)
  return (
    <svg className={classes.street} viewBox={`0 0 ${doors * width} 64`} preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {Array.from({ length: doors }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the door is its place
        <g key={place} transform={`translate(${place * width + 4} 8)`}>
          <path
            d="M0 56V16a16 16 0 0 1 32 0v40z"
            className={place === open ? classes.open : classes[`shade${chance(place) % shades}`]}
          />
          {place === open ? (
            <path d="M7 56V19a9 9 0 0 1 18 0v37z" className={classes.light} />
          ) : (
            <path
              d={chance(place + doors) % 2 ? 'M16 8v48M12 36h0M20 36h0' : 'M8 24h6v8H8zM18 24h6v8h-6zM8 38h6v8H8zM18 38h6v8h-6z'}
              className={classes.line}
            />
          )}
        </g>
      ))}
      <path d={`M0 64H${doors * width}`} className={classes.kerb} />
    </svg>
  )
}

/** Whole numbers that look random and are always the same for the text. */
function shadesOf(text: string): (place: number) => number {
  const seed = [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_521, 7)
  return place => (((seed + place * 7919) * 48_271) % 2_147_483_647) >> 8
}
