import type { Row } from '#database/types.ts'
import { placement } from '#kernel/placement/state.ts'
import { recordStagedChildren } from './care-stages.ts'
import { recordHomes } from './children-in-care.ts'
import type { Facility } from './facilities.ts'
import { recordAdoption, recordFoster } from './families-with-children.ts'
import type { Ground, Part, Planned } from './part.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import { type Residents, recordFreePlaces, recordResidents } from './residents.ts'
import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

type Kind = keyof typeof plan.facilities

/** How many people each unit of a facility holds on the last day. */
type Shares = (facilities: readonly Facility[]) => readonly (readonly number[])[]

interface ResidentKind extends Residents {
  figure?: string
  shares: Shares
  /** Written whole at every scale. */
  isWhole?: boolean
}

const children = { strand: 'children', since: '2021-02-01', untilGrown: true, isWhole: true } as const
const servedAges = ({ serves }: Row<'unit'>) => {
  const { ageFrom = 1, ageUntil = 18 } = serves as { ageFrom?: number; ageUntil?: number }
  return [Math.max(1, ageFrom), ageUntil] as const
}
const grown = (from: number, until: number) => () => [from, until] as const
const elderly = { strand: 'residents', since: '2019-06-03', ages: grown(67, 97) } as const
const disabled = { strand: 'residents', since: '2019-06-03', ages: grown(7, 74) } as const

const kinds: Partial<Record<Kind, readonly ResidentKind[]>> = {
  ces: [{ ...children, programme: 'ces', figure: 'F13', ages: servedAges, shares: sitesHouses }],
  codem: [{ ...children, programme: 'codem', figure: 'F15', ages: servedAges, shares: evenly(plan.placed.codem) }],
  rehabilitasyon: [
    { ...disabled, programme: 'rehabilitasyon', figure: 'F37', shares: () => [[plan.placed.rehabilitasyon, 0]] },
    { ...disabled, programme: 'rehabilitasyon', strand: 'day-care', overnight: false, shares: () => [[0, plan.placed.dayCare]] },
  ],
  'umut-evi': [
    { ...disabled, ages: grown(20, 60), programme: 'umut-evi', figure: 'F39', shares: evenly(plan.placed['umut-evi']) },
  ],
  'ozel-engelli-bakim': [
    { ...disabled, programme: 'ozel-engelli-bakim', figure: 'F41', shares: evenly(plan.placed['ozel-engelli-bakim']) },
  ],
  huzurevi: [{ ...elderly, programme: 'huzurevi', figure: 'F43', shares: evenly(plan.placed.huzurevi) }],
  'ozel-huzurevi': [{ ...elderly, programme: 'ozel-huzurevi', figure: 'F45', shares: evenly(plan.placed['ozel-huzurevi']) }],
  konukevi: [
    {
      programme: 'konukevi',
      strand: 'residents',
      since: '2024-04-01',
      ages: grown(19, 55),
      isHidden: true,
      isWhole: true,
      shares: facilities => facilities.map(() => [plan.placed.inShelter]),
    },
  ],
}

function sitesHouses(sites: readonly Facility[]) {
  const { each, fewer } = plan.placed.ces
  return sites.map(({ units }) => units.map((_, house) => each - (house >= units.length - fewer ? 1 : 0)))
}

/** So many people shared out evenly over the facilities, and in each by the places of its units. */
function evenly(total: number): Shares {
  return facilities => {
    const share = Math.floor(total / facilities.length)
    const more = total - share * facilities.length
    return facilities.map(({ units }, index) => fill(units, share + (index < more ? 1 : 0)))
  }
}

function fill(units: readonly Row<'unit'>[], count: number): number[] {
  const places = units.reduce((sum, { capacity }) => sum + capacity, 0)
  if (count > places) throw new RangeError(`${count} people do not fit into ${places} places`)
  let left = count
  return units.map(({ capacity }, index) => {
    const here = index === units.length - 1 ? left : Math.min(left, Math.ceil((count * capacity) / places))
    left -= here
    return here
  })
}

/** Who lives where: children’s homes whole, and every other programme through the lifecycle without conditions. */
export function placementParts({ world, scale, scribe }: Ground): Part[] {
  return [
    homesPart(world, scribe('children')),
    ...Object.entries(kinds).flatMap(([kind, of]) =>
      of.map(each => residentsPart(world, scribe(`residents ${kind} ${each.strand}`), kind as Kind, each, scale)),
    ),
    freePlacesPart(world, scribe('free-places'), scale),
    fosterPart(world, scribe('foster'), scale),
    adoptionPart(world, scribe('adoption'), scale),
  ]
}

const planned = (figure: string, districts: ReadonlyMap<number | null, number>): Planned[] =>
  [...districts].map(([district, value]) => ({ figure, district, value: BigInt(value) }))

