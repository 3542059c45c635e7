import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type DoneScreening, listQualifying, type Screenable, type Screenings } from '../contract.ts'
import { addressOf } from './address.ts'
import { HowFar } from './how-far.tsx'
import { useMessages } from './messages.ts'
import { Progress } from './progress.tsx'
import { QualifyingTable } from './qualifying-table.tsx'
import classes from './screening.module.css'

/** Who was found for one benefit, of the reader's own circles, and how far the records tell. */
export function Qualifying({ newest, entitlement }: { newest: Screenings['newest']; entitlement: Screenable }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const name = inWords(entitlement.name)
  return (
    <Page
      path={[{ label: say('title'), href: addressOf() }, { label: name }]}
      pathLabel={say('path')}
      title={name}
      state={say('about')}
    >
      <div className={layout.stack}>
        {newest && <Progress screening={newest} />}
        {entitlement.done && <Found entitlement={entitlement} done={entitlement.done} />}
        {!entitlement.done && newest?.state !== 'running' && <EmptyState title={say('noneYet')}>{say('noneYetNote')}</EmptyState>}
      </div>
    </Page>
  )
}

function Found({ entitlement, done }: { entitlement: Screenable; done: DoneScreening }) {
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
      <Answered answer={answer} rows={6}>
        {({ rows, next, total, districts }) => (
          <>
            {districts.length > 0 && (
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
            )}
            <Panel
              title={say('state', { day: formatDay(done.onDay), found: number(done.found), total: number(total) })}
              padded={false}
            >
              <QualifyingTable entitlementId={entitlement.id} rows={rows} />
              <div className={layout.pad}>
                <PageButtons pages={pages} next={next} />
              </div>
            </Panel>
          </>
        )}
      </Answered>
      <HowFar entitlement={entitlement} done={done} />
    </>
  )
}
