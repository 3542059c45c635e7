import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { MemberDraft } from './member-fields.tsx'
import { useMessages } from './messages.ts'

type Complete = { [Part in keyof MemberDraft]: NonNullable<MemberDraft[Part]> }

/** A member being written, with what is lacking; `isKnown` says that the chosen source already names the chosen person. */
export function useMemberDraft(isKnown: (draft: MemberDraft) => boolean) {
  const say = useMessages()
  const { session } = useSession()
  const [draft, setDraft] = useState<MemberDraft>({ typed: '', person: null, relation: null, source: null, from: session.today })
  const [asked, setAsked] = useState(false)
  const fromProblem = () => {
    if (draft.from === null) return say('writeDay')
    return draft.from > session.today ? say('notFuture') : undefined
  }
  const lacks: Readonly<Record<string, string | undefined>> = {
    personId: draft.person ? undefined : say('choosePerson'),
    relation: draft.relation ? undefined : say('chooseRelation'),
    source: isKnown(draft) ? say('alreadyMember') : draft.source ? undefined : say('chooseSource'),
    from: fromProblem(),
  }
  return {
    draft,
    change: (part: Partial<MemberDraft>) => setDraft(current => ({ ...current, ...part })),
    lackOf: (field: string) => (asked ? lacks[field] : undefined),
    /** The member if nothing is lacking; else the first field that is gets the focus. */
    complete: (): Complete | null => {
      setAsked(true)
      const lacking = Object.keys(lacks).find(field => lacks[field])
      if (!lacking) return draft as Complete
      // The choice of a person is only there once somebody was found.
      const field = document.getElementById(lacking) ?? document.getElementById(`${lacking}-search`)
      field?.focus()
      return null
    },
  }
}
