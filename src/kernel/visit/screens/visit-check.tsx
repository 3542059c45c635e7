import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useOnline } from '#kernel/screens/use-online.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { completeVisit, listColleagues, type VisitFile } from '../contract.ts'
import { findCorrection, type HomeDraft, isTouched, leftOf, presentIn, stayedOf } from './home-draft.ts'
import { homeWords } from './home-words.ts'
import { useMessages } from './messages.ts'
import classes from './visit.module.css'
import { type Lack, lacksOf, needsToSend, type Step, toBody, type VisitDraft } from './visit-draft.ts'
import { headings, wordsOfHeading, wordsOfNeed, wordsOfOutcome, wordsOfRisk } from './words.ts'

interface VisitCheckProps {
  visit: VisitFile
  draft: VisitDraft
  onGo: (step: Step) => void
  onSent: () => void
}

/** Everything that will be sent, each with the way back to change it. */
export function VisitCheck({ visit, draft, onGo, onSent }: VisitCheckProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const isOnline = useOnline()
  const [asked, setAsked] = useState(false)
  const act = useAct(completeVisit)
  const lacks = lacksOf(draft, visit)
  const send = () => {
    setAsked(true)
    if (lacks.length > 0) return document.getElementById('lacks')?.focus()
    const body = toBody(draft, visit)
    const count = body.needs.filter(need => need.referral).length
    act.mutateAsync({ params: { id: visit.id }, body }).then(() => {
      onSent()
      announce(count > 0 ? say('sentWith', { count }) : say('sent'))
    }, isShown)
  }
  return (
    <>
      <ProblemSummary problem={act.error} />
      {lacks.length > 0 && <Lacks lacks={lacks} onGo={onGo} isAsked={asked} />}
      {draft.outcome !== 'done' && draft.outcome !== null && (draft.needs.length > 0 || isTouched(draft.home)) && (
        <Notice tone="warn" title={say('needsDropped')} />
      )}
      <Answers visit={visit} draft={draft} onGo={onGo} />
      <div className={classes.bottom}>
        {!isOnline && <span className={classes.small}>{common('offlineNote')}</span>}
        <div className={classes.buttons}>
          <Button variant="primary" size="touch" icon={IconSend} loading={act.isPending} disabled={!isOnline} onClick={send}>
            {say('send')}
          </Button>
        </div>
      </div>
    </>
  )
}

const plainLacks = { outcome: 'lackOutcome', rest: 'lackRest', address: 'lackAddress' } as const

function Lacks({ lacks, onGo, isAsked }: { lacks: readonly Lack[]; onGo: (step: Step) => void; isAsked: boolean }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const wordsOf = (lack: Lack) => {
    if (lack.what === 'whose') {
      const need = inWords(wordsOfNeed(lack.need.need)).toLocaleLowerCase('tr')
      return say('lackPerson', { heading: inWords(wordsOfHeading(lack.step)), need })
    }
    if (lack.what === 'member') return say('lackMember', { name: lack.member.typed.trim() || say('newcomer') })
    return say(plainLacks[lack.what])
  }
  return (
    <div id="lacks" tabIndex={-1} role={isAsked ? 'alert' : undefined}>
      <Notice tone="warn" title={say('lacking')}>
        <ul className={classes.lacks}>
          {lacks.map(lack => (
            <li key={wordsOf(lack)}>
              <Button variant="subtle" onClick={() => onGo(lack.step)}>
                {wordsOf(lack)}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function Answers({ visit, draft, onGo }: Omit<VisitCheckProps, 'onSent'>) {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const { data: colleagues = [] } = useAnswer(listColleagues)
  const other = colleagues.find(each => each.id === draft.withAccountId)?.displayName
  const needs = needsToSend(draft)
  const referred = needs.filter(need => need.programmeId && visit.centre)
  const present = presentIn(draft.home, visit)
  const nameOf = (personId: string | null) => present.find(each => each.personId === personId)?.name ?? '—'
  return (
    <>
      <Panel title={say('visit')}>
        <dl className={classes.answers}>
          <Answer of={say('outcome')} onChange={() => onGo('household')}>
            {draft.outcome ? inWords(wordsOfOutcome(draft.outcome)) : '—'}
          </Answer>
          {draft.outcome === 'done' && (
            <Answer of={say('homeFound')} onChange={() => onGo('household')}>
              <HomeWords visit={visit} home={draft.home} />
            </Answer>
          )}
          <Answer of={say('team')} onChange={() => onGo('household')}>
            {[session.account.displayName, other].filter(Boolean).join(', ')}
          </Answer>
          <Answer of={say('risk')} onChange={() => onGo('other')}>
            {draft.risk ? inWords(wordsOfRisk(draft.risk)) : say('notSaid')}
          </Answer>
          <Answer of={say('visitNote')} onChange={() => onGo(draft.outcome === 'done' ? 'other' : 'household')}>
            {draft.note.trim() || say('nobody')}
          </Answer>
        </dl>
      </Panel>
      <Panel title={say('needsSeen')}>
        <dl className={classes.answers}>
          {needs.length === 0 && (
            <Answer of={say('needsSeen')} onChange={() => onGo('household')}>
              {say('noNeeds')}
            </Answer>
          )}
          {headings
            .filter(heading => needs.some(need => need.heading === heading))
            .map(heading => (
              <Answer key={heading} of={inWords(wordsOfHeading(heading))} onChange={() => onGo(heading)}>
                {needs
                  .filter(need => need.heading === heading)
                  .map(
                    need => `${inWords(wordsOfNeed(need.need))}: ${nameOf(need.personId)}${need.note ? ` (${need.note})` : ''}`,
                  )
                  .join('\n')}
              </Answer>
            ))}
        </dl>
      </Panel>
      <Panel title={say('referrals')} footer={referred.length > 0 ? say('sees') : undefined}>
        {referred.length === 0 && <p className={classes.small}>{say('noReferrals')}</p>}
        <dl className={classes.answers}>
          {referred.map(need => (
            <Answer
              key={need.id}
              of={`${inWords(wordsOfNeed(need.need))}, ${nameOf(need.personId)}`}
              onChange={() => onGo(need.heading)}
            >
              {inWords(programmeName(need.programmeId!))}, {visit.centre!.name}
            </Answer>
          ))}
        </dl>
      </Panel>
    </>
  )
}

function HomeWords({ visit, home }: { visit: VisitFile; home: HomeDraft }) {
  const say = useMessages()
  if (!isTouched(home)) return say('notAsked')
  const correction = findCorrection(home, visit)
  return homeWords(say, {
    stayed: stayedOf(home, visit).map(member => member.name),
    left: leftOf(home, visit).map(member => member.name),
    joined: home.joined.map(({ person, typed }) => (person ? `${person.givenName} ${person.surname}` : typed.trim())),
    address: correction?.address ?? null,
  })
}

function Answer({ of, onChange, children }: { of: string; onChange?: () => void; children: ReactNode }) {
  const say = useMessages()
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
      {onChange && (
        <dd className={classes.act}>
          <Button variant="subtle" size="touch" aria-label={say('changeWhat', { what: of })} onClick={onChange}>
            {say('change')}
          </Button>
        </dd>
      )}
    </div>
  )
}
