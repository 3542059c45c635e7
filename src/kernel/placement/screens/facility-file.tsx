import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme, useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { changeUnit, closeUnit, explainFew, openUnit, readFacility, type Unit } from '../facility-contract.ts'
import classes from './board.module.css'
import { type Say, useMessages } from './messages.ts'
import { UnitBlock } from './unit-block.tsx'

type Answer = typeof readFacility.answer._output

export function Facility() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  const answer = useAnswer(readFacility, { params: { id } })
  return (
    <Guarded deed="placement.board" title={say('facility')}>
      <Answered answer={answer} title={say('facility')}>
        {facility => <Open facility={facility} />}
      </Answered>
    </Guarded>
  )
}

/** A facility: its units and their places, who lives there, and what the lawful role may change. */
function Open({ facility }: { facility: Answer }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const limit = definitionOf(useProgramme(facility.kind), 'placement')?.unit
  const open = useAct(openUnit)
  const people = facility.units.reduce((sum, unit) => sum + unit.residents.length, 0)
  const places = facility.units.reduce((sum, { capacity, most }) => sum + Math.min(capacity, most ?? capacity), 0)
  return (
    <Page
      path={[{ label: say('facilitiesTitle'), href: '/birimler' }, { label: facility.name }]}
      pathLabel={say('path')}
      title={facility.name}
      state={say('facilityState', { units: facility.units.length, people, free: Math.max(0, places - people) })}
      actions={
        may('unit.change') && (
          <ActButton
            label={say('openUnit')}
            fields={shapeAsked(say)}
            send={(told, { actId, newId }) =>
              open.mutateAsync({ params: { id: facility.id }, body: { ...told, actId, unitId: newId } })
            }
          />
        )
      }
    >
      <Facts
        facts={[
          { label: say('kind'), value: inWords(programmeName(facility.kind)) },
          { label: say('district'), value: facility.district ?? '—' },
          { label: say('openedOn'), value: formatDay(facility.openedOn) },
          ...(limit ? [{ label: say('limits'), value: say(limit.fewest > 0 ? 'limitsOf' : 'mostOf', limit) }] : []),
        ]}
      />
      {facility.vacateBy && <Notice tone="warn" title={say('vacateBy', { day: formatDay(facility.vacateBy) })} />}
      {!limit && <Notice tone="info" title={say('declared')} />}
      <Panel title={say('units')} icon={IconBed} padded={false}>
        <div className={classes.units}>
          {facility.units.map(unit => (
            <UnitBlock
              key={unit.id}
              unit={unit}
              kind={facility.kind}
              heading={unit.name}
              actions={<UnitActs unit={unit} kind={facility.kind} />}
            />
          ))}
        </div>
      </Panel>
      {facility.closedUnits.length > 0 && (
        <Panel title={say('closedUnits')}>
          <ul className={layout.lines}>
            {facility.closedUnits.map(unit => (
              <li key={`${unit.name} ${unit.closedOn}`} className="number">
                {unit.name}, {formatDay(unit.closedOn)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  )
}

function UnitActs({ unit, kind }: { unit: Unit; kind: string }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const limit = definitionOf(useProgramme(kind), 'placement')?.unit
  const [change, close, explain] = [useAct(changeUnit), useAct(closeUnit), useAct(explainFew)]
  const params = { id: unit.id }
  const mayExplain = may('placement.admit') && limit && unit.residents.length < limit.fewest
  if (!may('unit.change') && !mayExplain) return null
  return (
    <div className={layout.buttons}>
      {may('unit.change') && (
        <ActButton
          label={say('changeUnit')}
          size="small"
          fields={shapeAsked(say, unit)}
          send={(told, { actId }) => change.mutateAsync({ params, body: { ...told, actId } })}
        />
      )}
      {may('unit.change') && unit.residents.length === 0 && (
        <ActButton
          label={say('closeUnit')}
          variant="danger"
          size="small"
          send={(_, { actId }) => close.mutateAsync({ params, body: { actId } })}
        >
          <p>{say('closeUnitLead')}</p>
        </ActButton>
      )}
      {mayExplain && (
        <ActButton
          label={say('explainFew')}
          size="small"
          fields={{
            belowReason: {
              kind: 'choice',
              label: say('fewReason'),
              value: unit.belowReason,
              options: Object.entries(limit.fewReasons).map(([value, words]) => ({ value, label: inWords(words) })),
            },
          }}
          send={(told, { actId }) => explain.mutateAsync({ params, body: { actId, ...told } })}
        />
      )}
    </div>
  )
}

/** What a unit is, asked when it opens and when it changes. */
function shapeAsked(say: Say, unit?: Unit) {
  const { sex, ageFrom, ageUntil } = unit?.serves ?? {}
  const sexes = [
    { value: 'female', label: say('girls') },
    { value: 'male', label: say('boys') },
  ] as const
  return {
    name: { kind: 'line', label: say('unitName'), longest: 120, value: unit?.name },
    capacity: { kind: 'number', label: say('capacity'), value: unit?.capacity },
    sex: { kind: 'choice', label: say('forSex'), optional: true, value: sex, options: sexes },
    ageFrom: { kind: 'number', label: say('ageFrom'), optional: true, value: ageFrom },
    ageUntil: { kind: 'number', label: say('ageUntil'), optional: true, value: ageUntil },
  } as const
}
