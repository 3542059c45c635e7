import { CommandFailure } from '../failure.ts'

/** A value that cannot be, with its place in the JSON: $["household.income"]. */
export class FactsFailure extends Error {
  readonly path: string
  readonly tr: string
  readonly en: string

  constructor(path: string, tr: string, en: string) {
    super(`${path}: ${en}`)
    this.path = path
    this.tr = tr
    this.en = en
  }

  /** The one line for whoever gave the file. */
  in(source: string): CommandFailure {
    return new CommandFailure(`${source}: ${this.path}: ${this.tr}`, this.en)
  }
}
