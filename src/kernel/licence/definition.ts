/** What a programme of the licence lifecycle supplies. */
export interface Licence {
  /** Prefix of its numbers. */
  readonly numberPrefix: string
}
