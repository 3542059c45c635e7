import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Link } from './link.tsx'
import classes from './page.module.css'

export interface PageProps {
  title: ReactNode
  /** One sentence that says the state in words. */
  state?: ReactNode
  /** Beside the title: a chip. */
  badge?: ReactNode
  /** Before the title: an arch with initials. */
  before?: ReactNode
  /** Where the page hangs; the last one is the page itself and has no href. */
  path?: readonly { label: string; href?: string }[]
  pathLabel?: string
  actions?: ReactNode
  /** Above all: the secrecy band. */
  band?: ReactNode
  /** Under the heading: tabs. */
  tabs?: ReactNode
  children?: ReactNode
}

/** Its title also names the window. */
export function Page({ title, state, badge, before, path, pathLabel, actions, band, tabs, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    document.title = `${heading.current!.textContent} · Hane`
  })
  return (
    <div className={classes.page}>
      {band && <div className={classes.band}>{band}</div>}
      <header className={classes.top}>
        {before}
        <div className={classes.words}>
          {path && (
            <nav aria-label={pathLabel}>
              <ol className={classes.path}>
                {path.map(step => (
                  <li key={step.label}>
                    {step.href ? <Link href={step.href}>{step.label}</Link> : <span aria-current="page">{step.label}</span>}
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <div className={classes.titleLine}>
            <h1 ref={heading} className={classes.title}>
              {title}
            </h1>
            {badge}
          </div>
          {state && <div className={classes.state}>{state}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {tabs}
      {children}
    </div>
  )
}

/** Facts under a name: label above, value below. */
export function Facts({ facts }: { facts: readonly { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a page stay in their places
        <div key={place}>
          <dt>{fact.label}</dt>
          <dd className="number">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Columns of a page: the work is wide, the context narrow; below 1200 px context goes under the work. */
export function Columns({ work, context, before }: { work: ReactNode; context?: ReactNode; before?: ReactNode }) {
  return (
    <div className={classes.columns} data-three={before ? true : undefined} data-one={context ? undefined : true}>
      {before && <div className={classes.column}>{before}</div>}
      <div className={classes.column}>{work}</div>
      {context && <div className={classes.column}>{context}</div>}
    </div>
  )
}
