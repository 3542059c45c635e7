import { useState } from 'react'
import { classedDistricts } from '#kernel/figure/screens/district-legend.ts'
import { useFigureMessages } from '#kernel/figure/screens/messages.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TileMap, type TileValue } from '#ui/tile-map.tsx'
import type { Axis, AxisName, Effect } from '../contract.ts'
import { costChange } from '../summary.ts'
import { EffectBars } from './effect-bars.tsx'
import { useMessages } from './messages.ts'
import { signed, touched } from './reading.ts'
import classes from './simulation.module.css'

type Group = Axis['groups'][number]

/** One way of dividing the province: a picture, and the same numbers in a table under it. */
export function AxisPanel({ axis, smallest }: { axis: Axis; smallest: number }) {
  const say = useMessages()
  const nameOf = useGroupName(axis.name)
  const [selected, setSelected] = useState<string | null>(null)
  const groups = axis.groups.filter(({ effect }) => effect === null || effect.persons > 0)
  return (
    <Panel title={say(axis.name)} footer={say('tableSource', { smallest })}>
      <div className={classes.sections}>
        {axis.name === 'district' ? (
          <DistrictMap groups={groups} selected={selected} onSelect={setSelected} />
        ) : (
          <EffectBars bars={groups.map(({ group, effect }) => ({ name: nameOf(group), effect }))} />
        )}
        <div className={classes.edge}>
          <EffectTable axis={axis.name} groups={groups} nameOf={nameOf} selected={selected} />
        </div>
        <Withheld names={groups.filter(({ effect }) => !effect).map(({ group }) => nameOf(group))} />
      </div>
    </Panel>
  )
}

function useGroupName(axis: AxisName): (group: string) => string {
  const say = useMessages()
  const dashed = (group: string) => group.replace('-', '–')
  if (axis === 'district') return group => group
  if (axis === 'household') return size => say('members', { size: dashed(size) })
  return ages => (ages === 'unknown' ? say('ageUnknown') : say('years', { ages: dashed(ages) }))
}

interface DistrictMapProps {
  groups: readonly Group[]
  selected: string | null
  onSelect: (district: string) => void
}

function DistrictMap({ groups, selected, onSelect }: DistrictMapProps) {
  const say = useMessages()
  const figures = useFigureMessages()
  const language = useLanguage()
  const told = groups.flatMap(({ group, effect }) => (effect ? [{ district: group, value: touched(effect) }] : []))
  const { values, legend } = classedDistricts(told, language, figures)
  const withheld = groups.flatMap(({ group, effect }): [string, TileValue][] => (effect ? [] : [[group, { kind: 'withheld' }]]))
  return (
    <TileMap
      label={say('mapOf')}
      values={{ ...values, ...Object.fromEntries(withheld) }}
      legend={legend}
      words={{ withheld: say('withheld'), none: say('noData'), gulf: say('gulf'), sea: say('sea') }}
      selected={selected}
      onSelect={onSelect}
    />
  )
}

/** Groups of which nothing is told, in one line rather than a row each. */
function Withheld({ names }: { names: readonly string[] }) {
  const say = useMessages()
  if (names.length === 0) return null
  return (
    <p className={classes.origin}>
      <span className={classes.withheld}>{say('withheld')}</span> {names.join(', ')}
    </p>
  )
}

interface EffectTableProps {
  axis: AxisName
  groups: readonly Group[]
  nameOf: (group: string) => string
  selected: string | null
}

type Told = Effect & { group: string }

function EffectTable({ axis, groups, nameOf, selected }: EffectTableProps) {
  const say = useMessages()
  const language = useLanguage()
  const told = groups.flatMap(({ group, effect }): Told[] => (effect ? [{ group, ...effect }] : []))
  const number = (count: number) => formatNumber(count, language)
  const count = (name: 'gained' | 'lost' | 'more' | 'less') => ({
    key: name,
    header: say(name),
    numeric: true,
    cell: (row: Told) => number(row[name]),
  })
  return (
    <DataTable
      caption={say(axis)}
      rows={told}
      empty={<EmptyState title={say('allWithheld')} />}
      rowKey={({ group }) => group}
      isSelected={({ group }) => group === selected}
      columns={[
        { key: 'group', header: say(`${axis}Column`), cell: ({ group }) => nameOf(group) },
        count('gained'),
        count('lost'),
        count('more'),
        count('less'),
        {
          key: 'entitled',
          header: say('entitledAfter'),
          numeric: true,
          cell: row => `${number(row.entitledBefore)} → ${number(row.entitledAfter)}`,
        },
        {
          key: 'cost',
          header: say('costDifference'),
          numeric: true,
          cell: row => signed(costChange(row), size => formatMoney(size, language)),
        },
      ]}
    />
  )
}
