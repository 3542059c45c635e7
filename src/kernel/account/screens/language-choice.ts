import type { Language } from '#platform/i18n/text.ts'

const key = 'hane-language'

/** What the reader chose on this device; Turkish until then. */
export const readLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'tr')

/** Keeps the choice on this device; the document says its language to screen readers. */
export function keepLanguage(language: Language) {
  localStorage.setItem(key, language)
  document.documentElement.lang = language
}
