import type { Day } from '#platform/day/day.ts'
import type { Language } from '#platform/i18n/text.ts'

/** 'Eylül 2024' */
export const formatMonth = (month: Day, language: Language): string =>
  new Date(`${month}T00:00:00Z`).toLocaleDateString(language === 'tr' ? 'tr-TR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
