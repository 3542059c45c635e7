import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import classes from './dialog.module.css'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  closeLabel: string
  /** Buttons at the end; the primary one last. */
  actions?: ReactNode
  /** sheet: rises from the lower edge (menus on phones). */
  place?: 'middle' | 'sheet'
  children?: ReactNode
}

/** A modal dialog: Escape and the close button call `onClose`; focus returns to where it was. */
export function Dialog({ open, onClose, title, closeLabel, actions, place = 'middle', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current!
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    <dialog ref={dialog} className={classNames(classes.dialog, classes[place])} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <header className={classes.header}>
            <h2 id={titleId} className={classes.title}>
              {title}
            </h2>
            <IconButton icon={IconX} label={closeLabel} onClick={() => dialog.current!.close()} />
          </header>
          <div className={classes.body}>{children}</div>
          {actions && <footer className={classes.actions}>{actions}</footer>}
        </>
      )}
    </dialog>
  )
}
