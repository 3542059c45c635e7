import type { Language, Text } from './text.ts'

/** The words in the language of the reader. */
export const pick = (text: Text, language: Language): string => text[language]
