import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import type { ReactNode } from 'react'
import classes from './chip.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'secret' | 'neutral'

const icons: Record<Tone, IconShape | null> = {
  ok: IconCheck,
  warn: IconAlertTriangle,
  bad: IconAlertCircle,
  info: IconClock,
  secret: IconLock,
  neutral: null,
}

/** A state as a word; `icon` replaces the icon of the tone, null leaves it out. */
export function Chip({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconShape | null; children: ReactNode }) {
  const shape = icon === undefined ? icons[tone] : icon
  return (
    <span className={classNames(classes.chip, classes[tone])}>
      {shape && <Icon of={shape} size={14} />}
      {children}
    </span>
  )
}
