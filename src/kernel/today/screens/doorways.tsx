import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { useMessages } from './messages.ts'

/** Payment runs in which the next step is this role's. */
export function RunsPanel({ waiting }: { waiting: number }) {
  const say = useMessages()
  const action = (
    <LinkButton href="/odemeler" variant={waiting > 0 ? 'primary' : 'default'}>
      {say('toRuns')}
    </LinkButton>
  )
  return (
    <Panel title={say('runs')} icon={IconCash}>
      {waiting === 0 ? (
        <EmptyState title={say('runsNone')} action={action}>
          {say('runsNoneNote')}
        </EmptyState>
      ) : (
        <div className={layout.stack}>
          <p>{`${say('runsWait', { count: waiting })}.`}</p>
          <div>{action}</div>
        </div>
      )}
    </Panel>
  )
}

export function NumbersPanel() {
  const say = useMessages()
  const { may } = useSession()
  return (
    <Panel title={say('numbers')} icon={IconChartBar}>
      <ul className={layout.lines}>
        {may('figure.read') && (
          <li>
            <Link href="/gostergeler">
              <b>{say('toFigures')}</b>
            </Link>
            <span className={layout.small}>{say('toFiguresNote')}</span>
          </li>
        )}
        {may('edition.read') && (
          <li>
            <Link href="/kitapcik">
              <b>{say('toBooklet')}</b>
            </Link>
            <span className={layout.small}>{say('toBookletNote')}</span>
          </li>
        )}
      </ul>
    </Panel>
  )
}

export function AuditPanel() {
  const say = useMessages()
  return (
    <Panel title={say('audit')} icon={IconLink}>
      <div className={layout.stack}>
        <p className={layout.text}>{say('auditNote')}</p>
        <div>
          <LinkButton href="/kayit-zinciri" variant="primary">
            {say('toAudit')}
          </LinkButton>
        </div>
      </div>
    </Panel>
  )
}
