import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { organisation, unit } from '#kernel/organisation/state.ts'
import { workday } from './calendar.ts'
import { districtRows, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'

/** A facility with its units, and the circle that answers for those who live there. */
export interface Facility {
  row: Row<'organisation'>
  units: readonly Row<'unit'>[]
  circle: number
}

/** Facilities by their kind, which is the id of their programme. */
export type Facilities = ReadonlyMap<FacilityKind, readonly Facility[]>

type FacilityKind = keyof typeof plan.facilities

interface UnitSketch {
  name: string
  capacity: number
  serves?: Record<string, unknown>
}

interface KindSketch {
  /** What follows the district and the number in its name. */
  name: string
  /** Its circles begin here. */
  firstCircle: number
  units: (index: number) => readonly UnitSketch[]
}

const whole = (capacity: number): readonly UnitSketch[] => [{ name: 'Bütün kuruluş', capacity }]

const kinds: Readonly<Record<FacilityKind, KindSketch>> = {
  'cocuk-evi': { name: 'Çocuk Evi', firstCircle: 110, units: index => [{ name: 'Ev', capacity: 8, serves: ages(index) }] },
  ces: {
    name: 'Çocuk Evleri Sitesi',
    firstCircle: 170,
    units: () => Array.from({ length: 20 }, (_, house) => ({ name: `${house + 1}. ev`, capacity: 12, serves: ages(house) })),
  },
  codem: {
    name: 'İhtisaslaştırılmış Çocuk Evleri Sitesi',
    firstCircle: 175,
    units: index => [1, 2].map(house => ({ name: `${house}. ev`, capacity: 12, serves: specialities[index] })),
  },
  rehabilitasyon: {
    name: 'Bakım ve Rehabilitasyon Merkezi',
    firstCircle: 200,
    units: () => [
      { name: 'Yatılı bakım', capacity: 70, serves: { stay: 'residential' } },
      { name: 'Gündüz bakımı', capacity: 30, serves: { stay: 'day' } },
    ],
  },
  'umut-evi': { name: 'Umut Evi', firstCircle: 205, units: () => [{ name: 'Ev', capacity: 6 }] },
  huzurevi: {
    name: 'Huzurevi Yaşlı Bakım ve Rehabilitasyon Merkezi',
    firstCircle: 215,
    units: () => [
      { name: 'Huzurevi', capacity: 120, serves: { need: 'independent' } },
      { name: 'Yaşlı bakım', capacity: 80, serves: { need: 'care' } },
    ],
  },
  konukevi: { name: 'Kadın Konukevi', firstCircle: 230, units: () => whole(30) },
  'ozel-kres': { name: 'Özel Gündüz Bakımevi', firstCircle: 300, units: index => whole(index < plan.smallNurseries ? 36 : 70) },
  'ozel-engelli-bakim': { name: 'Özel Engelli Bakım Merkezi', firstCircle: 420, units: () => whole(100) },
  'ozel-huzurevi': { name: 'Özel Huzurevi', firstCircle: 440, units: () => whole(50) },
}

/** Small children together, older ones by age and sex; who a home is for is the home’s own, no law’s. */
const ageGroups: readonly Record<string, unknown>[] = [
  { ageFrom: 0, ageUntil: 7 },
  { sex: 'female', ageFrom: 7, ageUntil: 13 },
  { sex: 'male', ageFrom: 7, ageUntil: 13 },
  { sex: 'female', ageFrom: 13, ageUntil: 18 },
  { sex: 'male', ageFrom: 13, ageUntil: 18 },
]
const ages = (index: number) => ageGroups[index % ageGroups.length]!

const specialities: readonly Record<string, unknown>[] = [
  { speciality: 'victim', sex: 'female', ageFrom: 12, ageUntil: 18 },
  { speciality: 'pushed-to-crime', sex: 'male', ageFrom: 12, ageUntil: 18 },
  { speciality: 'street', sex: 'male', ageFrom: 12, ageUntil: 18 },
]

const reference = accessKey(circle.reference, 0)
const coordinationCircle = 100
const system = 0

/** Opens the facilities of the province as many as the plan has of each kind, at every scale. */
export function recordFacilities(scribe: Scribe): { facilities: Facilities; coordination: Row<'organisation'> } {
  const coordination = scribe.record(organisation, {
    act: 'open',
    on: '2013-03-04',
    by: system,
    facts: { circle: coordinationCircle, kind: 'cekom', name: 'Çocuk Evleri Koordinasyon Merkezi', district_id: null },
    key: reference,
  })
  const entries = (Object.keys(kinds) as FacilityKind[]).map(
    kind => [kind, recordKind(scribe, kind, kind === 'cocuk-evi' ? coordination : undefined)] as const,
  )
  return { facilities: new Map(entries), coordination }
}

function recordKind(scribe: Scribe, kind: FacilityKind, parent: Row<'organisation'> | undefined): Facility[] {
  const { name, firstCircle, units } = kinds[kind]
  const isSecret = kind === 'konukevi'
  const places = placesOf(plan.facilities[kind])
  return places.map(({ district, number, isOnly }, index) => {
    const own = firstCircle + index
    const key = isSecret ? accessKey(own, 2) : reference
    const on = workday(`${scribe.random.int(2009, 2021)}-0${scribe.random.int(1, 9)}-${scribe.random.int(10, 28)}`)
    const titled = isSecret ? `${index + 1}. ${name}` : `${district.name} ${isOnly ? '' : `${number}. `}${name}`
    const facts = {
      circle: own,
      kind,
      name: titled,
      district_id: isSecret ? null : district.id,
      parent_id: parent?.id ?? null,
    }
    const row = scribe.record(organisation, { act: 'open', on, by: system, facts, key })
    const opened = units(index).map(each =>
      scribe.record(unit, {
        act: 'open',
        on,
        by: system,
        facts: { organisation_id: row.id, name: each.name, capacity: each.capacity, serves: each.serves ?? {} },
        key,
      }),
    )
    return { row, units: opened, circle: parent?.circle ?? own }
  })
}

/** So many places, shared out over the districts, numbered within each. */
function placesOf(count: number) {
  return spreadOverDistricts(count).flatMap((here, index) =>
    Array.from({ length: here }, (_, each) => ({ district: districtRows[index]!, number: each + 1, isOnly: here === 1 })),
  )
}
