import classes from './way.module.css'

export interface WayStep {
  id: string
  label: string
  /** Who took it and when, or whose it is. */
  who: string
  state: 'done' | 'now' | 'ahead'
}

/** The way of a record as doors, one below the other; `states` are said with each. */
export function Way({ steps, states }: { steps: readonly WayStep[]; states: Record<WayStep['state'], string> }) {
  return (
    <ol className={classes.way}>
      {steps.map(step => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <i className={classes.door} aria-hidden />
          <b>{step.label}</b>
          <span className={classes.who}>{[step.who, states[step.state]].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ol>
  )
}
