import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import { IdentityNumber } from '#kernel/person/screens/identity-number.tsx'
import { useProgramme, useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { initialsOf } from '#kernel/screens/initials.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Arch } from '#ui/household.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { SecrecyBand } from '#ui/secrecy-band.tsx'
import { type CaseFile as File, readCase } from '../contract.ts'
import { CaseActs } from './case-acts.tsx'
import { CaseAward } from './case-award.tsx'
import { CaseDecision } from './case-decision.tsx'
import { CaseDocuments } from './case-documents.tsx'
import { CaseEnquiries } from './case-enquiries.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHistory, CaseLooks } from './case-history.tsx'
import { CaseHousehold } from './case-household.tsx'
import { useMessages } from './messages.ts'

export function CaseFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  const answer = useAnswer(readCase, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {file => <OpenFile key={file.case.id} file={file} />}
    </Answered>
  )
}

function OpenFile({ file }: { file: File }) {
  const say = useMessages()
  const isBenefit = file.case.lifecycle === 'benefit'
  return (
    <Page
      band={<Band file={file} />}
      path={[{ label: say('cases'), href: '/dosyalar' }, { label: file.case.number }]}
      pathLabel={say('path')}
      before={<Arch initials={initialsOf(file.case.personName)} size="large" />}
      title={file.case.personName}
      badge={<StateChip state={file.case.state} />}
      state={<StateSentence file={file} />}
      actions={
        <>
          {file.case.lifecycle === 'placement' && (
            <LinkButton variant="primary" href={`/yerlestirme/${file.case.id}`}>
              {say('toPlacement')}
            </LinkButton>
          )}
          <LinkButton href={`/kisiler/${file.person.id}/haklar`}>{say('entitlements')}</LinkButton>
          <CaseActs file={file} />
        </>
      }
    >
      <FactsLine file={file} />
      {file.stage === 'declared' && <Notice tone="warn" title={say('declared')} />}
      <Columns
        before={
          <>
            <CaseHousehold file={file} />
            {isBenefit && <CaseFacts file={file} />}
            {isBenefit && <CaseDocuments file={file} />}
          </>
        }
        work={
          <>
            {isBenefit && <CaseDecision file={file} />}
            {isBenefit && <CaseEnquiries file={file} />}
            {isBenefit ? <CaseAward file={file} /> : <CaseHistory file={file} />}
          </>
        }
        context={
          <>
            {isBenefit && <CaseHistory file={file} />}
            <CaseLooks file={file} />
          </>
        }
      />
    </Page>
  )
}

function StateSentence({ file }: { file: File }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { state, dueOn, programmeId } = file.case
  const { award } = file
  const programme = inWords(useProgrammeName()(programmeId))
  if (state === 'open' && dueOn) return say('stateOpenWithAnswer', { programme, day: formatDay(dueOn) })
  if (state === 'open') return say('stateOpen', { programme })
  if (state === 'proposed') return say('stateProposed', { programme })
  if (award?.changes.some(change => change.state === 'proposed')) return say('stateChangeWaits', { programme })
  if (state === 'granted' && award?.state === 'suspended') return say('stateSuspended', { programme })
  if (state === 'granted' && award?.state === 'ended') return say('stateEnded', { programme })
  if (state === 'granted') return say('stateGranted', { programme })
  if (state === 'refused') return say('stateRefused', { programme })
  if (state === 'closed') return say('stateClosed', { programme })
  return say('stateWorked', { programme })
}

/** First on the page of a case with health, violence or children's data: what is secret and who may see it. */
function Band({ file }: { file: File }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState(false)
  const { say: inWords } = useSession()
  const level = useProgramme(file.case.programmeId)?.level ?? 1
  if (level === 0) return null
  return (
    <>
      <SecrecyBand
        title={say('secret')}
        level={level > 1 ? 'secret' : 'restricted'}
        action={
          <Button size="small" onClick={() => setOpen(true)}>
            {say('whoSees')}
          </Button>
        }
      >
        {say('secretNote', { count: file.seenBy.length })}
      </SecrecyBand>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('whoSees')} closeLabel={common('close')}>
        <p>{say('whoSeesNote')}</p>
        <ul className={classes.who} style={{ marginTop: 12 }}>
          {file.seenBy.map(role => (
            <li key={role}>
              <Chip icon={IconUsers}>{inWords(roles[role])}</Chip>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function FactsLine({ file }: { file: File }) {
  const say = useMessages()
  const { session } = useSession()
  const { person, household } = file
  const born = person.birthDate && `${formatDay(person.birthDate)} (${ageOn(person.birthDate, session.today)})`
  const place = household ? `${household.district}, ${household.neighbourhood}` : person.district
  return (
    <Facts
      facts={[
        { label: say('identity'), value: <IdentityNumber person={person} /> },
        { label: say('born'), value: born ?? '—' },
        { label: say('place'), value: place ?? '—' },
        {
          label: say('number'),
          value: (
            <span>
              {file.case.number}, <Link href={`/kisiler/${person.id}`}>{file.case.personName}</Link>
            </span>
          ),
        },
        { label: say('worker'), value: file.case.assignedTo ?? say('nobody') },
        ...(file.case.dueOn ? [{ label: say('due'), value: formatDay(file.case.dueOn) }] : []),
      ]}
    />
  )
}
