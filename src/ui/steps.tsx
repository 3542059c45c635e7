import classes from './steps.module.css'

export interface Step {
  id: string
  label: string
  state: 'done' | 'now' | 'ahead'
}

/** Headings of a form as doors. `words` says where one is: “4 / 8 başlık”; `states` are read aloud. */
export function Steps({
  label,
  steps,
  words,
  states,
  onGo,
}: {
  label: string
  steps: readonly Step[]
  words: string
  states: Record<Step['state'], string>
  onGo?: (id: string) => void
}) {
  return (
    <nav aria-label={label} className={classes.steps}>
      <ol>
        {steps.map(step => (
          <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <button type="button" onClick={() => onGo?.(step.id)} disabled={!onGo}>
              <i />
              <span className={classes.label}>{step.label}</span>
              <span className="hidden-words">, {states[step.state]}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={classes.words}>{words}</p>
    </nav>
  )
}
