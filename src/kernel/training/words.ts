import type { Text } from '#platform/i18n/text.ts'

/** Whom a course is given to. Those who learn to train are not among the people a programme has reached. */
export const audienceWords = {
  public: { tr: 'Halk eğitimi', en: 'Public' },
  couples: { tr: 'Çiftler', en: 'Couples' },
  families: { tr: 'Aileler', en: 'Families' },
  staff: { tr: 'Görevliler', en: 'Professionals' },
  women: { tr: 'Kadınlar', en: 'Women' },
  trainers: { tr: 'Eğitici adayları', en: 'Future trainers' },
} as const satisfies Record<string, Text>
export type Audience = keyof typeof audienceWords

export const rankWords = {
  formator: { tr: 'Formatör', en: 'Master trainer' },
  egitici: { tr: 'Eğitici', en: 'Trainer' },
} as const satisfies Record<string, Text>
export type Rank = keyof typeof rankWords

/** Where courses are given. */
export const venueKinds = {
  centre: { tr: 'Merkez', en: 'Centre' },
  school: { tr: 'Okul', en: 'School' },
  village: { tr: 'Köy', en: 'Village' },
  prison: { tr: 'Cezaevi', en: 'Prison' },
  barracks: { tr: 'Kışla', en: 'Barracks' },
  'student-residence': { tr: 'Öğrenci yurdu', en: 'Student residence' },
  other: { tr: 'Başka yer', en: 'Elsewhere' },
} as const satisfies Record<string, Text>
export type VenueKind = keyof typeof venueKinds

const known = (words: Readonly<Record<string, Text>>, id: string): Text => words[id] ?? { tr: id, en: id }

export const wordsOfAudience = (id: string) => known(audienceWords, id)
export const wordsOfRank = (id: string) => known(rankWords, id)
export const wordsOfVenueKind = (id: string) => known(venueKinds, id)

/** Where the name of a module is not known. */
export const unnamed: Text = { tr: '(adı girilmedi)', en: '(name not entered)' }
export const withoutArea: Text = { tr: '(alanı girilmedi)', en: '(area not entered)' }
