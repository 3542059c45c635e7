import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import type { LineSum, PaymentRun } from '../contract.ts'
import { wordsOfLine } from './line-state.tsx'
import { useMessages } from './messages.ts'

/** The run as it was computed and, once its lines no longer stand alike, what became of them. */
export function RunSums({ run, sums }: { run: PaymentRun; sums: readonly LineSum[] }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const moved = sums.reduce((lines, sum) => lines + sum.lines, 0) !== run.lines
  return (
    <Panel title={say('total')}>
      <div className={layout.figures}>
        <StandingFigure
          label={say('lineCount', { count: formatNumber(run.lines, language) })}
          value={formatMoney(BigInt(run.total), language)}
          note={say('asComputed')}
        />
      </div>
      {(sums.length > 1 || moved) && (
        <ul className={layout.lines}>
          {sums.map(({ state, lines, total }) => (
            <li key={state}>
              <span className={layout.line}>
                <span>
                  {inWords(wordsOfLine(state))}, {say('lineCount', { count: formatNumber(lines, language) })}
                </span>
                <b className="number">{formatMoney(BigInt(total), language)}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      {moved && <p className={layout.small}>{say('movedOn')}</p>}
    </Panel>
  )
}
