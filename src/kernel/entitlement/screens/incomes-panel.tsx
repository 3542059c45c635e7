import IconCoins from '@tabler/icons-react/dist/esm/icons/IconCoins.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { FactsForm } from '#kernel/case/screens/fact-form.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatMoney } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import type { PersonEntitlements } from '../contract.ts'
import type { CaseToWriteInto } from './add-to-file.tsx'
import { useMessages } from './messages.ts'

type Member = PersonEntitlements['members'][number]

/** Everyone in the home with their incomes; each benefit counts those that it means. */
export function IncomesPanel({ of, file }: { of: PersonEntitlements; file: CaseToWriteInto }) {
  const say = useMessages()
  const { may } = useSession()
  const [member, setMember] = useState<Member | null>(null)
  const mayWrite = file !== null && file.householdId === of.householdId && may('case.work')
  const close = () => setMember(null)
  return (
    <Panel title={say('incomes')} icon={IconCoins} footer={<span className={layout.small}>{say('incomesNote')}</span>}>
      <ul className={layout.lines}>
        {of.members.map(each => (
          <li key={each.id}>
            <span className={layout.line}>
              <b>{each.name}</b>
              {mayWrite && (
                <Button size="small" aria-label={say('writeIncomesOf', { name: each.name })} onClick={() => setMember(each)}>
                  {say('writeIncomes')}
                </Button>
              )}
            </span>
            <Known member={each} />
          </li>
        ))}
      </ul>
      <Dialog
        open={member !== null}
        onClose={close}
        title={say('writeIncomesOf', { name: member?.name ?? '' })}
        closeLabel={say('close')}
      >
        {file && member && (
          <div className={layout.stack}>
            <p className={layout.small}>{say('noneIsNought')}</p>
            <FactsForm
              caseId={file.id}
              questions={member.incomes.map(question => ({ ...question, ownerId: member.id }))}
              onDone={close}
            />
          </div>
        )}
      </Dialog>
    </Panel>
  )
}

function Known({ member: { isKnown, incomes } }: { member: Member }) {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  if (!isKnown) return <span className={layout.small}>{say('incomeUnknown')}</span>
  const told = incomes.flatMap(({ label, value }) =>
    value === null ? [] : [`${inWords(label)} ${formatMoney(BigInt(String(value)), language)}`],
  )
  return <span className={`${layout.small} number`}>{told.join('; ') || say('noIncome')}</span>
}
