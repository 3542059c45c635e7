import IconUserSearch from '@tabler/icons-react/dist/esm/icons/IconUserSearch.mjs'
import type { ReactNode } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import { VaultPanels } from '#kernel/secrecy/screens/vault-panels.tsx'
import { CourseWorkPanel } from '#kernel/training/screens/work-panel.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { EmptyState } from '#ui/states.tsx'
import { readToday, type Today as Waiting } from '../contract.ts'
import { CardsPanel } from './cards-panel.tsx'
import { CaseStates, RecentCases } from './cases-panels.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { DeadlinesPanel } from './deadlines-panel.tsx'
import { AuditPanel, NumbersPanel, RunsPanel } from './doorways.tsx'
import { FindingsPanel, LicencesPanel } from './licences-panel.tsx'
import { useMessages } from './messages.ts'
import { PlacementsPanel } from './placements-panel.tsx'
import { ReferralsPanel } from './referrals-panel.tsx'
import { StateSentence } from './state-sentence.tsx'
import { VisitsPanel } from './visits-panel.tsx'
import { hasWorkHere } from './work.ts'

/** What waits for whoever is signed in, by what their role may do. */
export function Today() {
  const say = useMessages()
  const { session, may } = useSession()
  const answer = useAnswer(readToday)
  return (
    <Page
      title={say('greeting', { name: session.account.displayName })}
      state={<StateSentence today={answer.data} />}
      actions={
        may('person.search') && (
          <LinkButton href="/kisiler" variant="primary" icon={IconUserSearch}>
            {say('findPerson')}
          </LinkButton>
        )
      }
    >
      {hasWorkHere(may) ? (
        <Answered answer={answer} rows={8}>
          {today => <Work today={today} />}
        </Answered>
      ) : (
        <OnlyDeclared />
      )}
    </Page>
  )
}

function Work({ today }: { today: Waiting }) {
  const { may } = useSession()
  const work: ReactNode[] = []
  const context: ReactNode[] = []
  if (may('secrecy.read')) work.push(<VaultPanels key="vault" />)
  if (may('case.read')) {
    work.push(
      <DeadlinesPanel key="deadlines" deadlines={today.deadlines} />,
      <RecentCases key="recent" cases={today.recentCases} />,
    )
    context.push(<CaseStates key="cases" states={today.caseStates} />)
  }
  if (may('referral.answer')) context.unshift(<ReferralsPanel key="referrals" referrals={today.referrals} />)
  if (may('visit.record')) {
    const visits = <VisitsPanel key="visits" visits={today.visits} />
    if (work.length > 0) context.unshift(visits)
    else work.push(visits)
  }
  if (today.courses) work.push(<CourseWorkPanel key="courses" work={today.courses} />)
  if (may('payment.read')) (work.length > 0 ? context : work).push(<RunsPanel key="runs" waiting={today.runsWaiting} />)
  if (today.licences) {
    if (may('inspection.record')) work.push(<FindingsPanel key="findings" licences={today.licences} />)
    const beside = work.length > 0 ? context : work
    beside.push(<LicencesPanel key="licences" licences={today.licences} />)
  }
  if (today.cards.length > 0) (work.length > 0 ? context : work).push(<CardsPanel key="cards" cards={today.cards} />)
  if (today.placements) {
    const placements = <PlacementsPanel key="placements" counts={today.placements} />
    if (work.length > 0) context.unshift(placements)
    else work.push(placements)
  }
  if (may('audit.read')) work.push(<AuditPanel key="audit" />)
  if (may('clock.move')) work.push(<ClockPanel key="clock" />)
  if (may('figure.read') || may('edition.read')) (work.length > 0 ? context : work).push(<NumbersPanel key="numbers" />)
  return <Columns work={work} context={context.length > 0 ? context : undefined} />
}

/** The services of some roles are named but not worked out: said plainly instead of an empty desk. */
function OnlyDeclared() {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  return (
    <EmptyState large title={say('declared')} action={<LinkButton href="/hizmetler">{say('toServices')}</LinkButton>}>
      {say('declaredNote', { role: inWords(roles[session.account.role]) })}
    </EmptyState>
  )
}
