import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { Placement } from '#kernel/placement/definition.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { admit, move, type PlacementFile, type RankedUnit, rankUnitsForCase } from '../contract.ts'
import { wordsOfObstacle } from '../obstacle-words.ts'
import { limits } from '../suitability.ts'
import classes from './board.module.css'
import { useMessages } from './messages.ts'
import { fill, meritWords } from './words.ts'

/** Units for someone who waits, or who may be moved: the best suited first, with what speaks for each and what it asks. */
export function UnitChoice({ file, definition }: { file: PlacementFile; definition: Placement }) {
  const say = useMessages()
  const stay = file.placements.find(({ state }) => state !== 'ended')
  const [isOpen, setOpen] = useState(!stay)
  return (
    <Panel
      title={say(stay ? 'openRanking' : 'ranking')}
      icon={IconListNumbers}
      footer={isOpen ? say('rankingNote') : <Button onClick={() => setOpen(true)}>{say('ranking')}</Button>}
    >
      {isOpen && <Ranking file={file} definition={definition} stayId={stay?.id} />}
    </Panel>
  )
}

const shownAtFirst = 3

function Ranking({ file, definition, stayId }: { file: PlacementFile; definition: Placement; stayId: string | undefined }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const [all, setAll] = useState(false)
  const answer = useAnswer(rankUnitsForCase, { params: { id: file.case.id } })
  return (
    <Answered answer={answer}>
      {units => {
        const open = units.filter(({ isOpen }) => isOpen)
        const closed = units.filter(({ isOpen }) => !isOpen)
        return (
          <div className={layout.stack}>
            {open.length === 0 && <EmptyState title={say('noRanked')} />}
            {open.slice(0, all ? undefined : shownAtFirst).map((unit, index) => (
              <Candidate
                key={unit.unitId}
                unit={unit}
                place={index + 1}
                definition={definition}
                caseId={file.case.id}
                stayId={stayId}
              />
            ))}
            {!all && open.length > shownAtFirst && (
              <Button onClick={() => setAll(true)}>{say('allUnits', { count: open.length })}</Button>
            )}
            {closed.length > 0 && (
              <details>
                <summary>
                  {say('excluded')} ({closed.length})
                </summary>
                <ul className={layout.lines}>
                  {closed.map(unit => (
                    <li key={unit.unitId}>
                      <b>{unit.facility}</b>
                      <span className={layout.small}>
                        {unit.obstacles
                          .filter(each => limits[each] === 'hard')
                          .map(each => inWords(wordsOfObstacle(definition, each)))
                          .join(' ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )
      }}
    </Answered>
  )
}

const unasked = { apartReason: null, outsideReason: null, belowReason: null }

function Candidate({
  unit,
  place,
  definition,
  caseId,
  stayId,
}: {
  unit: RankedUnit
  place: number
  definition: Placement
  caseId: string
  stayId: string | undefined
}) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const [admitting, moving] = [useAct(admit), useAct(move)]
  const asked = unit.obstacles.filter(each => limits[each] === 'reason')
  return (
    <article className={classes.candidate} data-first={place === 1 || undefined} aria-label={unit.facility}>
      <header>
        <span className={`${classes.place} number`}>{place}</span>
        <span>
          <Link href={`/birimler/${unit.facilityId}`}>{unit.facility}</Link>
          <span className={layout.small}>
            {' '}
            {[unit.unit, unit.district, say('takenOf', { taken: unit.taken, capacity: unit.capacity })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <b className="number">{say('points', { points: unit.points })}</b>
      </header>
      <ul className={classes.reasons}>
        {unit.merits.map(({ merit, points, count }) => (
          <li key={merit}>
            <span>{inWords(fill(meritWords[merit], count))}</span>
            <span className="number">+{points}</span>
          </li>
        ))}
        {asked.map(each => (
          <li key={each}>
            <span>{inWords(wordsOfObstacle(definition, each))}</span>
            <span>{say('asksReason')}</span>
          </li>
        ))}
      </ul>
      {may('placement.admit') && (
        <div className={layout.buttons}>
          <ActButton
            label={say(stayId ? 'moveHere' : 'admitHere')}
            variant={place === 1 ? 'primary' : 'default'}
            size="small"
            fields={{
              ...(asked.includes('apart') && { apartReason: { kind: 'text', label: say('apartReason'), longest: 2000 } }),
              ...(asked.includes('outside') && { outsideReason: { kind: 'text', label: say('outsideReason'), longest: 2000 } }),
              ...(asked.includes('below') && {
                belowReason: {
                  kind: 'choice',
                  label: say('fewReason'),
                  options: Object.entries(definition.unit.fewReasons).map(([value, words]) => ({ value, label: inWords(words) })),
                },
              }),
            }}
            send={async (told, { actId, newId }) => {
              const chosen = { ...unasked, ...told, placementId: newId, unitId: unit.unitId }
              return stayId
                ? moving.mutateAsync({ params: { id: stayId }, body: { ...chosen, actId } })
                : admitting.mutateAsync({ params: { id: caseId }, body: chosen })
            }}
          >
            <p>{unit.facility}</p>
          </ActButton>
        </div>
      )}
    </article>
  )
}
