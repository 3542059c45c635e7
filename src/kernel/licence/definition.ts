import type { Deadline } from '#kernel/clock/deadline.ts'
import type { Confidence } from '#kernel/programme/contract.ts'
import type { Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'

interface Grounded {
  readonly law: string
  readonly confidence: Confidence
}

/** A sort of facility that the programme licenses, for as long as its regulation knows it. */
export interface FacilityKind extends Grounded {
  readonly id: string
  readonly name: Text
  /** First day on which the regulation no longer covers it. */
  readonly until?: Day
}

/** A paper that an application is asked for, or a heading that an inspection looks at. */
export interface Asked extends Grounded {
  readonly id: string
  readonly label: Text
}

/** The fewest places that a facility may be licensed for: a hard limit. */
export interface FewestPlaces extends Grounded {
  readonly since: Day
  readonly places: number
}

/** What a programme of the licence lifecycle supplies. A declared one names its kinds alone. */
export interface Licence {
  /** Prefix of file numbers (OH-2024-00001); permits have it with an R behind. */
  readonly numberPrefix: string
  /** What its permit is called. */
  readonly permit: Text
  readonly kinds: readonly FacilityKind[]
  readonly papers: readonly Asked[]
  readonly checklist: readonly Asked[]
  /** In order of time. */
  readonly fewestPlaces: readonly FewestPlaces[]
  /** Within which time a finding must be remedied; null where no law is known to say, and the inspector sets the day. */
  readonly remedy: Deadline | null
}

/** What a declared programme says of its licences: their kinds, no condition. */
export const withoutConditions = (named: Pick<Licence, 'numberPrefix' | 'permit' | 'kinds'>): Licence => ({
  ...named,
  papers: [],
  checklist: [],
  fewestPlaces: [],
  remedy: null,
})

/** Within which time the administrative court may be asked. The day on which the decision was delivered is not recorded here. */
export const appeal: Deadline = {
  id: 'licence-appeal',
  name: { tr: 'Dava açma süresi', en: 'Time to go to court' },
  versions: [{ since: '1982-01-20', length: { days: 60 }, law: '2577 m. 7', confidence: 'unconfirmed' }],
}

export const fewestPlacesOn = ({ fewestPlaces }: Licence, day: Day): FewestPlaces | undefined =>
  fewestPlaces.findLast(version => version.since <= day)

export const isKnownOn = (kind: FacilityKind, day: Day): boolean => kind.until === undefined || day < kind.until
