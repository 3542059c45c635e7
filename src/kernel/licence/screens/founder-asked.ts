import type { Needed, Told } from '#kernel/screens/asked.ts'
import type { Founder } from '../contract.ts'
import { useApplicationMessages } from './application-messages.ts'

export type FounderAsked = Record<`founder.${keyof Founder}`, Needed<'line' | 'cards'>>

/** Who answers for the facility: a company by its tax number, a person by theirs. */
export function useFounderAsked(): (kind: unknown) => FounderAsked {
  const say = useApplicationMessages()
  return kind => {
    const isPerson = kind === 'person'
    return {
      'founder.kind': {
        kind: 'cards',
        label: say('founderKind'),
        columns: 2,
        value: 'company',
        options: (['company', 'person'] as const).map(value => ({ value, label: say(value) })),
      },
      'founder.name': { kind: 'line', label: say(isPerson ? 'personName' : 'companyName'), longest: 160 },
      'founder.number': {
        kind: 'line',
        label: say(isPerson ? 'identityNumber' : 'taxNumber'),
        hint: say(isPerson ? 'identityNumberHint' : 'taxNumberHint'),
        keys: 'numeric',
        longest: 20,
      },
      'founder.contactName': { kind: 'line', label: say('contactName'), longest: 120 },
      'founder.contactPhone': { kind: 'line', label: say('contactPhone'), keys: 'tel', longest: 30 },
    }
  }
}

export const founderOf = (told: Told<FounderAsked>): Founder => ({
  kind: told['founder.kind'] === 'person' ? 'person' : 'company',
  name: told['founder.name'],
  number: told['founder.number'],
  contactName: told['founder.contactName'],
  contactPhone: told['founder.contactPhone'],
})
