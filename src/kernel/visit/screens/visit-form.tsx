import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs'
import { useEffect, useRef } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { KeptDraft, RestoredDraft } from '#kernel/screens/draft.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Steps } from '#ui/steps.tsx'
import type { VisitFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { useDraft } from './use-draft.ts'
import { useOnline } from './use-online.ts'
import classes from './visit.module.css'
import { VisitCheck } from './visit-check.tsx'
import { emptyDraft, type Step, type VisitDraft } from './visit-draft.ts'
import { VisitHeading } from './visit-heading.tsx'
import { headings, wordsOfHeading } from './words.ts'

export const draftKey = (account: number, visitId: string) => `visit ${account} ${visitId}`

/** The visit heading by heading, kept on the device at every change, sent from the last page. */
export function VisitForm({ visit }: { visit: VisitFile }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const draft = useDraft<VisitDraft>(draftKey(session.account.id, visit.id), () => emptyDraft(crypto.randomUUID()))
  const { value } = draft
  const top = useTopAt(value.step)
  const change = (part: Partial<VisitDraft>) => draft.change({ ...value, ...part })
  const go = (step: Step) => change({ step })
  const isChecking = value.step === 'check'
  const home = `${say('home', { name: visit.householdName })}, ${visit.neighbourhood}, ${visit.district}.`

  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
      <Page
        path={[{ label: say('visits'), href: '/ziyaretler' }, { label: say('title') }]}
        pathLabel={say('path')}
        title={value.step === 'check' ? say('checkTitle') : inWords(wordsOfHeading(value.step))}
        state={`${home} ${isChecking ? say('checkLead') : say('isPlanned', { day: formatDay(visit.plannedOn) })}`}
      >
        <Connection />
        {draft.isRestored && <RestoredDraft onDrop={draft.forget} />}
        <div className={classes.form} data-alone={isChecking || undefined}>
          {!isChecking && <Progress draft={value} onGo={go} />}
          <div className={classes.body}>
            {value.step === 'check' ? (
              <VisitCheck visit={visit} draft={value} onGo={go} onSent={draft.forget} />
            ) : (
              <VisitHeading key={value.step} visit={visit} heading={value.step} draft={value} onChange={change} />
            )}
          </div>
          {!isChecking && <Bottom draft={value} isKept={draft.isKept} onGo={go} />}
        </div>
      </Page>
    </div>
  )
}

/** A new page of the form begins at its top, for eyes and for screen readers. */
function useTopAt(step: Step) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    top.current?.focus()
    window.scrollTo(0, 0)
  }, [step])
  return top
}

function Connection() {
  const say = useMessages()
  const isOnline = useOnline()
  return (
    !isOnline && (
      <Notice tone="offline" title={say('offline')} live>
        {say('offlineNote')}
      </Notice>
    )
  )
}

function Progress({ draft, onGo }: { draft: VisitDraft; onGo: (step: Step) => void }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const now = (headings as readonly string[]).indexOf(draft.step)
  return (
    <Steps
      label={say('steps')}
      words={say('stepOf', { step: now + 1, steps: headings.length })}
      states={{ done: say('stepDone'), now: say('stepNow'), ahead: say('stepAhead') }}
      steps={headings.map((heading, place) => ({
        id: heading,
        label: inWords(wordsOfHeading(heading)),
        state: place === now ? 'now' : place < now ? 'done' : 'ahead',
      }))}
      onGo={step => onGo(step as Step)}
    />
  )
}

function Bottom({ draft, isKept, onGo }: { draft: VisitDraft; isKept: boolean; onGo: (step: Step) => void }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const now = (headings as readonly string[]).indexOf(draft.step)
  const before = headings[now - 1]
  // Behind a closed door there is nothing more to ask.
  const isOver = draft.outcome !== null && draft.outcome !== 'done'
  const after = isOver ? undefined : headings[now + 1]
  return (
    <div className={classes.bottom}>
      <KeptDraft isKept={isKept} isBegun={draft.outcome !== null || draft.needs.length > 0 || now > 0} />
      <div className={classes.buttons}>
        {before && (
          <Button
            size="touch"
            icon={IconChevronLeft}
            aria-label={say('previous')}
            title={say('previous')}
            onClick={() => onGo(before)}
          />
        )}
        <Button variant="primary" size="touch" icon={IconArrowRight} onClick={() => onGo(after ?? 'check')}>
          {after ? say('next', { heading: inWords(wordsOfHeading(after)) }) : say('toCheck')}
        </Button>
      </div>
    </div>
  )
}
