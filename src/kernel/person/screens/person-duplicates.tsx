import IconGitMerge from '@tabler/icons-react/dist/esm/icons/IconGitMerge.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Chip, type Tone } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { mergePersons, type PersonFile, type PersonHit } from '../contract.ts'
import { type Compared, compared, type Likeness, likenessOf, saidOf } from './comparison.ts'
import { useFileMessages } from './file-messages.ts'
import classes from './person.module.css'
import { sexWords } from './words.ts'

const tones: Readonly<Record<Likeness, Tone>> = { same: 'ok', different: 'warn', onlyOne: 'neutral', unknownBoth: 'neutral' }

/** Records that may be of the same person, each beside this one. */
export function PersonDuplicates({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const { possibleDuplicates: others } = person
  if (others.length === 0 || person.mergedInto) return null
  return (
    <Panel title={say('duplicates')} icon={IconUsers} padded={false}>
      <p className={classes.lead}>{say('duplicatesNote')}</p>
      {others.map(other => (
        <Duplicate key={other.id} person={person} other={other} />
      ))}
    </Panel>
  )
}

function Duplicate({ person, other }: { person: PersonFile; other: PersonHit }) {
  const say = useFileMessages()
  const { may, say: inWords } = useSession()
  const shown = (hit: PersonHit, what: Compared) => {
    const said = saidOf(hit, what)
    if (said === null) return '—'
    if (what === 'birthDate') return formatDay(said)
    return what === 'sex' ? inWords(sexWords[hit.sex]) : said
  }
  const name = `${other.givenName} ${other.surname}`
  return (
    <div className={classes.duplicate}>
      <DataTable
        caption={`${say('duplicates')}: ${name}`}
        rows={compared}
        rowKey={what => what}
        columns={[
          { key: 'field', header: say('field'), width: '22%', cell: what => <b>{say(what)}</b> },
          { key: 'this', header: say('thisRecord'), cell: what => <span className="number">{shown(person, what)}</span> },
          { key: 'other', header: say('otherRecord'), cell: what => <span className="number">{shown(other, what)}</span> },
          {
            key: 'likeness',
            header: say('comparison'),
            cell: what => {
              const likeness = likenessOf(saidOf(person, what), saidOf(other, what))
              return <Chip tone={tones[likeness]}>{say(likeness)}</Chip>
            },
          },
        ]}
      />
      <div className={classes.under}>
        <Link href={`/kisiler/${other.id}`}>{say('openOther')}</Link>
        {may('person.merge') && <MergeButton person={person} other={other} />}
      </div>
    </div>
  )
}

function MergeButton({ person, other }: { person: PersonFile; other: PersonHit }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const act = useAct(mergePersons)
  const known = (hit: PersonHit) => [`${hit.givenName} ${hit.surname}`, hit.maskedNumber].filter(Boolean).join(', ')
  return (
    <ActButton
      label={say('mergeThese')}
      title={say('mergeTitle')}
      submit={say('merge')}
      icon={IconGitMerge}
      fields={{ reason: { kind: 'text', label: common('reason'), hint: say('mergeReasonHint'), longest: 500 } }}
      send={({ reason }, { actId }) => act.mutateAsync({ params: { id: person.id }, body: { actId, other: other.id, reason } })}
      done={
        <>
          {say('mergeDone')} <Link href={`/kisiler/${other.id}`}>{say('mergeUndoLink')}</Link>
        </>
      }
    >
      <p className={layout.text}>{say('mergeNote', { stays: known(person), goes: known(other) })}</p>
    </ActButton>
  )
}
