import { DataTable } from '#ui/data-table.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Link } from '#ui/link.tsx'
import { OriginBar, OriginLegend } from '#ui/origin-bar.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FigureValue } from '../endpoints.ts'
import { useFigureMessages } from './messages.ts'
import { PrintedSentence } from './printed-sentence.tsx'
import { amountOf, measureOf } from './reading.ts'

interface FigureTableProps {
  title: string
  figures: readonly FigureValue[]
  /** The figure whose districts are shown. */
  selected: string | undefined
  hrefOf: (figure: string) => string
  districtsHrefOf: (figure: string) => string
}

/** The figures of a chapter as they will be printed, and what each number is made of. Nothing here can be typed over. */
export function FigureTable({ title, figures, selected, hrefOf, districtsHrefOf }: FigureTableProps) {
  const say = useFigureMessages()
  const language = useLanguage()
  return (
    <Panel
      title={title}
      aside={<OriginLegend opening={say('openingLegend')} records={say('recordsLegend')} />}
      padded={false}
      footer={say('tableFooter')}
    >
      <DataTable
        caption={title}
        rows={figures}
        rowKey={figure => figure.id}
        isSelected={figure => figure.id === selected}
        columns={[
          { key: 'id', header: say('id'), width: '64px', cell: figure => <Link href={hrefOf(figure.id)}>{figure.id}</Link> },
          { key: 'sentence', header: say('sentence'), cell: figure => <PrintedSentence figure={figure} /> },
          { key: 'origin', header: say('origin'), width: '216px', cell: figure => <Origin figure={figure} /> },
          { key: 'measure', header: say('measure'), width: '168px', cell: figure => measureOf(figure, language, say) },
          {
            key: 'districts',
            header: say('districts'),
            action: true,
            width: '84px',
            cell: figure =>
              figure.byDistrict && (
                <Link href={districtsHrefOf(figure.id)}>
                  {say('showDistricts')}
                  <span className="hidden-words">{say('showDistrictsOf', { id: figure.id })}</span>
                </Link>
              ),
          },
        ]}
      />
    </Panel>
  )
}

export function Origin({ figure }: { figure: FigureValue }) {
  const say = useFigureMessages()
  const language = useLanguage()
  return (
    <OriginBar
      opening={Number(figure.opening)}
      records={Number(figure.records)}
      words={say('originWords', {
        opening: amountOf(figure.opening, figure.unit, language),
        records: amountOf(figure.records, figure.unit, language),
      })}
    />
  )
}
