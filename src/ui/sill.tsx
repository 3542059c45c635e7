import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconCloudCheck from '@tabler/icons-react/dist/esm/icons/IconCloudCheck.mjs'
import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs'
import IconDeviceFloppy from '@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import classes from './sill.module.css'

export interface SillProps {
  label: string
  save?: { state: 'saved' | 'saving' | 'failed'; words: ReactNode }
  connection: { online: boolean; words: ReactNode }
  /** Work that still waits on this device. */
  unsent?: ReactNode
  /** The day the demonstration stands at. */
  clock?: ReactNode
  secrecy?: ReactNode
  children?: ReactNode
}

const saveIcons = { saved: IconCircleCheck, saving: IconDeviceFloppy, failed: IconAlertTriangle } as const

/** What is saved, sent and secret: always visible, never in a menu. */
export function Sill({ label, save, connection, unsent, clock, secrecy, children }: SillProps) {
  return (
    <footer className={classes.sill}>
      <div role="status" aria-label={label} className={classes.states}>
        {save && (
          <span className={classes[save.state]}>
            <Icon of={saveIcons[save.state]} size={15} />
            {save.words}
          </span>
        )}
        <span className={connection.online ? undefined : classes.offline}>
          <Icon of={connection.online ? IconCloudCheck : IconCloudOff} size={15} />
          {connection.words}
        </span>
        {unsent && <span>{unsent}</span>}
      </div>
      {children}
      <div className={classNames(classes.states, classes.end)}>
        {clock && (
          <span className="number">
            <Icon of={IconClock} size={15} />
            {clock}
          </span>
        )}
        {secrecy && (
          <span className={classes.secret}>
            <Icon of={IconLock} size={15} />
            {secrecy}
          </span>
        )}
      </div>
    </footer>
  )
}
