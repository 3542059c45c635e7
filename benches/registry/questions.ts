import type { Pool } from 'pg'
import { createRandom } from '#demo/random.ts'
import { fold } from '#platform/turkish/fold.ts'

export interface Question {
  typed: string
  /** The person after whom it was made; of several of that name any may be found first. */
  wanted: { id: string; folded_name: string }
}

export const kinds = ['exact', 'prefix', 'one letter wrong', 'plain letters'] as const
export type Questions = Record<(typeof kinds)[number], Question[]>

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Questions after persons drawn from the register, `count` of each kind, never about the same person twice. */
export async function drawQuestions(owner: Pool, count: number, seed: number): Promise<Questions> {
  const random = createRandom(seed, 'questions')
  const { rows } = await owner.query<{ id: string; given_name: string; surname: string; folded_name: string }>(
    `SELECT id, given_name, surname, folded_name FROM person WHERE access_key = 0 ORDER BY hashtextextended(id::text, ${seed}) LIMIT ${count * kinds.length}`,
  )
  const questions: Questions = { exact: [], prefix: [], 'one letter wrong': [], 'plain letters': [] }
  for (const [index, wanted] of rows.entries()) {
    const kind = kinds[index % kinds.length]!
    const whole = `${wanted.given_name} ${wanted.surname}`
    const typed = {
      exact: () => whole,
      prefix: () => whole.slice(0, random.int(2, wanted.given_name.length + 3)),
      'one letter wrong': () => withWrongLetter(whole, random.int(1, whole.length - 1), random.pick([...letters])),
      'plain letters': () => fold(whole).toUpperCase(),
    }[kind]()
    questions[kind].push({ typed, wanted })
  }
  return questions
}

function withWrongLetter(name: string, at: number, letter: string): string {
  const place = name[at] === ' ' ? at - 1 : at
  const other = fold(name[place]!) === letter ? 'q' : letter
  return name.slice(0, place) + other + name.slice(place + 1)
}
