import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './error-summary.module.css'
import { Icon } from './icon.tsx'

/** The part of an RFC 9457 problem that is shown; `fieldErrors` name the id of a field. */
export interface Problem {
  title: string
  detail?: string
  fieldErrors?: readonly { field: string; message: string }[]
}

/** Takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem is announced anew
  useEffect(() => box.current?.focus(), [problem])
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <h2 className={classes.title}>
        <Icon of={IconAlertCircle} />
        {problem.title}
      </h2>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.fieldErrors && problem.fieldErrors.length > 0 && (
        <ul className={classes.list}>
          {problem.fieldErrors.map(error => (
            <li key={`${error.field} ${error.message}`}>
              <a
                href={`#${error.field}`}
                onClick={event => {
                  event.preventDefault()
                  document.getElementById(error.field)?.focus()
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
