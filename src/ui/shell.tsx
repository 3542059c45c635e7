import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { Dialog } from './dialog.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { Link } from './link.tsx'
import classes from './shell.module.css'

export interface NavigationItem {
  label: string
  href: string
  icon: IconShape
  count?: number
  current?: boolean
}

export interface NavigationGroup {
  caption?: string
  items: readonly NavigationItem[]
}

export interface ShellProps {
  /** Name of the product beside the door. */
  name: string
  homeHref: string
  organisation?: { name: string; role?: string; icon?: IconShape }
  search?: ReactNode
  /** Icon buttons before the user: help, bell. */
  tools?: ReactNode
  user?: ReactNode
  navigation: readonly NavigationGroup[]
  /** rail: working pages (file, board); wide: home and lists. Between 800 and 1199 px it is always a rail. */
  navigationWidth?: 'wide' | 'rail'
  navigationFoot?: ReactNode
  words: { navigation: string; menu: string; close: string; skip: string }
  sill: ReactNode
  /** Another page is on its way: this one stays until it is there. */
  isComing?: boolean
  children: ReactNode
}

/** The door frame: lintel above, navigation beside (a bottom sheet on phones), the work, and the sill below. */
export function Shell({
  name,
  homeHref,
  organisation,
  search,
  tools,
  user,
  navigation,
  navigationWidth = 'wide',
  navigationFoot,
  words,
  sill,
  isComing = false,
  children,
}: ShellProps) {
  const [menuOpen, setMenuOpen] = useState(false)
  const work = useFocusOfTheGone()
  const menu = useCurrentInView(navigation)
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#work">
        {words.skip}
      </a>
      <header className={classes.lintel}>
        <Link href={homeHref} className={classes.brand} aria-label={name}>
          <DoorMark />
          <span>{name}</span>
        </Link>
        {organisation && (
          <div className={classes.organisation}>
            {organisation.icon && <Icon of={organisation.icon} size={16} />}
            <span>
              <b>{organisation.name}</b>
              {organisation.role}
            </span>
          </div>
        )}
        {search && <div className={classes.search}>{search}</div>}
        <div className={classes.end}>
          {tools}
          {user}
          <span className={classes.menuButton}>
            <IconButton
              icon={IconMenu2}
              label={words.menu}
              on="lintel"
              aria-haspopup="dialog"
              onClick={() => setMenuOpen(true)}
            />
          </span>
        </div>
      </header>
      <div className={classNames(classes.body, navigationWidth === 'rail' && classes.rail)}>
        <nav ref={menu} className={classes.navigation} aria-label={words.navigation}>
          <Groups groups={navigation} />
          {navigationFoot && <div className={classes.foot}>{navigationFoot}</div>}
        </nav>
        <main ref={work} id="work" className={classes.main} tabIndex={-1} aria-busy={isComing}>
          {children}
        </main>
      </div>
      {sill}
      <Dialog open={menuOpen} onClose={() => setMenuOpen(false)} title={words.navigation} closeLabel={words.close} place="sheet">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: only hears the click of the links inside, which Enter makes too */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: same */}
        <div className={classes.sheet} onClick={() => setMenuOpen(false)}>
          <Groups groups={navigation} />
          {navigationFoot && <div className={classes.foot}>{navigationFoot}</div>}
        </div>
      </Dialog>
    </div>
  )
}

/** The work takes the focus when what had it leaves the page, such as a row that is answered: else it would fall out of the page. */
function useFocusOfTheGone() {
  const work = useRef<HTMLElement>(null)
  useEffect(() => {
    let last: EventTarget | null = null
    const remember = (event: FocusEvent) => {
      last = event.target
    }
    const observer = new MutationObserver(() => {
      const isGone = last instanceof Element && !last.isConnected
      if (isGone && document.activeElement === document.body) work.current?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
  return work
}

/** A menu longer than the window scrolls by itself, as far as where one is. */
function useCurrentInView(navigation: readonly NavigationGroup[]) {
  const menu = useRef<HTMLElement>(null)
  const current = navigation.flatMap(({ items }) => items).find(item => item.current)?.href
  useEffect(() => {
    const item = current && menu.current?.querySelector('[aria-current]')
    if (!item) return
    const [around, own] = [menu.current!.getBoundingClientRect(), item.getBoundingClientRect()]
    menu.current!.scrollTop += Math.max(own.bottom - around.bottom, 0) + Math.min(own.top - around.top, 0)
  }, [current])
  return menu
}

function Groups({ groups }: { groups: readonly NavigationGroup[] }) {
  return groups.map((group, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups stay in their places
    <div key={place} className={classes.group}>
      {group.caption && <div className={classes.caption}>{group.caption}</div>}
      <ul>
        {group.items.map(item => (
          <li key={item.href}>
            <Link href={item.href} className={classes.item} aria-current={item.current ? 'page' : undefined} title={item.label}>
              <Icon of={item.icon} />
              <span className={classes.label}>{item.label}</span>
              {item.count !== undefined && <span className={classes.count}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** The door with its orange threshold. */
export function DoorMark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 26 26" width={size} height={size} aria-hidden="true">
      <path d="M2 24V9.5C2 5 6.5 2 13 2s11 3 11 7.5V24h-6.2v-8.2c0-2.7-2-4.6-4.8-4.6s-4.8 1.9-4.8 4.6V24z" fill="#fff" />
      <rect x="0" y="23" width="26" height="3" rx="1" fill="var(--h-mark)" />
    </svg>
  )
}
