import { Link } from './link.tsx'
import classes from './tabs.module.css'

export interface Tab {
  label: string
  href: string
  current?: boolean
  count?: number
}

/** Parts of one record, each with its own address; so they are links and the browser's back works. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="number"> ({tab.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
