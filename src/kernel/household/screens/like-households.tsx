import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Checkbox } from '#ui/choice-cards.tsx'
import { HintAndError } from '#ui/field.tsx'
import { Link } from '#ui/link.tsx'
import { findHouseholds } from '../contract.ts'
import { type AddressDraft, codeOf } from './address-draft.ts'
import { useMessages } from './messages.ts'

/** The households known at a like address, asked once typing has stopped; `at` names the address they were asked for. */
export function useLikeHouseholds(draft: AddressDraft) {
  const isWritten = draft.neighbourhoodId !== null && draft.address.trim() !== ''
  const written = JSON.stringify([draft.neighbourhoodId, draft.address.trim(), codeOf(draft)])
  const at = useSettled(written)
  const [neighbourhoodId, address, code] = JSON.parse(at) as [string | null, string, string | null]
  const answer = useAnswer(
    findHouseholds,
    { query: { neighbourhoodId, address, addressCode: code ?? undefined } },
    { enabled: neighbourhoodId !== null && address !== '' },
  )
  const known = isWritten && at === written ? answer.data : undefined
  return { at, isWritten, answer, known, isSearching: isWritten && !known && !answer.isError }
}

interface LikeHouseholdsProps {
  like: ReturnType<typeof useLikeHouseholds>
  /** It was looked through, and the new household is none of them. */
  isOther: boolean
  onOther: (isOther: boolean) => void
  error: string | undefined
}

/** Shown before a household is recorded, so that it is not recorded twice. */
export function LikeHouseholds({ like, isOther, onOther, error }: LikeHouseholdsProps) {
  const say = useMessages()
  if (!like.isWritten) return null
  return (
    <Answered answer={like.answer} rows={2}>
      {homes =>
        homes.length === 0 ? (
          <p role="status" className={layout.small}>
            {say('noneLike')}
          </p>
        ) : (
          <Notice tone="warn" title={say('like', { count: homes.length })} live>
            <ul className={layout.lines}>
              {homes.map(home => (
                <li key={home.id}>
                  <Link href={`/haneler/${home.id}`}>{home.address}</Link>
                  <span className={layout.small}>{home.members.map(member => member.name).join(', ') || say('stateEmpty')}</span>
                </li>
              ))}
            </ul>
            <HintAndError id="isOther" error={error} />
            <Checkbox id="isOther" label={say('isOther')} checked={isOther} onChange={onOther} />
          </Notice>
        )
      }
    </Answered>
  )
}
