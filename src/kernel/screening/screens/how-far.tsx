import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatNumber } from '#platform/money/money.ts'
import { Panel } from '#ui/panel.tsx'
import type { DoneScreening, Screenable } from '../contract.ts'
import { useMessages } from './messages.ts'

const shown = 5

/** Of how many the records say anything for certain, and what is missing of the others: what was found is no more than that. */
export function HowFar({ entitlement: { isReceiptKnown, isOfHome }, done }: { entitlement: Screenable; done: DoneScreening }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('howFar')} footer={say('homesNote')}>
      <div className={layout.stack}>
        <ul className={layout.lines}>
          <Line words={say('decided')} persons={done.decided} />
          <Line words={say('undecided')} persons={done.undecided} />
        </ul>
        {done.missing.length > 0 && (
          <div>
            <p className={layout.small}>{say('missing')}</p>
            <ul className={layout.lines}>
              {done.missing.slice(0, shown).map(({ label, persons }) => (
                <Line key={label.tr} words={inWords(label)} persons={persons} />
              ))}
            </ul>
          </div>
        )}
        {done.undecided > 0 && done.missing.length === 0 && <p>{say('valueMissing')}</p>}
        {isOfHome && <Notice tone="info" title={say('ofHome')} />}
        {!isReceiptKnown && <Notice tone="info" title={say('receiptUnknown')} />}
      </div>
    </Panel>
  )
}

function Line({ words, persons }: { words: string; persons: number }) {
  const say = useMessages()
  const { language } = useSession()
  return (
    <li>
      <div className={layout.line}>
        <span>{words}</span>
        <b className="number">{say('persons', { count: formatNumber(persons, language) })}</b>
      </div>
    </li>
  )
}
