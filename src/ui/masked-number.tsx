import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import { useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import classes from './masked-number.module.css'

export interface MaskedNumberProps {
  /** As it is shown before looking: `123******45`. */
  masked: string
  /** Asks the server, which logs the look; resolves to the whole number. Errors are the caller's to show. */
  onReveal: () => Promise<string>
  words: { show: string; hide: string /** read aloud: that the look is recorded */; showLabel: string }
}

/** Thirty seconds after it was shown the number is masked again. */
export function MaskedNumber({ masked, onReveal, words }: MaskedNumberProps) {
  const [shown, setShown] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const hide = () => {
    clearTimeout(timer.current)
    setShown(null)
  }
  const reveal = async () => {
    setAsking(true)
    try {
      setShown(await onReveal())
      timer.current = setTimeout(hide, 30_000)
    } finally {
      setAsking(false)
    }
  }

  return (
    <span className={classes.masked}>
      <span aria-live="polite">{shown ?? masked}</span>
      {shown ? (
        <Button variant="subtle" size="small" icon={IconEyeOff} onClick={hide}>
          {words.hide}
        </Button>
      ) : (
        <Button variant="subtle" size="small" icon={IconEye} loading={asking} aria-label={words.showLabel} onClick={reveal}>
          {words.show}
        </Button>
      )}
    </span>
  )
}
