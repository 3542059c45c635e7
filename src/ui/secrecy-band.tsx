import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import IconShieldLock from '@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import classes from './secrecy-band.module.css'

/** First on every page with secret data: what is secret (`title`), what follows from it, and who may see. */
export function SecrecyBand({
  title,
  children,
  action,
  level = 'restricted',
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  level?: 'restricted' | 'secret'
}) {
  return (
    <div className={classes.band}>
      <span className={classes.strip}>
        <span className={classes.door}>
          <Icon of={level === 'secret' ? IconShieldLock : IconLock} />
        </span>
      </span>
      <p className={classes.words}>
        <b>{title}</b> {children}
      </p>
      {action}
    </div>
  )
}

/** Stands where a place must not be written; `spoken` is read aloud instead. */
export function SecretPlace({ spoken }: { spoken: string }) {
  return <span className={classes.place} role="img" aria-label={spoken} />
}
