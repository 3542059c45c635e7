/** What a programme of the placement lifecycle supplies. */
export interface Placement {
  /** Prefix of its numbers. */
  readonly numberPrefix: string
}
