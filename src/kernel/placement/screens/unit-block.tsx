import type { ReactNode } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { type PlaceState, Places } from '#ui/places.tsx'
import type { Resident, Unit } from '../facility-contract.ts'
import classes from './board.module.css'
import { type Say, useMessages } from './messages.ts'
import { nightWords, sexWords } from './words.ts'

/** A unit with its beds: who lies in each, who is away and until when, which are free. Declared kinds may hold many and show no free beds. */
export function UnitBlock({
  unit,
  heading,
  kind,
  actions,
}: {
  unit: Unit
  heading: ReactNode
  kind: string
  actions?: ReactNode
}) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const limit = definitionOf(useProgramme(kind), 'placement')?.unit
  const { residents, capacity, fewest, belowReason } = unit
  const free = Math.max(0, Math.min(capacity, unit.most ?? capacity) - residents.length)
  const isFew = fewest !== null && residents.length < fewest
  return (
    <section className={classes.unit}>
      <div>
        <h3>{heading}</h3>
        <span>{servesOf(unit, say, inWords)}</span>
      </div>
      <Places
        places={doorsOf(unit, free)}
        words={say('takenOf', { taken: residents.length, capacity })}
        label={say('doors', { taken: residents.length, capacity })}
        lower={fewest ?? undefined}
        walled
      />
      {isFew && (
        <p className={classes.meta}>
          <Chip tone="warn">{say('fewerThan', { count: fewest })}</Chip>
          <small>
            {belowReason
              ? say('few', { reason: inWords(limit?.fewReasons[belowReason] ?? { tr: belowReason, en: belowReason }) })
              : say('fewUnexplained')}
          </small>
        </p>
      )}
      <ol className={classes.beds}>
        {bedsOf(unit).map(({ bed, resident }) =>
          resident ? (
            <li key={bed} data-state={resident.state}>
              <span className="number">{bed}</span>
              <Who resident={resident} />
            </li>
          ) : (
            <li key={bed} data-free>
              <span className="number">{bed}</span>
              <span>{say('empty')}</span>
            </li>
          ),
        )}
      </ol>
      {actions}
    </section>
  )
}

function Who({ resident }: { resident: Resident }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { name, age, state, caseId, placeSecret } = resident
  return (
    <span>
      <Link href={`/yerlestirme/${caseId}`}>{name}</Link>
      {age !== null && <span className="number">, {age}</span>}
      {state !== 'present' && <small className="number">{stateSentence(resident, say, inWords)}</small>}
      {placeSecret && <small>{say('secretPlace')}</small>}
    </span>
  )
}

/** 'İzinde, 01.10.2024 gününe dek' */
export function stateSentence(
  { state, since, backOn, isLate }: Resident,
  say: Say,
  inWords: ReturnType<typeof useSession>['say'],
): string {
  const words = inWords(nightWords[state])
  if (state === 'on-leave' && backOn) return `${words}, ${say(isLate ? 'dueBack' : 'backOn', { day: formatDay(backOn) })}`
  return `${words}, ${say('since', { day: formatDay(since) })}`
}

/** Beyond this many places only those who are taken are listed. */
const mostBedsListed = 20

function bedsOf({ capacity, residents }: Unit): { bed: number; resident: Resident | undefined }[] {
  if (capacity > mostBedsListed) return residents.map(resident => ({ bed: resident.bed, resident }))
  const last = Math.max(capacity, ...residents.map(({ bed }) => bed))
  return Array.from({ length: last }, (_, index) => ({
    bed: index + 1,
    resident: residents.find(({ bed }) => bed === index + 1),
  }))
}

function doorsOf({ residents }: Unit, free: number): PlaceState[] {
  const taken = residents.map((resident): PlaceState => (resident.state === 'present' ? 'filled' : 'away'))
  return [...taken, ...Array.from({ length: free }, (): PlaceState => 'empty')]
}

/** 'kız · 7–12'; nothing where the unit is open to all. */
function servesOf(
  { serves: { sex, ageFrom, ageUntil } }: Pick<Unit, 'serves'>,
  say: Say,
  inWords: ReturnType<typeof useSession>['say'],
): string {
  if (sex === undefined && ageFrom === undefined && ageUntil === undefined) return ''
  const ages =
    ageFrom !== undefined || ageUntil !== undefined ? ` · ${ageFrom ?? 0}–${ageUntil === undefined ? '' : ageUntil - 1}` : ''
  return `${sex ? inWords(sexWords[sex]!) : say('anySex')}${ages}`
}
