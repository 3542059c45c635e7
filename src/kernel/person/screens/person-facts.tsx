import { useSession } from '#kernel/account/screens/session.tsx'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { formatIban } from '#platform/turkish/iban.ts'
import { Facts } from '#ui/page.tsx'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { IdentityNumber } from './identity-number.tsx'
import { sexWords } from './words.ts'

export function PersonFacts({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const { session, say: inWords } = useSession()
  const { birthDate, deathDate } = person
  const ageDay = deathDate ?? session.today
  const age = birthDate && birthDate <= ageDay ? ` (${ageOn(birthDate, ageDay)})` : ''
  return (
    <Facts
      facts={[
        { label: say('identity'), value: <IdentityNumber person={person} /> },
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
