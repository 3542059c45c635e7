import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { readScreenings } from '../contract.ts'
import { useMessages } from './messages.ts'
import { Overview } from './overview.tsx'
import { Qualifying } from './qualifying.tsx'

const whileRunning = 1500

export function NotReceiving() {
  const say = useMessages()
  return (
    <Guarded deed="screening.read" title={say('title')}>
      <Looked />
    </Guarded>
  )
}

/** Every benefit with how many were found, or whoever was found for the one that the address names. */
function Looked() {
  const say = useMessages()
  const { hak } = useSearch({ strict: false }) as { hak?: string }
  const [isRunning, setRunning] = useState(true)
  const answer = useAnswer(readScreenings, {}, { refetchInterval: isRunning ? whileRunning : undefined })
  const runs = !answer.data || answer.data.newest?.state === 'running'
  if (runs !== isRunning) setRunning(runs)
  return (
    <Answered answer={answer} title={say('title')}>
      {({ newest, entitlements }) => {
        const chosen = entitlements.find(({ id, isSearchable }) => id === hak && isSearchable)
        if (!chosen) return <Overview newest={newest} entitlements={entitlements} />
        return <Qualifying key={`${chosen.id} ${chosen.done?.id}`} newest={newest} entitlement={chosen} />
      }}
    </Answered>
  )
}
