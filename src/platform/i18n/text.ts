/** Words shown to a person, in both languages of the screens. */
export interface Text {
  readonly tr: string
  readonly en: string
}

export type Language = keyof Text
