import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleX from '@tabler/icons-react/dist/esm/icons/IconCircleX.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { DataTable } from './data-table.tsx'
import classes from './decision-panel.module.css'
import { Icon } from './icon.tsx'
import { Panel } from './panel.tsx'

export type Verdict = 'granted' | 'refused' | 'missing'
export type ConditionMark = 'met' | 'unmet' | 'missing'

export interface ConditionRow {
  id: string
  mark: ConditionMark
  claim: ReactNode
  fact: ReactNode
  required?: ReactNode
  /** In words: how much below, above, how long still valid. */
  margin?: ReactNode
  law?: ReactNode
  /** The parameter with its value and date. */
  parameter?: ReactNode
  /** A `<Ruler>` under the fact. */
  ruler?: ReactNode
}

export interface DecisionPanelProps {
  verdict: Verdict
  title: ReactNode
  /** The verdict in a word: “Uygun”. */
  verdictWord: ReactNode
  headline: ReactNode
  /** Who proposed and who decided. */
  people?: ReactNode
  /** Day and version of the rules. */
  aside?: ReactNode
  rows: readonly ConditionRow[]
  /** Way of appeal, letter. */
  footer?: ReactNode
  words: {
    conditions: string
    mark: string
    claim: string
    fact: string
    margin: string
    ground: string
    marks: Record<ConditionMark, string>
  }
}

const verdictIcons = { granted: IconCircleCheck, refused: IconCircleX, missing: IconHelpCircle } as const
const markIcons = { met: IconCheck, unmet: IconX, missing: IconAlertTriangle } as const
const order: Record<ConditionMark, number> = { unmet: 0, missing: 1, met: 2 }

/** The verdict and one row per condition; what refused comes first, then what is missing. */
export function DecisionPanel({ verdict, title, verdictWord, headline, people, aside, rows, footer, words }: DecisionPanelProps) {
  return (
    <Panel title={title} icon={IconGavel} aside={aside} footer={footer} padded={false}>
      <div className={classNames(classes.band, classes[verdict])}>
        <div className={classes.headline}>
          <p className={classes.verdict}>
            <Icon of={verdictIcons[verdict]} size={22} />
            {verdictWord}
          </p>
          <div>{headline}</div>
        </div>
        {people && <div className={classes.people}>{people}</div>}
      </div>
      <DataTable
        caption={words.conditions}
        rows={rows.toSorted((a, b) => order[a.mark] - order[b.mark])}
        rowKey={row => row.id}
        columns={[
          { key: 'claim', header: words.claim, width: '24%', cell: row => <Claim row={row} word={words.marks[row.mark]} /> },
          { key: 'fact', header: words.fact, width: '30%', cell: row => <Fact row={row} /> },
          {
            key: 'margin',
            header: words.margin,
            width: '18%',
            cell: row => <span className={classNames(classes.margin, classes[row.mark])}>{row.margin ?? '—'}</span>,
          },
          { key: 'ground', header: words.ground, cell: row => <Ground row={row} /> },
        ]}
      />
    </Panel>
  )
}

function Claim({ row, word }: { row: ConditionRow; word: string }) {
  return (
    <span className={classes.claim}>
      <span className={classes[row.mark]} title={word}>
        <Icon of={markIcons[row.mark]} />
        <span className="hidden-words">{word}: </span>
      </span>
      <b>{row.claim}</b>
    </span>
  )
}

function Fact({ row }: { row: ConditionRow }) {
  return (
    <>
      <b className="number">{row.fact}</b>
      {row.required && <div className={classes.small}>{row.required}</div>}
      {row.ruler}
    </>
  )
}

function Ground({ row }: { row: ConditionRow }) {
  return (
    <span className={classes.ground}>
      {row.law}
      {row.parameter && <span className={classes.small}>{row.parameter}</span>}
    </span>
  )
}
