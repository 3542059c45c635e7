import { useEffect, useState } from 'react'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import type { Wires } from '#kernel/screens/asked.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { RadioCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import { listRightHolders } from '../contract.ts'
import { useMessages } from './messages.ts'

/** From whom a relative's right derives: somebody in the registry who bears the status. */
export function Principal({
  id,
  value,
  onChange,
  error,
  status,
  exceptPerson,
}: Wires & { status: string; exceptPerson: string }) {
  const say = useMessages()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  // Whoever was chosen bore this status; of another one somebody else is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when another status takes its place
  useEffect(() => () => onChange(null), [])
  const answer = useAnswer(
    listRightHolders,
    { query: { q, status, relation: 'self' } },
    { enabled: q.length >= 2, keepPrevious: true },
  )
  return (
    <>
      <TextField
        id={value ? undefined : id}
        type="search"
        label={say('findPrincipal')}
        value={typed}
        onChange={words => {
          setTyped(words)
          onChange(null)
        }}
        error={error}
        autoComplete="off"
        maxLength={80}
      />
      {q.length >= 2 && (
        <Answered answer={answer} rows={2}>
          {({ rows }) => (
            <RadioCards
              label={say('derivesFrom')}
              value={value}
              onChange={onChange}
              hint={rows.length === 0 ? say('noHolders') : undefined}
              choices={rows
                .filter(row => row.personId !== exceptPerson && row.state === 'in-force')
                .slice(0, 10)
                .map(row => ({
                  value: row.id,
                  label: row.personName,
                  note: [row.district, formatDay(row.since)].filter(Boolean).join(' · '),
                }))}
            />
          )}
        </Answered>
      )}
    </>
  )
}
