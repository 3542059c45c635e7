import { Answered } from '#kernel/screens/answered.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type FigureValue, readFigureRows } from '../endpoints.ts'
import classes from './figures.module.css'
import { useFigureMessages } from './messages.ts'
import { addressFor, changeOf } from './reading.ts'
import { useAddress } from './use-address.ts'

/** The records that a figure counts, as far as the reader may see them; else why there are none. */
export function FigureRows({ figure }: { figure: FigureValue }) {
  const say = useFigureMessages()
  if (!figure.hasRows)
    return (
      <Panel title={say('rows')}>
        <WithoutRows figure={figure} />
      </Panel>
    )
  return <CountedRows figure={figure} />
}

function WithoutRows({ figure }: { figure: FigureValue }) {
  const say = useFigureMessages()
  const source = figure.openingSource ?? say('sourceUnstated')
  if (figure.sumOf)
    return (
      <Notice tone="info" title={say('sumTitle')}>
        <span className={classes.sum}>
          {figure.sumOf.map(id => (
            <Link key={id} href={`/gostergeler/${id}`}>
              {id}
            </Link>
          ))}
        </span>
      </Notice>
    )
  if (figure.measure === 'constant')
    return (
      <Notice tone="info" title={say('constantTitle')}>
        {say('constantOnly', { source })}
      </Notice>
    )
  return (
    <Notice tone="info" title={say('openingsOnlyTitle')}>
      {say('openingsOnly', { source })}
    </Notice>
  )
}

function CountedRows({ figure }: { figure: FigureValue }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const { after, knownOn } = useAddress()
  const answer = useAnswer(readFigureRows, { params: { id: figure.id }, query: { knownOn, after } })
  const page = (from?: string) => addressFor(`/gostergeler/${figure.id}`, { knownOn, after: from })

  return (
    <Panel
      title={say('rows')}
      padded={false}
      aside={answer.data && say('counted', { count: formatNumber(BigInt(answer.data.counted), language) })}
    >
      <Answered answer={answer}>
        {({ rows, hidden, next }) => (
          <>
            {hidden !== '0' && (
              <p className={classes.notes}>{say('hiddenRows', { count: formatNumber(BigInt(hidden), language) })}</p>
            )}
            <DataTable
              caption={say('rowsCaption', { id: figure.id })}
              rows={rows}
              rowKey={row => `${row.subject} ${row.effective} ${row.district} ${row.change}`}
              stickyHeader
              empty={<EmptyState title={say('noRowsTitle')}>{say('noRows')}</EmptyState>}
              columns={[
                {
                  key: 'subject',
                  header: say('subject'),
                  cell: row => {
                    const title = row.title || say('nameless')
                    return row.caseId ? <Link href={`/dosyalar/${row.caseId}`}>{title}</Link> : title
                  },
                },
                { key: 'district', header: say('district'), cell: row => row.district ?? say('noDistrict') },
                { key: 'effective', header: say('effective'), numeric: true, cell: row => formatDay(row.effective) },
                { key: 'change', header: say('change'), numeric: true, cell: row => changeOf(row.change, figure.unit, language) },
              ]}
            />
            {(after || next) && (
              <nav aria-label={say('pages')} className={classes.pages}>
                {after && <LinkButton href={page()}>{say('newest')}</LinkButton>}
                {next && <LinkButton href={page(next)}>{say('older')}</LinkButton>}
              </nav>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}
