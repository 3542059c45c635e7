import { useState } from 'react'
import { Chip } from '../chip.tsx'
import { DataTable } from '../data-table.tsx'
import { izmirTiles } from '../izmir-tiles.ts'
import { OriginBar, OriginLegend } from '../origin-bar.tsx'
import { Panel } from '../panel.tsx'
import { TileMap, type TileValue } from '../tile-map.tsx'
import { TimeChart } from '../time-chart.tsx'

const values: Record<string, TileValue> = Object.fromEntries(
  izmirTiles.map((tile, place): [string, TileValue] => {
    if (tile.name === 'Beydağ') return [tile.name, { kind: 'withheld' }]
    if (tile.name === 'Kiraz') return [tile.name, { kind: 'none' }]
    return [tile.name, { kind: 'value', step: (place % 6) as 0 | 1 | 2 | 3 | 4 | 5, printed: String((place % 6) * 100) }]
  }),
)

const sentences = [
  { id: 'Ö01', before: 'Örnek hizmetten ', number: '412 hane', after: ' yararlanmıştır.', opening: 300, records: 112 },
  { id: 'Ö02', before: 'Örnek eğitime ', number: '96 kişi', after: ' katılmıştır.', opening: 20, records: 76 },
]

export function Numbers() {
  const [district, setDistrict] = useState<string | null>('Konak')
  return (
    <>
      <Panel
        title="Örnek bölüm"
        aside={<OriginLegend opening="devir" records="kayıtlardan" />}
        padded={false}
        footer="Basılacak söz serif harfle gösterilir; rakam elle yazılamaz."
      >
        <DataTable
          caption="Göstergeler"
          rows={sentences}
          rowKey={row => row.id}
          isSelected={row => row.id === 'Ö01'}
          columns={[
            { key: 'id', header: 'No', cell: row => row.id },
            {
              key: 'sentence',
              header: 'Basılacak söz',
              cell: row => (
                <span className="printed">
                  {row.before}
                  <b style={{ fontWeight: 700 }}>{row.number}</b>
                  {row.after}
                </span>
              ),
            },
            {
              key: 'origin',
              header: 'Nereden geliyor',
              cell: row => (
                <OriginBar opening={row.opening} records={row.records} words={`devir ${row.opening} + kayıt ${row.records}`} />
              ),
            },
            { key: 'change', header: 'Öncekine göre', numeric: true, cell: row => `+${row.records}` },
            {
              key: 'state',
              header: 'Gizlilik',
              cell: row => (row.id === 'Ö01' ? <Chip tone="ok">Açık</Chip> : <Chip tone="secret">2 ilçe gizli</Chip>),
            },
          ]}
        />
      </Panel>
      <Panel title="İlçelere göre, örnek" over="Ö01" footer="Kaynak: örnek kayıtlar.">
        <TileMap
          label="İlçelere göre hane"
          values={values}
          words={{ withheld: 'gizlendi', none: 'veri yok', gulf: 'İzmir Körfezi', sea: 'Ege Denizi' }}
          legend={['0–99', '100–199', '200–299', '300–399', '400–499', '500 ve üstü']}
          selected={district}
          onSelect={setDistrict}
          table={
            <DataTable
              caption="İlçelere göre hane"
              onPhones="table"
              rows={izmirTiles.slice(0, 8)}
              rowKey={tile => tile.name}
              columns={[
                { key: 'name', header: 'İlçe', cell: tile => tile.name },
                {
                  key: 'value',
                  header: 'Hane',
                  numeric: true,
                  cell: tile => {
                    const value = values[tile.name]!
                    return value.kind === 'value' ? value.printed : '—'
                  },
                },
              ]}
            />
          }
        />
      </Panel>
      <Panel title="Sayıdan sayıya">
        <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))' }}>
          {(['line', 'bars'] as const).map(kind => (
            <TimeChart
              key={kind}
              kind={kind}
              label="Hane, sayılara göre"
              ticks={
                kind === 'line'
                  ? [
                      { value: 200, printed: '200' },
                      { value: 300, printed: '300' },
                      { value: 400, printed: '400' },
                    ]
                  : [
                      { value: 0, printed: '0' },
                      { value: 200, printed: '200' },
                      { value: 400, printed: '400' },
                    ]
              }
              points={[220, 250, 290, 340, 412].map((value, place) => ({
                label: `2024-${place + 1}`,
                value,
                printed: String(value),
              }))}
              notFromZero={kind === 'line' ? 'Eksen 200’den başlar.' : undefined}
            />
          ))}
        </div>
      </Panel>
    </>
  )
}
