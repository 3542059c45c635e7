import type { Text } from '#platform/i18n/text.ts'

/** What a programme of the project lifecycle supplies: of which kinds its projects are. */
export interface Project {
  /** Prefix of project numbers: YAT-2024-00001. */
  readonly numberPrefix: string
  readonly kinds: Readonly<Record<string, ProjectKind>>
}

interface ProjectKind {
  readonly name: Text
  /** Whether it has a cost: what is built or bought does, what is only done does not. */
  readonly hasCost: boolean
}
