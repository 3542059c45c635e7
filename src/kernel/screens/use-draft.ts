import { useState } from 'react'

interface Draft<Value> {
  value: Value
  /** It was found on this device, from before. */
  isRestored: boolean
  /** The device kept the last change. */
  isKept: boolean
}

/**
 * What is being written, kept on this device at every change until it is sent. `key` names the account as well, so that the next
 * person at a shared device does not meet it.
 */
export function useDraft<Value extends object>(key: string, initial: () => Value) {
  const place = `hane-draft ${key}`
  const [draft, setDraft] = useState<Draft<Value>>(() => {
    const found = findKept<Value>(place)
    // A draft from before an update may lack what has been added to the form since.
    return { value: { ...initial(), ...found }, isRestored: found !== null, isKept: found !== null }
  })
  return {
    ...draft,
    change: (value: Value) => setDraft(before => ({ ...before, value, isKept: keep(place, value) })),
    /** It was sent, or is not wanted any more. */
    forget: () => {
      localStorage.removeItem(place)
      setDraft({ value: initial(), isRestored: false, isKept: false })
    },
  }
}

function findKept<Value>(place: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Value | null
  } catch {
    return null
  }
}

/** False when the device's store is full or closed. */
function keep(place: string, value: unknown): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Whether this device keeps an unsent draft. */
export const hasDraft = (key: string): boolean => localStorage.getItem(`hane-draft ${key}`) !== null
