/** What a programme of the project lifecycle supplies. */
export interface Project {
  /** Prefix of its numbers. */
  readonly numberPrefix: string
}
