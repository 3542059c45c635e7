/** Somebody's course: at which of its sessions one came, in their order. */
export interface CourseStory {
  readonly title: string
  /** Of each session: held and came, held and missed, or cancelled. */
  readonly sessions: readonly ('came' | 'missed' | 'cancelled')[]
  readonly completed: boolean
}

export const cases: readonly CourseStory[] = [
  { title: 'who came to every session completes the course', sessions: ['came', 'came', 'came'], completed: true },
  { title: 'who missed one session does not', sessions: ['came', 'missed', 'came'], completed: false },
  { title: 'who missed the last one does not', sessions: ['came', 'came', 'missed'], completed: false },
  { title: 'who never came does not', sessions: ['missed', 'missed', 'missed'], completed: false },
  { title: 'a cancelled session is asked of nobody', sessions: ['came', 'cancelled', 'came'], completed: true },
  { title: 'a course of one session is completed by coming to it', sessions: ['came'], completed: true },
  { title: 'a course that was not held is completed by nobody', sessions: ['cancelled', 'cancelled'], completed: false },
]
