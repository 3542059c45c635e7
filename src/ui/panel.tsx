import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'
import classes from './panel.module.css'

export interface PanelProps {
  title: ReactNode
  /** Small line above the title: the figure, the period. */
  over?: ReactNode
  icon?: IconShape
  /** Beside the title, at the end: a count, a link, a chip. */
  aside?: ReactNode
  footer?: ReactNode
  /** false: a table or a list goes to the edge. */
  padded?: boolean
  level?: 2 | 3
  className?: string
  children?: ReactNode
}

/** A region with door corners; panels do not stand in panels. */
export function Panel({ title, over, icon, aside, footer, padded = true, level = 2, className, children }: PanelProps) {
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <section className={classNames(classes.panel, className)} aria-labelledby={titleId}>
      <header className={classes.header}>
        {icon && <Icon of={icon} className={classes.icon} />}
        <div className={classes.words}>
          {over && <div className={classes.over}>{over}</div>}
          <Heading id={titleId} className={classes.title}>
            {title}
          </Heading>
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </header>
      <div className={padded ? classes.padded : classes.edge}>{children}</div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </section>
  )
}
