import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useState } from 'react'
import { formatNumber } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { downloadText } from '#ui/download.ts'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TileMap } from '#ui/tile-map.tsx'
import type { FigureUnit } from '../contract.ts'
import type { FigureValue } from '../endpoints.ts'
import { unitWord } from '../unit-words.ts'
import { classedDistricts } from './district-legend.ts'
import classes from './figures.module.css'
import { useFigureMessages } from './messages.ts'
import { districtCsv, measureOf } from './reading.ts'

type Districts = NonNullable<FigureValue['byDistrict']>

/** A figure on the map of districts, with the same numbers in a table beside it. */
export function DistrictPanel({ figure }: { figure: FigureValue }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const [district, setDistrict] = useState<string | null>(null)
  const unit = unitWord(figure.unit as FigureUnit, language)

  if (!figure.byDistrict)
    return (
      <Panel over={say('byDistrict', { id: figure.id })} title={figure.label[language]}>
        <EmptyState title={say('noDistrictsTitle', { id: figure.id })}>{say('noDistricts')}</EmptyState>
      </Panel>
    )

  const { values, legend } = classedDistricts(figure.byDistrict, language, say)
  return (
    <Panel
      over={say('byDistrict', { id: figure.id })}
      title={figure.label[language]}
      aside={
        <Button icon={IconDownload} onClick={() => downloadText(`${figure.id}-${figure.asOf}.csv`, districtCsv(figure))}>
          {say('csv')}
        </Button>
      }
      footer={say('districtSource', { measure: measureOf(figure, language, say), unit })}
    >
      <TileMap
        label={figure.label[language]}
        values={values}
        legend={legend}
        words={{ withheld: say('withheld'), none: say('noData'), gulf: say('gulf'), sea: say('sea') }}
        selected={district}
        onSelect={setDistrict}
        table={<DistrictTable districts={figure.byDistrict} caption={figure.label[language]} unit={unit} selected={district} />}
      />
    </Panel>
  )
}

const shownAtFirst = 12

interface DistrictTableProps {
  districts: Districts
  caption: string
  unit: string
  selected: string | null
}

function DistrictTable({ districts, caption, unit, selected }: DistrictTableProps) {
  const say = useFigureMessages()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const sorted = districts.toSorted((a, b) => b.value - a.value)
  const highest = sorted[0]?.value ?? 0
  const shown = all ? sorted : sorted.filter((each, place) => place < shownAtFirst || each.district === selected)
  return (
    <>
      <DataTable
        caption={caption}
        onPhones="table"
        rows={shown}
        rowKey={row => row.district}
        isSelected={row => row.district === selected}
        columns={[
          {
            key: 'district',
            header: say('district'),
            cell: row => (
              <span className={classes.bars}>
                {row.district}
                <i aria-hidden style={{ width: `${highest === 0 ? 0 : (row.value / highest) * 100}%` }} />
              </span>
            ),
          },
          { key: 'value', header: unit, numeric: true, cell: row => formatNumber(row.value, language) },
        ]}
      />
      {sorted.length > shownAtFirst && (
        <div className={classes.more}>
          <Button variant="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('fewerDistricts', { count: shownAtFirst }) : say('moreDistricts', { count: sorted.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  )
}
