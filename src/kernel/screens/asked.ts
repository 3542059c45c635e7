import type { ReactNode } from 'react'
import { addDays } from '#platform/day/day.ts'
import type { Choice } from '#ui/choice-cards.tsx'

interface Words {
  label: string
  hint?: ReactNode
  optional?: boolean
  /** Stands beside the other half. */
  half?: boolean
  /** What stands in it at first, as `Typed` holds it. */
  value?: Typed[string]
  /** What is wrong with what stands there now, where lacking is not all. */
  problem?: string | false | undefined
}

export interface Wires {
  id: string
  value: string | null
  onChange: (value: string | null) => void
  error: string | undefined
}

/** One thing that a form asks. Of a `last-day` the first day after it is told: periods are half-open. */
export type Asked = Words &
  (
    | { kind: 'line' | 'text'; longest: number; rows?: number; keys?: 'numeric' | 'tel' }
    | { kind: 'day' | 'last-day' | 'money' }
    | { kind: 'number'; unit?: string }
    | { kind: 'choice'; options: readonly { value: string; label: string }[]; empty?: string }
    | { kind: 'cards' | 'several'; options: readonly Choice<string>[]; columns?: 1 | 2 | 3 }
    | { kind: 'check' }
    | { kind: 'own'; show: (wires: Wires) => ReactNode }
  )

/** One of a kind that is never left empty. */
export type Needed<Kind> = Asked & { kind: Kind; optional?: false }

/** By the name of the field in the API, so that the server’s word finds it. */
export type Fields = Readonly<Record<string, Asked>>

/** What stands in the fields while they are filled in; a money field holds kuruş. */
export type Typed = Readonly<Record<string, string | bigint | number | boolean | readonly string[] | null>>

/** What a filled-in form says: words trimmed, null only where a field is optional and empty. */
export type Told<F> = { -readonly [Name in keyof F]: ToldOf<Exclude<F[Name], undefined>> }

type ToldOf<A> = A extends { kind: 'check' }
  ? boolean
  : A extends { kind: 'several'; options: readonly { value: infer Value }[] }
    ? Value[]
    : true extends OptionalOf<A>
      ? One<A> | null
      : One<A>

type OptionalOf<A> = A extends { optional?: infer Optional } ? Optional : false

type One<A> = A extends { kind: 'money' }
  ? bigint
  : A extends { kind: 'number' }
    ? number
    : A extends { kind: 'choice' | 'cards'; options: readonly { value: infer Value }[] }
      ? Value
      : string

/** What a form begins with; the options of a choice may still be on their way. */
export const beginningOf = (fields: Fields): Typed =>
  Object.fromEntries(Object.entries(fields).map(([name, { value = null }]) => [name, value]))

/** What stands in a field; a choice that is no longer offered is not chosen any more. */
export function standing(asked: Asked, typed: Typed[string] | undefined): Typed[string] {
  const value = typed === undefined ? (asked.value ?? null) : typed
  if (asked.kind === 'check') return value === true
  if (asked.kind === 'several') return Array.isArray(value) ? value : []
  if (asked.kind !== 'choice' && asked.kind !== 'cards') return value
  return asked.options.some(option => option.value === value) ? value : null
}

/** What a field tells of what stands in it; null when that is nothing. */
export function told(asked: Asked, typed: Typed[string] | undefined): Typed[string] {
  const value = standing(asked, typed)
  if (typeof value !== 'string') return value
  if (asked.kind === 'last-day') return addDays(value, 1)
  return value.trim() || null
}

/** Whether a field still waits for something. */
export function isLacking(asked: Asked, typed: Typed[string] | undefined): boolean {
  if (asked.optional) return false
  const value = told(asked, typed)
  return value === null || (Array.isArray(value) && value.length === 0)
}

/** What the fields tell together; only once none of them lacks anything. */
export const tellAll = <F extends Fields>(fields: F, typed: Typed): Told<F> =>
  // What a field asks is what it tells: `Told` says of the type what `told` does to the value.
  Object.fromEntries(Object.entries(fields).map(([name, asked]) => [name, told(asked, typed[name])])) as Told<F>
