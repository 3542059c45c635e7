import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs'
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { InspectionTable } from '#kernel/licence/screens/file-inspections.tsx'
import { FindingTable } from '#kernel/licence/screens/inspection-list.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatNumber } from '#platform/money/money.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Today } from '../contract.ts'
import { useMessages } from './messages.ts'

type Waiting = NonNullable<Today['licences']>

/** Findings by the day on which they are to be remedied, and the next inspections: an inspector's day. */
export function FindingsPanel({ licences }: { licences: Waiting }) {
  const say = useMessages()
  return (
    <>
      <Panel
        title={say('findings')}
        icon={IconClipboardCheck}
        aside={<Link href="/denetimler?liste=tespitler">{say('allFindings')}</Link>}
        padded={false}
      >
        <FindingTable findings={licences.findings} />
      </Panel>
      <Panel title={say('nextInspections')} aside={<Link href="/denetimler">{say('allInspections')}</Link>} padded={false}>
        <InspectionTable inspections={licences.inspections} />
      </Panel>
    </>
  )
}

/** How many files wait, by what the reader may do with them. */
export function LicencesPanel({ licences }: { licences: Waiting }) {
  const say = useMessages()
  const { may, language } = useSession()
  const count = (number: number) => formatNumber(number, language)
  return (
    <Panel title={say('licences')} icon={IconCertificate}>
      <div className={layout.stack}>
        <ul className={layout.lines}>
          <li>
            <Link href="/ruhsatlar?liste=karar">
              <b>{say('proposalsWait', { count: count(licences.proposals) })}</b>
            </Link>
          </li>
          <li>
            <Link href="/ruhsatlar?liste=basvurular">
              <b>{say('applicationsWait', { count: count(licences.applications) })}</b>
            </Link>
          </li>
          <li>
            <Link href="/ruhsatlar?liste=geciken">
              <b>{say('findingsLate', { count: count(licences.overdueFindings) })}</b>
            </Link>
          </li>
        </ul>
        <div>
          <LinkButton href="/ruhsatlar" variant={may('licence.prepare') ? 'primary' : 'default'}>
            {say('toLicences')}
          </LinkButton>
        </div>
      </div>
    </Panel>
  )
}
