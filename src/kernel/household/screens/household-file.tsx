import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActHistory } from '#kernel/person/screens/act-history.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { initialsOf } from '#kernel/screens/initials.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Arch } from '#ui/household.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type HouseholdFile as File, readHousehold } from '../contract.ts'
import { AddMemberForm } from './add-member-form.tsx'
import { HouseholdArches } from './household-arches.tsx'
import { HouseholdMembers } from './household-members.tsx'
import { useMessages } from './messages.ts'
import { PlanVisitForm } from './plan-visit-form.tsx'
import { headOf, missingFrom, spokenSources } from './sources.ts'
import { VisitLines } from './visit-lines.tsx'

export function HouseholdFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="person.search" title={say('title')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readHousehold, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {household => <OpenFile household={household} />}
    </Answered>
  )
}

function OpenFile({ household }: { household: File }) {
  const say = useMessages()
  const head = headOf(household.members)
  const title = head ? say('home', { name: head.name }) : say('title')
  return (
    <Page
      path={[
        { label: say('persons'), href: '/kisiler' },
        ...(head ? [{ label: head.name, href: `/kisiler/${head.personId}` }] : []),
        { label: say('title') },
      ]}
      pathLabel={say('path')}
      before={head && <Arch initials={initialsOf(head.name)} size="large" />}
      title={title}
      state={<StateSentence household={household} />}
      actions={<Actions household={household} />}
    >
      <Facts
        facts={[
          { label: say('address'), value: household.address },
          { label: say('neighbourhood'), value: household.neighbourhood },
          { label: say('district'), value: household.district },
          ...(household.addressCode ? [{ label: say('code'), value: household.addressCode }] : []),
        ]}
      />
      <Columns
        work={
          <>
            <HouseholdMembers household={household} />
            <VisitLines visits={household.visits} />
          </>
        }
        context={
          <>
            {household.members.length > 0 && (
              <Panel title={say('arches')} icon={IconHome}>
                <HouseholdArches household={household} />
              </Panel>
            )}
            <ActHistory history={household.history} />
          </>
        }
      />
    </Page>
  )
}

function StateSentence({ household: { members } }: { household: File }) {
  const say = useMessages()
  const spoken = spokenSources(members)
  const different = members.filter(member => missingFrom(member, spoken).length > 0).length
  const count = members.length
  if (count === 0) return say('stateEmpty')
  return different > 0 ? say('stateDiffer', { count, different }) : say('stateAgree', { count })
}

function Actions({ household }: { household: File }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState<'add' | 'plan' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {may('household.change') && (
        <Button icon={IconUserPlus} onClick={() => setOpen('add')}>
          {say('add')}
        </Button>
      )}
      {may('visit.record') && (
        <Button variant="primary" icon={IconCalendarPlus} onClick={() => setOpen('plan')}>
          {say('plan')}
        </Button>
      )}
      <Dialog open={open === 'add'} onClose={close} title={say('add')} closeLabel={common('close')}>
        <AddMemberForm household={household} onDone={close} />
      </Dialog>
      <Dialog open={open === 'plan'} onClose={close} title={say('plan')} closeLabel={common('close')}>
        <PlanVisitForm household={household} onDone={close} />
      </Dialog>
    </>
  )
}
