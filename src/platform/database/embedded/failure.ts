/**
 * The database cannot be reached or started, for a reason an operator can act on. `message` is one line, Turkish then English;
 * `code` is stable. Commands print the message alone and end with a non-zero exit code.
 */
export class DatabaseFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, tr: string, en: string) {
    super(`${oneLine(tr)} / ${oneLine(en)}`)
    this.name = 'DatabaseFailure'
    this.code = code
  }
}

export type FailureCode =
  | 'already-running'
  | 'binaries-missing'
  | 'cluster-damaged'
  | 'folder-unusable'
  | 'no-identity'
  | 'start-failed'
  | 'unreachable'
  | 'version-too-old'

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The part of an unknown error that fits in a line: its system code and message. */
export function describe(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
