import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import type { ReactNode } from 'react'
import { Icon } from '#ui/icon.tsx'
import classes from './notice.module.css'

const icons = { warn: IconAlertTriangle, info: IconHistory, ok: IconCircleCheck, offline: IconCloudOff } as const

/** A message that stays where it belongs: what holds the work up, or what was kept. */
export function Notice({
  tone,
  title,
  children,
  live,
}: {
  tone: keyof typeof icons
  title: ReactNode
  children?: ReactNode
  /** Read aloud when it appears. */
  live?: boolean
}) {
  return (
    <div className={classes.notice} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon of={icons[tone]} />
      <div className={classes.words}>
        <b>{title}</b>
        {children}
      </div>
    </div>
  )
}
