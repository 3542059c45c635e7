import type { Row } from '#database/types.ts'
import { type Facilities, recordFacilities } from './facilities.ts'
import { type Organisation, type Organisations, recordOrganisations } from './organisations.ts'
import { neighbourhoodRows } from './places.ts'
import type { Random } from './random.ts'
import type { Scribe } from './scribe.ts'
import { type CentreStaff, hireStaff, type Staff } from './staff.ts'

/** What every part is written against: places, units, staff. */
export interface World extends Organisations {
  facilities: Facilities
  /** The coordination centre of the children’s homes. */
  coordination: Organisation
  staff: Staff
}

export function foundWorld(scribe: Scribe): World {
  const organisations = recordOrganisations(scribe)
  const { facilities, coordination } = recordFacilities(scribe)
  return { ...organisations, facilities, coordination, staff: hireStaff(scribe.random, organisations, facilities, coordination) }
}

/** A place to live, with the centre that answers for it. */
export interface Spot {
  neighbourhood: Row<'neighbourhood'>
  centre: Organisation
  team: CentreStaff
}

const ofDistrict = Map.groupBy(neighbourhoodRows, row => row.district_id)

export function spotIn(world: World, random: Random, district: number): Spot {
  const neighbourhood = random.pick(ofDistrict.get(district)!)
  const centre = world.centreOf.get(neighbourhood.id)!
  return { neighbourhood, centre, team: world.staff.ofCentre.get(centre.id)! }
}

/** One woman and one man. */
export const pairOf = (random: Random, { women, men }: CentreStaff): [number, number] => [random.pick(women), random.pick(men)]
