import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { defineMessages } from '#platform/i18n/messages.ts'
import { Button, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import classes from './dialog.module.css'
import { useLanguage } from './language.tsx'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  closeLabel: string
  /** Buttons at the end; the primary one last. */
  actions?: ReactNode
  /** sheet: rises from the lower edge (menus on phones). */
  place?: 'middle' | 'sheet'
  /** What is typed in it stays after it is closed, so that closing need not ask. */
  keepsTyped?: boolean
  children?: ReactNode
}

/**
 * A modal dialog. Escape and the close button call `onClose`, but ask first when something was typed. The focus returns to where
 * it was.
 */
export function Dialog({ open, onClose, title, closeLabel, actions, place = 'middle', keepsTyped, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [isTyped, setTyped] = useState(false)
  const [isLeaving, setLeaving] = useState(false)

  useLayoutEffect(() => {
    if (!open) return
    const element = dialog.current!
    element.showModal()
    return () => {
      element.close()
      // The browser gives the focus back without scrolling, and the page may have grown meanwhile.
      requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))
      setTyped(false)
      setLeaving(false)
    }
  }, [open])

  const leave = () => {
    if (isTyped && !keepsTyped) setLeaving(!isLeaving)
    else onClose()
  }

  return (
    <dialog
      ref={dialog}
      className={classNames(classes.dialog, classes[place])}
      aria-labelledby={titleId}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        leave()
      }}
      // The back gesture of a phone; one that cannot be held up has closed it already.
      onCancel={event => {
        event.preventDefault()
        leave()
      }}
      onClose={event => open && !event.currentTarget.open && onClose()}
    >
      {open && (
        <>
          <header className={classes.header}>
            <h2 id={titleId} className={classes.title}>
              {title}
            </h2>
            <IconButton icon={IconX} label={closeLabel} onClick={leave} />
          </header>
          <div className={classes.body} onInput={() => setTyped(true)}>
            {children}
          </div>
          {isLeaving ? (
            <Leaving onStay={() => setLeaving(false)} onLeave={onClose} />
          ) : (
            actions && <footer className={classes.actions}>{actions}</footer>
          )}
        </>
      )}
    </dialog>
  )
}

const messages = defineMessages({
  unsaved: { tr: 'Yazdıklarınız kaydedilmedi; kapatırsanız silinir.', en: 'What you typed is not saved; closing deletes it.' },
  stay: { tr: 'Yazmaya dön', en: 'Keep writing' },
  leave: { tr: 'Kaydetmeden kapat', en: 'Close without saving' },
})

/** Asked before anything typed is thrown away; whoever stays stands in the same field again. */
function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const say = messages(useLanguage())
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    box.current!.focus()
    return () => before?.focus()
  }, [])
  return (
    <div ref={box} className={classes.leaving} role="alert" tabIndex={-1}>
      <p>{say('unsaved')}</p>
      <Button variant="danger" onClick={onLeave}>
        {say('leave')}
      </Button>
      <Button variant="primary" onClick={onStay}>
        {say('stay')}
      </Button>
    </div>
  )
}
