import { useSession } from '#kernel/account/screens/session.tsx'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { ApiProblem, call } from '#platform/http/client.ts'
import { formatIban } from '#platform/turkish/iban.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { MaskedNumber } from '#ui/masked-number.tsx'
import { Facts } from '#ui/page.tsx'
import { type PersonFile, revealNumber } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { sexWords } from './words.ts'

export function PersonFacts({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const { birthDate, deathDate } = person
  const reveal = async () => {
    try {
      return (await call(revealNumber, { params: { id: person.id }, body: {} })).number ?? say('noNumber')
    } catch (problem) {
      announce(problem instanceof ApiProblem ? inWords(problem.title) : say('noNumber'), 'bad')
      return person.maskedNumber ?? say('noNumber')
    }
  }
  const ageDay = deathDate ?? session.today
  const age = birthDate && birthDate <= ageDay ? ` (${ageOn(birthDate, ageDay)})` : ''
  return (
    <Facts
      facts={[
        {
          label: say('identity'),
          value: person.maskedNumber ? (
            <MaskedNumber
              masked={person.maskedNumber}
              onReveal={reveal}
              words={{ show: say('show'), hide: say('hide'), showLabel: say('showLabel') }}
            />
          ) : (
            say('noNumber')
          ),
        },
        { label: say('born'), value: birthDate ? formatDay(birthDate) + age : '—' },
        ...(deathDate ? [{ label: say('deathDate'), value: formatDay(deathDate) }] : []),
        { label: say('sex'), value: inWords(sexWords[person.sex]) },
        { label: say('motherName'), value: person.motherName ?? '—' },
        { label: say('fatherName'), value: person.fatherName ?? '—' },
        { label: say('district'), value: person.district ?? '—' },
        {
          label: say('phone'),
          value: person.phone ? <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a> : '—',
        },
        { label: say('iban'), value: person.iban ? formatIban(person.iban) : '—' },
      ]}
    />
  )
}
