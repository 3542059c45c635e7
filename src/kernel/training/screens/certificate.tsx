import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { type CertificatePaper, readCertificate } from '../contract.ts'
import classes from './certificate.module.css'
import { daysOf } from './course-list.tsx'
import { usePaperMessages } from './paper-messages.ts'

/** The paper that a participant takes along; on the printer it stands alone. */
export function Certificate() {
  const { certificate } = useParams({ strict: false }) as { certificate: string }
  const say = usePaperMessages()
  return (
    <Guarded deed="course.attend" title={say('certificate')}>
      <OpenPaper key={certificate} id={certificate} />
    </Guarded>
  )
}

function OpenPaper({ id }: { id: string }) {
  const say = usePaperMessages()
  const answer = useAnswer(readCertificate, { params: { id } })
  return (
    <Answered answer={answer} title={say('certificate')} rows={6}>
      {paper => (
        <div className={classes.page}>
          <Page
            path={[
              { label: say('courses'), href: '/egitimler' },
              { label: paper.courseNumber, href: `/egitimler/${paper.courseId}` },
              { label: say('certificate') },
            ]}
            pathLabel={say('path')}
            title={say('certificate')}
            state={say('state', { name: paper.name, day: formatDay(paper.issuedOn) })}
            actions={
              paper.state === 'issued' && (
                <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
                  {say('print')}
                </Button>
              )
            }
          >
            {paper.state === 'revoked' && (
              <Notice tone="warn" title={say('revoked')}>
                {paper.reason}
              </Notice>
            )}
            <Paper paper={paper} />
          </Page>
        </div>
      )}
    </Answered>
  )
}

/** In Turkish in every language of the screens: it is a Turkish paper. */
function Paper({ paper }: { paper: CertificatePaper }) {
  const { session } = useSession()
  const programmeName = useProgrammeName()
  return (
    <article className={classes.paper} lang="tr" data-revoked={paper.state === 'revoked' || undefined}>
      <p className={classes.office}>{`${session.province} · Aile ve Sosyal Hizmetler İl Müdürlüğü`}</p>
      {session.demo && <p className={classes.office}>Deneme ilinde düzenlendi; gerçek bir belge değildir.</p>}
      <h2>Katılım Belgesi</h2>
      <p className={classes.name}>{paper.name}</p>
      <p>
        {programmeName(paper.programmeId).tr} kapsamında {daysOf(paper)}{' '}
        {paper.firstOn === paper.lastOn ? 'gününde' : 'günleri arasında'} verilen “{paper.courseTitle}” adlı eğitimi
        tamamlamıştır.
      </p>
      {paper.modules.length > 0 && <p className={classes.modules}>{paper.modules.join(' · ')}</p>}
      <dl className={classes.foot}>
        <div>
          <dt>Eğitim numarası</dt>
          <dd className="number">{paper.courseNumber}</dd>
        </div>
        <div>
          <dt>Verildiği gün</dt>
          <dd className="number">{formatDay(paper.issuedOn)}</dd>
        </div>
        <div>
          <dt>Doğrulama kodu</dt>
          <dd className="number">{paper.code}</dd>
        </div>
      </dl>
      <p className={classes.check}>{`${window.location.origin}/belge adresinde bu kodla doğrulanır.`}</p>
    </article>
  )
}
