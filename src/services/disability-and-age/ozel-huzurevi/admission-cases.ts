import { granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2024-09-30'

export const admissionCases: readonly Story[] = [
  { name: '55 yesterday is admitted', on, facts: { 'person.birthDate': '1969-09-29' }, expected: granted() },
  { name: '55 on the day is admitted', on, facts: { 'person.birthDate': '1969-09-30' }, expected: granted() },
  { name: '55 tomorrow is refused', on, facts: { 'person.birthDate': '1969-10-01' }, expected: refused('is55') },
  { name: '80 years are admitted', on, facts: { 'person.birthDate': '1944-01-01' }, expected: granted() },
  { name: 'the day of birth is asked for', on, facts: {}, expected: missing('person.birthDate') },
]
