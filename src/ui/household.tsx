import classes from './household.module.css'
import { Link } from './link.tsx'

export interface HouseholdPerson {
  id: string
  initials: string
  name: string
  /** Age and relation in words: “68, annesi”. */
  words: string
  /** The person whose file it is. */
  self?: boolean
  href?: string
}

/** Arches on a threshold for each generation, oldest first. */
export function Household({ label, generations }: { label: string; generations: readonly (readonly HouseholdPerson[])[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={label} className={classes.household}>
      {generations.map(generation => (
        <ul key={generation.map(person => person.id).join()} className={classes.generation}>
          {generation.map(person => (
            <li key={person.id} className={classes.person} data-self={person.self || undefined}>
              <Arch initials={person.initials} filled={person.self} />
              <b className={classes.name}>{person.href ? <Link href={person.href}>{person.name}</Link> : person.name}</b>
              <span className={classes.words}>{person.words}</span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

/** A person as an arch with initials; the name stands beside. */
export function Arch({
  initials,
  filled,
  size = 'medium',
  secret,
}: {
  initials: string
  filled?: boolean
  size?: 'medium' | 'large'
  secret?: boolean
}) {
  return (
    <span
      aria-hidden
      className={classes.arch}
      data-filled={filled || undefined}
      data-size={size}
      data-secret={secret || undefined}
    >
      {initials}
    </span>
  )
}
