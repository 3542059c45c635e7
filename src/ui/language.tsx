import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '#platform/i18n/text.ts'

const LanguageContext = createContext<Language>('tr')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the reader, for `messages(useLanguage())`. */
export const useLanguage = (): Language => useContext(LanguageContext)
