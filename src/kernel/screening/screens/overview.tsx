import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useChapterName } from '#kernel/programme/screens/programmes-context.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type Screenable, type Screenings, startScreening } from '../contract.ts'
import { addressOf } from './address.ts'
import { useMessages } from './messages.ts'
import { NotSearchable } from './not-searchable.tsx'
import { Progress } from './progress.tsx'

/** Every benefit that can be looked for, by chapter, with how many were found and of how many nothing can be said. */
export function Overview({ newest, entitlements }: Screenings) {
  const say = useMessages()
  const { say: inWords, may } = useSession()
  const chapterName = useChapterName()
  const searchable = entitlements.filter(({ isSearchable }) => isSearchable)
  return (
    <Page
      title={say('title')}
      state={newest ? `${say('about')} ${say('lookedOn', { day: formatDay(newest.onDay) })}` : say('about')}
      actions={
        may('screening.start') && <Start key={newest?.id} newest={newest} entitlementIds={searchable.map(each => each.id)} />
      }
    >
      <div className={layout.stack}>
        {newest && <Progress screening={newest} />}
        {[...Map.groupBy(searchable, each => each.chapter)].map(([chapter, ofChapter]) => (
          <Panel key={chapter} title={inWords(chapterName(chapter))} padded={false}>
            <Benefits caption={inWords(chapterName(chapter))} entitlements={ofChapter} />
          </Panel>
        ))}
        <NotSearchable entitlements={entitlements.filter(({ isSearchable }) => !isSearchable)} />
      </div>
    </Page>
  )
}

function Benefits({ caption, entitlements }: { caption: string; entitlements: readonly Screenable[] }) {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  const number = (count: number) => formatNumber(count, language)
  return (
    <DataTable
      caption={caption}
      rows={entitlements}
      rowKey={each => each.id}
      onPhones="table"
      columns={[
        { key: 'benefit', header: say('benefit'), cell: each => <Link href={addressOf(each.id)}>{inWords(each.name)}</Link> },
        {
          key: 'found',
          header: say('found'),
          numeric: true,
          cell: ({ done }) =>
            done ? (
              <>
                {done.foundHere > 0 ? <b>{number(done.foundHere)}</b> : '0'} / {number(done.found)}
              </>
            ) : (
              '—'
            ),
        },
        {
          key: 'undecided',
          header: say('uncertain'),
          numeric: true,
          width: '25%',
          cell: ({ done }) => (done ? number(done.undecided) : '—'),
        },
      ]}
    />
  )
}

/** Homes are read once for all benefits. */
function Start({ newest, entitlementIds }: { newest: Screenings['newest']; entitlementIds: readonly string[] }) {
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
