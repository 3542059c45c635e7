import { useSession } from '#kernel/account/screens/session.tsx'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import type { LegalGround, Programme } from '../contract.ts'
import { confidenceWords, lifecycleWords, useMessages } from './messages.ts'
import classes from './services.module.css'

/** One service: what it is, how it runs, on what it rests and what is counted of it. */
export function ProgrammeEntry({ programme }: { programme: Programme }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const isWorked = programme.stage === 'worked'
  return (
    <li>
      <div className={classes.heading}>
        <h3>{inWords(programme.name)}</h3>
        {isWorked ? <Chip tone="ok">{say('worked')}</Chip> : <Chip>{say('declared')}</Chip>}
      </div>
      <p className={classes.about}>{inWords(programme.about)}</p>
      <dl className={classes.facts}>
        <div>
          <dt>{say('lifecycles')}</dt>
          <dd>
            <Strands programme={programme} />
          </dd>
        </div>
        <div>
          <dt>{say('law')}</dt>
          <dd>
            <Law law={programme.law} />
          </dd>
        </div>
        <div>
          <dt>{say('figures')}</dt>
          <dd>
            <Figures programme={programme} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

function Strands({ programme }: { programme: Programme }) {
  const { say: inWords } = useSession()
  return (
    <ul>
      {Object.entries(programme.strands).map(([id, strand]) => (
        <li key={id}>{`${inWords(strand.name)}: ${inWords(lifecycleWords[strand.lifecycle])}`}</li>
      ))}
    </ul>
  )
}

function Law({ law }: { law: readonly LegalGround[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (law.length === 0) return say('noLaw')
  return (
    <ul>
      {law.map(ground => {
        const words = confidenceWords[ground.confidence]
        return (
          <li key={`${ground.title} ${ground.article ?? ''}`} className={classes.ground}>
            <span lang="tr">{[ground.title, ground.article, ground.gazette].filter(Boolean).join(', ')}</span>
            <Chip tone={words.tone}>{inWords(words)}</Chip>
          </li>
        )
      })}
    </ul>
  )
}

function Figures({ programme }: { programme: Programme }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  if (programme.figures.length === 0) return say('noFigures')
  return (
    <ul>
      {programme.figures.map(figure => (
        <li key={figure.id} className={classes.figure}>
          <span className={`${classes.code} number`}>{figure.id}</span>
          {may('figure.read') ? (
            <Link href={`/gostergeler/${figure.id}`}>{inWords(figure.label)}</Link>
          ) : (
            <span>{inWords(figure.label)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
