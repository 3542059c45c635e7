/** What a programme of the right lifecycle supplies. */
export interface Right {
  /** Prefix of its numbers. */
  readonly numberPrefix: string
}