/** Summed up by the districts of the facilities. */
function byDistrict(facilities: readonly Facility[], count: (index: number) => number): Map<number | null, number> {
  const sums = new Map<number | null, number>()
  for (const [index, { row }] of facilities.entries()) sums.set(row.district_id, (sums.get(row.district_id) ?? 0) + count(index))
  return sums
}

function homesPart(world: World, scribe: Scribe): Part {
  const homes = world.facilities.get('cocuk-evi')!
  const { each, more } = plan.placed['cocuk-evi']
  const manager = world.staff.managerOf.get(homes[0]!.row.id)!
  return {
    label: 'çocuk evleri',
    steps: homes.length * 4,
    planned: planned(
      'F11',
      byDistrict(homes, index => each + (index < more ? 1 : 0)),
    ),
    *write() {
      const care = { scribe, world, coordination: world.coordination, manager }
      yield* recordHomes(care, homes)
      yield* recordStagedChildren(care)
    },
  }
}

function residentsPart(world: World, scribe: Scribe, kind: Kind, residents: ResidentKind, scale: number): Part {
  const facilities = world.facilities.get(kind)!
  const shares = residents.shares(facilities)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const written = (count: number) => (residents.isWhole ? count : scaled(count, scale))
  return {
    label: 'kuruluşlarda kalanlar',
    steps: shares.flat().reduce((total, count) => total + written(count), 0),
    planned: residents.figure
      ? planned(
          residents.figure,
          byDistrict(facilities, index => sum(shares[index]!)),
        )
      : [],
    *write() {
      for (const [index, facility] of facilities.entries())
        for (const [place, unit] of facility.units.entries()) {
          const placed = yield* recordResidents(scribe, world, facility, unit, written(shares[index]![place]!), residents)
          if (kind === 'ces' && place < 3) sendAway(scribe, world, facility, placed)
        }
    },
  }
}

/** A few of them are on leave or in hospital on the last evening. */
function sendAway(scribe: Scribe, world: World, { row }: Facility, placed: readonly Row<'placement'>[]) {
  const by = world.staff.managerOf.get(row.id)!
  const [onLeave, inHospital] = placed
  const away = (stay: Row<'placement'>, act: string, back_on: string | null) =>
    scribe.record(placement, {
      subject: stay.id,
      act,
      on: plan.lastWorkedDay,
      by,
      key: stay.access_key,
      facts: { back_on, note: null },
    })
  if (onLeave) away(onLeave, 'leave', '2024-10-01')
  if (inHospital) away(inHospital, 'hospitalise', null)
}

function freePlacesPart(world: World, scribe: Scribe, scale: number): Part {
  const nurseries = world.facilities.get('ozel-kres')!
  const free = ({ units }: Facility) => Math.max(1, Math.floor((units[0]!.capacity * plan.placed.freePlaces) / 100))
  return {
    label: 'ücretsiz bakım',
    steps: nurseries.reduce((sum, nursery) => sum + scaled(free(nursery), scale), 0),
    planned: planned(
      'F18',
      byDistrict(nurseries, index => free(nurseries[index]!)),
    ),
    *write() {
      for (const nursery of nurseries) yield* recordFreePlaces(scribe, world, nursery, scaled(free(nursery), scale))
    },
  }
}

function fosterPart(world: World, scribe: Scribe, scale: number): Part {
  const { withOne, withTwo } = plan.placed.fosterFamilies
  const [ones, twos] = [spreadOverDistricts(withOne), spreadOverDistricts(withTwo)]
  const own = (whole: number) => (whole === 0 ? 0 : scaled(whole, scale))
  return {
    label: 'koruyucu aileler',
    steps: [...ones, ...twos].reduce((sum, whole) => sum + own(whole), 0),
    planned: districtRows.flatMap(({ id: district }, index) => [
      { figure: 'F19', district, value: BigInt(ones[index]! + 2 * twos[index]!) },
      { figure: 'F20', district, value: BigInt(ones[index]! + twos[index]!) },
    ]),
    *write() {
      for (const [index, { id }] of districtRows.entries())
        for (const [families, size] of [
          [own(ones[index]!), 1],
          [own(twos[index]!), 2],
        ] as const)
          for (let family = 0; family < families; family++) {
            recordFoster(scribe, world, id, size)
            yield
          }
    },
  }
}

function adoptionPart(world: World, scribe: Scribe, scale: number): Part {
  const decided = scaled(plan.placed.adopted, scale)
  return {
    label: 'evlat edinme',
    steps: decided + plan.placed.inYearOfCare,
    planned: [{ figure: 'F21', district: null, value: BigInt(plan.placed.adopted) }],
    *write() {
      for (let index = 0; index < decided + plan.placed.inYearOfCare; index++) {
        recordAdoption(scribe, world, index < decided)
        yield
      }
    },
  }
}
