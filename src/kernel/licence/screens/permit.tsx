import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type LicenceFile, readLicence } from '../contract.ts'
import { DoorStreet } from './door-street.tsx'
import classes from './permit.module.css'
import { usePermitMessages } from './permit-messages.ts'
import { nameOf, useDefinition } from './use-definition.ts'

/** The permit as it is printed and hung up in the facility. */
export function Permit() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = usePermitMessages()
  return (
    <Guarded deed="licence.read" title={say('title')}>
      <Opened key={id} id={id} />
    </Guarded>
  )
}

function Opened({ id }: { id: string }) {
  const say = usePermitMessages()
  const answer = useAnswer(readLicence, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {file => (
        <div className={classes.screen}>
          <Page
            path={[
              { label: say('licences'), href: '/ruhsatlar' },
              { label: file.licence.number, href: `/ruhsatlar/${id}` },
              { label: say('title') },
            ]}
            pathLabel={say('path')}
            title={say('title')}
            actions={
              file.licence.permitNumber && (
                <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
                  {say('print')}
                </Button>
              )
            }
          >
            {file.licence.permitNumber ? (
              <Sheet file={file} />
            ) : (
              <EmptyState large title={say('noPermit')}>
                {say('noPermitNote')}
              </EmptyState>
            )}
          </Page>
        </div>
      )}
    </Answered>
  )
}

/** Paper is white, whatever the scheme of the screen. */
function Sheet({ file }: { file: LicenceFile }) {
  const say = usePermitMessages()
  const { session, say: inWords } = useSession()
  const { licence } = file
  const programme = useProgramme(licence.programmeId)
  const definition = useDefinition(licence.programmeId)
  const decision = file.decisions.find(each => each.matter === 'grant' && each.state === 'approved')
  const invalid = invalidity(licence, session.today)
  const facts = [
    [say('founder'), licence.founder.name],
    [say('manager'), licence.managerName],
    [say('kind'), inWords(nameOf(definition?.kinds, licence.kind))],
    [say('address'), `${licence.address}, ${licence.district}`],
    [say('from'), formatDay(licence.from!)],
    [say('until'), licence.until ? say('lastDay', { day: formatDay(addDays(licence.until, -1)) }) : say('noEnd')],
  ] as const
  return (
    <article className={classes.sheet} data-scheme="light">
      <header className={classes.cover}>
        <DoorStreet lit={licence.permitNumber!} />
        <div className={classes.office}>
          <span>{session.account.organisation}</span>
          <span className="number">
            {say('number')} {licence.permitNumber}
          </span>
        </div>
        <h2 className={classes.title}>{inWords(definition?.permit ?? programme?.name ?? { tr: '', en: '' })}</h2>
      </header>
      <div className={classes.body}>
        {invalid && <p className={classes.invalid}>{say(invalid)}</p>}
        <p className={classes.name}>{licence.facilityName}</p>
        <p className={classes.opens}>{say('opens')}</p>
        <div className={classes.grid}>
          <dl className={classes.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className={classes.places}>
            <p className={classes.capacity}>
              <b className="number">{licence.capacity}</b> {say('capacity')}
            </p>
            <span className={classes.doors} aria-hidden>
              {Array.from({ length: Math.min(licence.capacity, 200) }, (_, door) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: doors are alike
                <i key={door} />
              ))}
            </span>
            <p className={classes.small}>{say('doors')}</p>
          </div>
        </div>
        <p className={classes.ground}>
          {say('ground')}: {programme?.law.map(({ title, gazette }) => [title, gazette].filter(Boolean).join(', ')).join('; ')}
        </p>
        <footer className={classes.foot}>
          <div className={classes.code}>
            <span className={classes.small}>{say('code')}</span>
            <b>{licence.permitCode}</b>
            <span className={classes.small}>{say('codeNote')}</span>
          </div>
          <div className={classes.signature}>
            <b>{decision?.decidedBy}</b>
            <span>{say('decider')}</span>
            <span className="number">{decision?.decidedOn && formatDay(decision.decidedOn)}</span>
          </div>
        </footer>
      </div>
      {session.demo && <p className={classes.demo}>{say('demo')}</p>}
    </article>
  )
}

function invalidity({ state, until }: LicenceFile['licence'], today: string): 'suspended' | 'closed' | 'ranOut' | null {
  if (state === 'closed' || state === 'suspended') return state
  return until !== null && until <= today ? 'ranOut' : null
}
