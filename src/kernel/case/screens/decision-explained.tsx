import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { formatDay, isDay } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { DecisionPanel } from '#ui/decision-panel.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { Explained } from '../contract.ts'
import { useDecisionMessages } from './decision-messages.ts'

const marks = { holds: 'met', fails: 'unmet', unknown: 'missing' } as const

interface DecisionExplainedProps {
  title: string
  explained: Explained
  people?: ReactNode
  aside?: ReactNode
  /** Buttons and what they need, under the reasons. */
  acts?: ReactNode
  isDecided?: boolean
  /** false: nobody has applied. */
  hasLetter?: boolean
}

/** A decision read out: verdict, each condition with fact, threshold, margin and law, and the letter. */
export function DecisionExplained({
  title,
  explained,
  people,
  aside,
  acts,
  isDecided = false,
  hasLetter = true,
}: DecisionExplainedProps) {
  const say = useDecisionMessages()
  const { say: inWords, language } = useSession()
  const amount = explained.amount && say('monthly', { amount: formatMoney(BigInt(explained.amount), language) })
  return (
    <DecisionPanel
      verdict={explained.verdict}
      title={title}
      verdictWord={say(explained.verdict)}
      headline={
        <>
          {inWords(explained.headline)}
          {amount && (
            <div className="number">
              <b>{amount}</b>
            </div>
          )}
          <Listed title={say('stillMissing')} entries={explained.missing} />
          {explained.verdict === 'refused' && <Listed title={say('changes')} entries={explained.changes} />}
        </>
      }
      people={people}
      aside={
        <span className="number">
          {aside ?? say('live')}
          {isDay(explained.ruleVersion) && ` · ${say('version', { version: formatDay(explained.ruleVersion) })}`}
        </span>
      }
      rows={explained.conditions.map((condition, place) => ({
        id: String(place),
        mark: marks[condition.mark],
        claim: inWords(condition.claim),
        fact: inWords(condition.fact),
        required: inWords(condition.required),
        margin: condition.margin && inWords(condition.margin),
        law: condition.law,
        parameter: condition.parameter && inWords(condition.parameter),
      }))}
      footer={
        <>
          {hasLetter && <LetterButton explained={explained} isDecided={isDecided} />}
          <span style={{ flex: 1 }} />
          {acts}
        </>
      }
      words={{
        conditions: say('conditions'),
        mark: say('mark'),
        claim: say('claim'),
        fact: say('fact'),
        margin: say('margin'),
        ground: say('ground'),
        marks: { met: say('met'), unmet: say('unmet'), missing: say('unknown') },
      }}
    />
  )
}

function Listed({ title, entries }: { title: string; entries: readonly Text[] }) {
  const { say: inWords } = useSession()
  if (entries.length === 0) return null
  return (
    <div style={{ marginTop: 6 }}>
      <b>{title}</b>
      <ul style={{ listStyle: 'disc', paddingLeft: 20 }}>
        {entries.map(words => (
          <li key={words.tr}>{inWords(words)}</li>
        ))}
      </ul>
    </div>
  )
}

function LetterButton({ explained, isDecided }: { explained: Explained; isDecided: boolean }) {
  const say = useDecisionMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {say('letter')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('letterTitle')} closeLabel={common('close')}>
        <p className={classes.small}>{say(isDecided ? 'letterGone' : 'letterNote')}</p>
        <Letter explained={explained} />
      </Dialog>
    </>
  )
}

/** As it will be printed. */
export function Letter({ explained }: { explained: Explained }) {
  const { say: inWords } = useSession()
  return (
    <div className={classes.letter} style={{ marginTop: 12 }}>
      {inWords(explained.letter)}
    </div>
  )
}
