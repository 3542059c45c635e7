import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { type LicenceFile as File, readLicence } from '../contract.ts'
import { FileDecisions } from './file-decisions.tsx'
import { FileFindings, FileInspections } from './file-inspections.tsx'
import { FileLacks, FilePapers } from './file-papers.tsx'
import { FileHistory, FileWay } from './file-way.tsx'
import { LicenceActs } from './licence-acts.tsx'
import { LicenceState } from './licence-state.tsx'
import { type Say, useMessages } from './messages.ts'
import { nameOf, useDefinition } from './use-definition.ts'

export function LicenceFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="licence.read" title={say('title')}>
      <Opened key={id} id={id} />
    </Guarded>
  )
}

function Opened({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readLicence, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {file => <OpenFile file={file} />}
    </Answered>
  )
}

function OpenFile({ file }: { file: File }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const { licence } = file
  const programme = useProgrammeName()(licence.programmeId)
  const kind = useDefinition(licence.programmeId)?.kinds.find(each => each.id === licence.kind)
  const isApplication = licence.state === 'applied'
  return (
    <Page
      path={[{ label: say('title'), href: '/ruhsatlar' }, { label: licence.number }]}
      pathLabel={say('path')}
      title={licence.facilityName}
      badge={<LicenceState licence={licence} />}
      state={`${inWords(programme)}. ${sentenceOf(say, file, session.today)}`}
      actions={
        <>
          {licence.permitNumber && (
            <LinkButton href={`/ruhsatlar/${licence.id}/belge`} icon={IconCertificate}>
              {say('openPermit')}
            </LinkButton>
          )}
          <LicenceActs file={file} />
        </>
      }
    >
      <FactsLine file={file} />
      {file.stage === 'declared' && <Notice tone="warn" title={say('declared')} />}
      {file.vacateBy && <Notice tone="warn" title={say('movingOut', { count: file.residents, day: formatDay(file.vacateBy) })} />}
      {kind?.until && kind.until <= session.today && (
        <Notice tone="warn" title={say('kindLeft', { day: formatDay(kind.until) })} />
      )}
      <Columns
        work={
          <>
            <FileDecisions file={file} />
            {isApplication && <FileLacks file={file} />}
            <FileFindings findings={file.findings} programmeId={licence.programmeId} />
            <FileInspections inspections={file.inspections} />
          </>
        }
        context={
          <>
            {isApplication && <FileWay file={file} />}
            <FilePapers file={file} />
            <FileHistory file={file} />
          </>
        }
      />
    </Page>
  )
}

function sentenceOf(say: Say, { licence }: File, today: string): string {
  const number = licence.permitNumber ?? licence.number
  if (licence.state === 'applied') return say('stateApplied', { name: licence.facilityName, day: formatDay(licence.appliedOn) })
  if (licence.state === 'refused') return say('stateRefused')
  if (licence.state === 'withdrawn') return say('stateWithdrawn')
  if (licence.state === 'closed') return say('stateClosed', { number, day: formatDay(licence.until!) })
  if (licence.until !== null && licence.until <= today) return say('stateRanOut', { number, day: formatDay(licence.until) })
  if (licence.state === 'suspended') return say('stateSuspended', { number })
  return say('stateInForce', { number, day: formatDay(licence.from!) })
}

function FactsLine({ file: { licence, residents } }: { file: File }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const definition = useDefinition(licence.programmeId)
  const { founder } = licence
  return (
    <Facts
      facts={[
        { label: say('capacity'), value: say('places', { count: licence.capacity }) },
        ...(licence.organisationId ? [{ label: say('residents'), value: say('people', { count: residents }) }] : []),
        { label: say('kind'), value: inWords(nameOf(definition?.kinds, licence.kind)) },
        { label: say('founder'), value: `${founder.name} (${founder.number})` },
        { label: say('contact'), value: `${founder.contactName}, ${founder.contactPhone}` },
        { label: say('manager'), value: licence.managerName },
        { label: say('address'), value: `${licence.address}, ${licence.district}` },
        { label: say('number'), value: licence.number },
        ...(licence.from
          ? [{ label: say('until'), value: licence.until ? formatDay(addDays(licence.until, -1)) : say('noEnd') }]
          : []),
      ]}
    />
  )
}
