import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './data-table.module.css'

export interface Column<Row> {
  key: string
  header: ReactNode
  /** The first column holds the link to the row. */
  cell: (row: Row) => ReactNode
  /** Numbers, days and amounts stand at the right, in tabular figures. */
  numeric?: boolean
  /** Where columns hold only buttons: their header is read aloud but not shown. */
  action?: boolean
  width?: string
}

export interface DataTableProps<Row> {
  /** Read aloud as the name of the table. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** A row that is marked, as in a list beside its details. */
  isSelected?: (row: Row) => boolean
  /** Coloured edge at the start of a row: overdue, soon. The words in the row say the same. */
  edge?: (row: Row) => 'bad' | 'warn' | null
  /** Shown instead of rows: `<Skeleton>`, `<ErrorState>`; takes precedence over `empty`. */
  instead?: ReactNode
  /** Shown when there is no row. */
  empty?: ReactNode
  /** Header stays in sight while the page scrolls; for lists of over 20 rows. */
  stickyHeader?: boolean
  /** On phones rows become cards; a table of two or three short columns may stay one. */
  onPhones?: 'cards' | 'table'
}

/** A table whose rows become cards with label and value on phones. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  isSelected,
  edge,
  instead,
  empty,
  stickyHeader,
  onPhones = 'cards',
}: DataTableProps<Row>) {
  if (instead) return <div className={classes.instead}>{instead}</div>
  if (rows.length === 0 && empty) return <div className={classes.instead}>{empty}</div>
  return (
    // Roles are written out because laying the rows out as cards takes them away in some browsers.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table
      className={classNames(classes.table, stickyHeader && classes.sticky, onPhones === 'cards' && classes.cards)}
      role="table"
    >
      <caption className="hidden-words">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              style={{ width: column.width }}
              className={column.numeric ? classes.numeric : undefined}
            >
              {column.action ? <span className="hidden-words">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <tr key={rowKey(row)} role="row" data-selected={isSelected?.(row) || undefined} data-edge={edge?.(row) ?? undefined}>
            {columns.map(column => (
              <td
                key={column.key}
                role="cell"
                className={classNames(column.numeric && classes.numeric, column.action && classes.action)}
              >
                {!column.action && (
                  <span className={classes.label} aria-hidden>
                    {column.header}
                  </span>
                )}
                <div className={classes.value}>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
