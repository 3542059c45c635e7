import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import IconPlugConnectedX from '@tabler/icons-react/dist/esm/icons/IconPlugConnectedX.mjs'
import { type ReactNode, useEffect, useState } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'
import classes from './states.module.css'

interface StateProps {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  icon?: IconShape
}

/** Says what will come here and the next act. Absent and forbidden look the same. */
export function EmptyState({ title, children, action, icon = IconInbox, large }: StateProps & { large?: boolean }) {
  return (
    <div className={classNames(classes.state, large && classes.large)}>
      <Icon of={icon} size={large ? 40 : 20} />
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}

/** Says what happened, that nothing typed is lost, and offers one button. */
export function ErrorState({ title, children, action, icon = IconPlugConnectedX }: StateProps) {
  return (
    <div className={classNames(classes.state, classes.bad)} role="alert">
      <Icon of={icon} size={20} />
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}

/** The outline of rows to come, seen after 300 ms; `label` is read aloud, `children` may count long work. */
export function Skeleton({ rows = 3, label, children }: { rows?: number; label: string; children?: ReactNode }) {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={classes.skeleton} data-visible={visible || undefined}>
      <span className="hidden-words">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are alike
        <i key={row} />
      ))}
      {children && <div className={classes.words}>{children}</div>}
    </div>
  )
}
