import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useId, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { DecisionExplained } from '#kernel/case/screens/decision-explained.tsx'
import { useChapterName } from '#kernel/programme/screens/programmes-context.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Chip } from '#ui/chip.tsx'
import { Icon } from '#ui/icon.tsx'
import type { EntitlementLine, PersonEntitlements } from '../contract.ts'
import { AddToFile, type CaseToWriteInto } from './add-to-file.tsx'
import classes from './entitlement.module.css'
import { useMessages } from './messages.ts'

interface GroupProps {
  group: EntitlementLine['conditions']
  of: PersonEntitlements
  file: CaseToWriteInto
}

/** Of those that cannot be said yet, what lacks least comes first. */
export function EntitlementGroup({ group, of, file }: GroupProps) {
  const say = useMessages()
  const titleId = useId()
  const lacking = ({ lacks }: EntitlementLine) => lacks.facts.length + lacks.papers.length
  const lines = of.entitlements.filter(({ conditions }) => conditions === group).sort((a, b) => lacking(a) - lacking(b))
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.heading}>
        {say(group, { count: lines.length })}
      </h2>
      {lines.length === 0 ? (
        <p className={layout.small}>{say('none')}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map(line => (
            <li key={line.id}>
              <Line line={line} of={of} file={file} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The reasons are built when they are opened first: there are some forty benefits. */
function Line({ line, of, file }: { line: EntitlementLine } & Omit<GroupProps, 'group'>) {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  const chapterName = useChapterName()
  const [isOpened, setOpened] = useState(false)
  const { explained, heldSince } = line
  return (
    <details className={classes.line} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Icon of={IconChevronDown} className={classes.chevron} />
        <span className={classes.words}>
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
            aside={formatDay(of.onDay)}
            hasLetter={false}
            acts={<AddToFile asks={line.asks} of={of} file={file} />}
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
