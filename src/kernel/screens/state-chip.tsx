import { useSession } from '#kernel/account/screens/session.tsx'
import { Chip } from '#ui/chip.tsx'
import { type StateWords, stateWords } from './state-words.ts'

interface StateChipProps {
  state: string
  /** Where a lifecycle says a state in words of its own. */
  of?: Readonly<Record<string, StateWords>>
}

/** The state of a record, in a word and its tone. */
export function StateChip({ state, of = stateWords }: StateChipProps) {
  const { say } = useSession()
  const words = of[state]
  return <Chip tone={words?.tone}>{words ? say(words) : state}</Chip>
}
