import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import classes from './lintel-parts.module.css'

export interface LintelSearchProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  /** Shown as a key: `Ctrl K`. */
  shortcut?: string
  onSearch: (words: string) => void
  ref?: Ref<HTMLInputElement>
}

/** The search of the lintel; Enter searches. Other properties go to the input (value, onChange, ref). */
export function LintelSearch({ label, shortcut, onSearch, ...input }: LintelSearchProps) {
  return (
    <search>
      <form
        className={classes.search}
        onSubmit={event => {
          event.preventDefault()
          onSearch(String(new FormData(event.currentTarget).get('words') ?? '').trim())
        }}
      >
        <Icon of={IconSearch} />
        <input type="search" name="words" aria-label={label} placeholder={label} autoComplete="off" {...input} />
        {shortcut && <kbd aria-hidden>{shortcut}</kbd>}
      </form>
    </search>
  )
}

/** Who is signed in, and the menu under the name. `children` are links and buttons. */
export function UserMenu({
  initials,
  name,
  note,
  children,
}: {
  initials: string
  name: string
  note?: ReactNode
  children?: ReactNode
}) {
  return (
    <details
      className={classes.user}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={event => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary>
        <span className={classes.arch} aria-hidden>
          {initials}
        </span>
        <span className={classes.name}>
          {name}
          {note && <small>{note}</small>}
        </span>
      </summary>
      <div className={classes.menu}>{children}</div>
    </details>
  )
}
