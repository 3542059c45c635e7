import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import classes from './announcer.module.css'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

interface Notice {
  id: number
  tone: 'ok' | 'bad'
  words: ReactNode
}

type Announce = (words: ReactNode, tone?: Notice['tone']) => void

const AnnounceContext = createContext<Announce>(() => {})

/**
 * Says what was done, aloud and in a corner. Good news goes after eight seconds, or when focus and pointer have left it; bad news
 * stays until it is closed.
 */
export const useAnnounce = (): Announce => useContext(AnnounceContext)

export function Announcer({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const count = useRef(0)
  const close = useCallback((id: number) => setNotices(all => all.filter(notice => notice.id !== id)), [])
  const fade = useCallback(
    (id: number) => {
      const isInUse = document.getElementById(`notice-${id}`)?.matches(':hover, :focus-within')
      if (isInUse) setTimeout(() => fade(id), 2000)
      else close(id)
    },
    [close],
  )
  const announce = useCallback<Announce>(
    (words, tone = 'ok') => {
      count.current += 1
      const id = count.current
      setNotices(all => [...all.slice(-2), { id, tone, words }])
      if (tone === 'ok') setTimeout(() => fade(id), 8000)
    },
    [fade],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={classes.corner} role="status" aria-live="polite">
        {notices.map(notice => (
          <div key={notice.id} id={`notice-${notice.id}`} className={classes.notice} data-tone={notice.tone}>
            <Icon of={notice.tone === 'ok' ? IconCircleCheck : IconAlertCircle} />
            <div className={classes.words}>{notice.words}</div>
            <IconButton icon={IconX} label={closeLabel} onClick={() => close(notice.id)} />
          </div>
        ))}
      </div>
    </AnnounceContext>
  )
}
