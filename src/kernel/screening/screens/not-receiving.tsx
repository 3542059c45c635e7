import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useIsDecidedHere } from '#kernel/programme/screens/known-programmes.ts'
import { useChapterName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import {
  type DoneScreening,
  listQualifying,
  readScreenings,
  type Screenable,
  type Screening,
  type Screenings,
  startScreening,
} from '../contract.ts'
import { HowFar } from './how-far.tsx'
import { useMessages } from './messages.ts'
import { NotSearchable } from './not-searchable.tsx'
import { Progress } from './progress.tsx'
import { QualifyingTable } from './qualifying-table.tsx'
import classes from './screening.module.css'

const whileRunning = 1500

export function NotReceiving() {
  const say = useMessages()
  return (
    <Guarded deed="screening.read" title={say('title')}>
      <Looked />
    </Guarded>
  )
}

function Looked() {
  const say = useMessages()
  const [isRunning, setRunning] = useState(true)
  const answer = useAnswer(readScreenings, {}, { refetchInterval: isRunning ? whileRunning : undefined })
  const runs = !answer.data || answer.data.newest?.state === 'running'
  if (runs !== isRunning) setRunning(runs)
  return (
    <Answered answer={answer} title={say('title')}>
      {screenings => <Chosen screenings={screenings} />}
    </Answered>
  )
}

function Chosen({ screenings: { newest, entitlements } }: { screenings: Screenings }) {
  const say = useMessages()
  const { say: inWords, may } = useSession()
  const chapterName = useChapterName()
  const searchable = entitlements.filter(({ isSearchable }) => isSearchable)
  const isDecidedHere = useIsDecidedHere()
  const first = searchable.find(({ id }) => isDecidedHere(id)) ?? searchable[0]
  const [id, setId] = useState(first?.id ?? '')
  const chosen = searchable.find(each => each.id === id)
  return (
    <Page
      title={say('title')}
      state={say('about')}
      actions={
        may('screening.start') && <Start key={newest?.id} newest={newest} entitlementIds={searchable.map(each => each.id)} />
      }
    >
      <div className={classes.filters}>
        <Select
          label={say('benefit')}
          empty={say('benefit')}
          value={id}
          onChange={setId}
          options={searchable.map(({ id, name, chapter }) => ({
            value: id,
            label: inWords(name),
            group: inWords(chapterName(chapter)),
          }))}
        />
      </div>
      {newest && <Progress screening={newest} />}
      {chosen?.done && <Results key={`${chosen.id} ${chosen.done.id}`} entitlement={chosen} done={chosen.done} />}
      {chosen && !chosen.done && newest?.state !== 'running' && (
        <Panel title={inWords(chosen.name)}>
          <EmptyState title={say('noneYet')}>{say(may('screening.start') ? 'noneYetStart' : 'noneYetWait')}</EmptyState>
        </Panel>
      )}
      <NotSearchable entitlements={entitlements.filter(({ isSearchable }) => !isSearchable)} />
    </Page>
  )
}

/** Homes are read once for all benefits. */
function Start({ newest, entitlementIds }: { newest: Screening | null; entitlementIds: readonly string[] }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [id] = useState(() => crypto.randomUUID())
  const act = useAct(startScreening)
  const submit = () =>
    act.mutateAsync({ body: { id, entitlementIds: [...entitlementIds] } }).then(() => announce(say('started')), isShown)
  return (
    <>
      <ProblemSummary problem={act.error} />
      <Button variant="primary" loading={act.isPending} disabled={newest?.state === 'running'} onClick={submit}>
        {say(newest ? 'startAgain' : 'start')}
      </Button>
    </>
  )
}

function Results({ entitlement, done }: { entitlement: Screenable; done: DoneScreening }) {
  const say = useMessages()
  const { language } = useSession()
  const [district, setDistrict] = useState('')
  const pages = usePages(district)
  const answer = useAnswer(
    listQualifying,
    { params: { entitlement: entitlement.id }, query: { district: district ? Number(district) : undefined, after: pages.after } },
    { keepPrevious: true },
  )
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <HowFar entitlement={entitlement} done={done} />
      <Answered answer={answer} rows={6}>
        {({ rows, next, total, districts }) => (
          <div className={layout.stack}>
            <div className={classes.filters}>
              <Select
                label={say('district')}
                optional=" "
                empty={say('allDistricts')}
                value={district}
                onChange={setDistrict}
                options={districts.map(({ id, name, count }) => ({
                  value: String(id),
                  label: say('districtCount', { name, count: number(count) }),
                }))}
              />
            </div>
            <Panel
              title={say('state', {
                day: formatDay(done.onDay),
                found: number(done.found),
                total: number(total),
              })}
              padded={false}
            >
              <QualifyingTable entitlementId={entitlement.id} rows={rows} />
              <div className={layout.pad}>
                <PageButtons pages={pages} next={next} />
              </div>
            </Panel>
          </div>
        )}
      </Answered>
    </>
  )
}
