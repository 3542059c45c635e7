import type { z } from 'zod'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatNumber } from '#platform/money/money.ts'
import { useLanguage } from '#ui/language.tsx'
import type { readAudit } from '../contract.ts'
import { useAuditMessages } from './messages.ts'

/** Whether every chain could be recomputed from its first row to its head, and if not, where it breaks. */
export function ChainCheck({ intact, checked, faults }: z.output<typeof readAudit.answer>) {
  const say = useAuditMessages()
  const language = useLanguage()
  if (intact)
    return (
      <Notice tone="ok" live title={say('intact', { count: formatNumber(BigInt(checked), language) })}>
        {say('intactNote')}
      </Notice>
    )
  return (
    <Notice tone="warn" live title={say('broken')}>
      <ul>
        {faults.map(({ circle, seq, reason }) => (
          <li key={circle}>{say('fault', { circle, seq, reason: reason[language] })}</li>
        ))}
      </ul>
      {say('brokenNote')}
    </Notice>
  )
}
