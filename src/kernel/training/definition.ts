/** What a programme of the training lifecycle supplies. */
export interface Training {
  /** Prefix of its numbers. */
  readonly numberPrefix: string
}
