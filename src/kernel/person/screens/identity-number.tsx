import { useSession } from '#kernel/account/screens/session.tsx'
import { ApiProblem, call } from '#platform/http/client.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { MaskedNumber } from '#ui/masked-number.tsx'
import { revealNumber } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'

/** A person's number, masked until it is asked for; asking is a look and is recorded. */
export function IdentityNumber({ person }: { person: { id: string; maskedNumber: string | null } }) {
  const say = useFileMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const { id, maskedNumber } = person
  if (!maskedNumber) return say('noNumber')
  const reveal = async () => {
    try {
      return (await call(revealNumber, { params: { id }, body: {} })).number ?? say('noNumber')
    } catch (problem) {
      announce(problem instanceof ApiProblem ? inWords(problem.title) : say('noNumber'), 'bad')
      return maskedNumber
    }
  }
  return (
    <MaskedNumber
      masked={maskedNumber}
      onReveal={reveal}
      words={{ show: say('show'), hide: say('hide'), showLabel: say('showLabel') }}
    />
  )
}
