/** What a command ends in when it cannot do what was asked: one clear line, exit code 1. */
export class CommandFailure extends Error {
  constructor(tr: string, en: string) {
    super(`${tr} / ${en}`)
  }
}
