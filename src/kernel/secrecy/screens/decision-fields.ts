import { useSession } from '#kernel/account/screens/session.tsx'
import type { Needed } from '#kernel/screens/asked.ts'
import { useSecrecyMessages } from './messages.ts'

/** What stands on the paper of a decision about secrecy. */
export function useDecisionFields() {
  const say = useSecrecyMessages()
  const { session } = useSession()
  const line = (name: 'ground' | 'authority') =>
    ({ kind: 'line', label: say(name), hint: say(`${name}Hint`), longest: 200 }) satisfies Needed<'line'>
  return {
    ground: line('ground'),
    authority: line('authority'),
    day: { kind: 'day', label: say('decidedOn'), value: session.today },
    until: { kind: 'last-day', label: say('lastDay'), hint: say('lastDayHint'), optional: true },
  } as const
}
