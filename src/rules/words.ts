/** What a person reads, in both languages; the engine carries it and never looks inside. */
export interface Words {
  readonly tr: string
  readonly en: string
}

export type Confidence = 'found' | 'derived' | 'unconfirmed'

/** A mistake of the person who wrote a rule, fact or parameter: thrown while the program loads, never while it decides. */
export class DefinitionError extends Error {
  override name = 'DefinitionError'
}

export function requireWords(words: Words, of: string): void {
  if (words.tr.trim() === '' || words.en.trim() === '') throw new DefinitionError(`${of}: needs words in Turkish and in English`)
}

export function requireKnownKeys(given: object, known: readonly string[], of: string): void {
  const unknown = Object.keys(given).find(key => !known.includes(key))
  if (unknown !== undefined) throw new DefinitionError(`${of}: unknown key '${unknown}'`)
}
