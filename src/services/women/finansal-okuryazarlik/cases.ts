/** Women at the seminars of one season: who came to which. The figures count the seminars held and the women, not the attendances. */
export interface SeminarStory {
  readonly title: string
  /** Of each seminar, who registered and who of them came, by a letter each; null: it was cancelled before it began. */
  readonly seminars: readonly ({ readonly registered: string; readonly came: string } | null)[]
  readonly events: number
  readonly participants: number
  readonly certificates: number
}

export const cases: readonly SeminarStory[] = [
  {
    title: 'a seminar that three came to counts once, and they as three',
    seminars: [{ registered: 'abc', came: 'abc' }],
    events: 1,
    participants: 3,
    certificates: 3,
  },
  {
    title: 'who registered and stayed away counts nowhere',
    seminars: [{ registered: 'abc', came: 'ab' }],
    events: 1,
    participants: 2,
    certificates: 2,
  },
  {
    title: 'who came to two seminars is one participant with two papers',
    seminars: [
      { registered: 'ab', came: 'ab' },
      { registered: 'bc', came: 'bc' },
    ],
    events: 2,
    participants: 3,
    certificates: 4,
  },
  {
    title: 'a seminar that nobody came to was held all the same',
    seminars: [{ registered: 'a', came: '' }],
    events: 1,
    participants: 0,
    certificates: 0,
  },
  {
    title: 'a cancelled one is no event',
    seminars: [null, { registered: 'a', came: 'a' }],
    events: 1,
    participants: 1,
    certificates: 1,
  },
]
