import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { DecisionExplained } from '#kernel/case/screens/decision-explained.tsx'
import { useChapterName } from '#kernel/programme/screens/programmes-context.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import type { EntitlementLine, PersonEntitlements } from '../contract.ts'
import { AddWhatIsMissing } from './add-what-is-missing.tsx'
import classes from './entitlement.module.css'
import { useMessages } from './messages.ts'

interface GroupProps {
  group: EntitlementLine['conditions']
  lines: readonly EntitlementLine[]
  of: PersonEntitlements
  file: PersonEntitlements['files'][number] | null
}

export function EntitlementGroup({ group, lines, of, file }: GroupProps) {
  const say = useMessages()
  return (
    <Panel title={say(group, { count: lines.length })} padded={false}>
      {lines.length === 0 ? (
        <p className={`${layout.small} ${layout.pad}`}>{say('none')}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map(line => (
            <li key={line.id}>
              <Line line={line} of={of} file={file} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** The reasons are built when they are opened first: there are some forty benefits. */
function Line({ line, of, file }: { line: EntitlementLine } & Pick<GroupProps, 'of' | 'file'>) {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  const chapterName = useChapterName()
  const [isOpened, setOpened] = useState(false)
  const { explained, heldSince } = line
  return (
    <details className={classes.line} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span>
          <b>{inWords(line.name)}</b>
          <span className={layout.small}>{inWords(chapterName(line.chapter))}</span>
          <Reason line={line} />
        </span>
        <span className={classes.aside}>
          {explained.amount && (
            <b className="number">{say('monthly', { amount: formatMoney(BigInt(explained.amount), language) })}</b>
          )}
          {heldSince && <Chip tone="ok">{say('held', { day: formatDay(heldSince) })}</Chip>}
        </span>
      </summary>
      {isOpened && (
        <div className={classes.why}>
          <DecisionExplained
            title={say('rules')}
            explained={explained}
            acts={<AddWhatIsMissing line={line} of={of} file={file} />}
          />
        </div>
      )}
    </details>
  )
}

/** What is missing, or the first condition that fails. */
function Reason({ line: { explained, conditions } }: { line: EntitlementLine }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (explained.verdict === 'missing') {
    const facts = explained.missing.map(inWords).join('; ')
    return <span className={layout.small}>{say(conditions === 'met' ? 'amountUnknown' : 'lacks', { facts })}</span>
  }
  const failed = explained.conditions.find(({ mark }) => mark === 'fails')
  if (!failed) return null
  return (
    <span className={layout.small}>
      {[failed.claim, failed.margin]
        .flatMap(words => words ?? [])
        .map(inWords)
        .join(': ')}
    </span>
  )
}
