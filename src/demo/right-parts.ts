import { rightKey } from '#kernel/right/right.server.ts'
import { jobPlacement } from '#kernel/right/state.ts'
import type { Day } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import { type DemoBatch, giveCard, isEntitled, recordBatches } from './cards.ts'
import type { Ground, Part } from './part.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import { type Desk, type Holder, recordMartyrFamily, recordOtherHolder, recordVeteranFamily } from './right-families.ts'
import { stagedCards } from './right-staged.ts'

/** The registry with its families, the year's cards and appointments, and cards at every stage in two districts. */
export function rightParts({ world, scale, scribe }: Ground): Part[] {
  const batches = recordBatches(scribe('card-batches'), world)
  const { martyrs, veterans, cardsDelivered, appointments } = plan.rights
  const [ofMartyrs, ofVeterans, ofCards, ofAppointments] = [martyrs, veterans, cardsDelivered, appointments].map(
    spreadOverDistricts,
  )
  return districtRows.map(({ id: district, name }, index): Part => {
    const planned = {
      F50: ofMartyrs![index]!,
      F51: ofVeterans![index]!,
      F52: ofAppointments![index]!,
      F53: ofCards![index]!,
    }
    const isStaged = plan.rights.stagedIn.some(each => each === name)
    const staged = isStaged ? stagedCards.counts : { martyrs: 0, veterans: 0, cards: 0 }
    const own = {
      martyrs: scaled(planned.F50 - staged.martyrs, scale),
      veterans: scaled(planned.F51 - staged.veterans, scale),
      cards: scaled(planned.F53 - staged.cards, scale),
      appointments: scaled(planned.F52, scale),
    }
    return {
      label: 'hak sahipleri ve kartlar',
      steps: own.martyrs + own.veterans,
      planned: Object.entries(planned).map(([figure, value]) => ({ figure, district, value: BigInt(value) })),
      *write() {
        if (isStaged) yield* stagedCards.write({ scribe: scribe(`staged-rights ${district}`), world, district }, batches)
        yield* recordRegistry({ scribe: scribe(`rights ${district}`), world, district }, batches, own)
      },
    }
  })
}

interface Wanted {
  martyrs: number
  veterans: number
  cards: number
  appointments: number
}

/** The families one by one; the cards are spread evenly over them. */
function* recordRegistry(desk: Desk, batches: readonly DemoBatch[], wanted: Wanted): Generator<void> {
  const { random } = desk.scribe
  const families = wanted.martyrs + wanted.veterans
  let given = 0
  for (let index = 0; index < families; index++) {
    const isAppointed = index < wanted.appointments
    const holders = index < wanted.martyrs ? recordMartyrFamily(desk, { isLate: isAppointed }) : recordVeteranFamily(desk)
    if (isAppointed) appoint(desk, holders[0]!)
    const others = random.chance(0.12) ? [recordOtherHolder(desk, 'duty-disabled', random.pick(['5434-45', '5510-47-1']))] : []
    const due = Math.floor(((index + 1) * wanted.cards) / families) - given
    for (const holder of entitled([...others, ...holders]).slice(0, due)) {
      giveCard(desk, batches, holder, { on: dayBetween(random, '2024-01-08', '2024-08-20') })
      given += 1
    }
    yield
  }
  // What a family had nobody for: somebody disabled on duty has it.
  for (; given < wanted.cards; given++) {
    const holder = recordOtherHolder(desk, 'duty-disabled', '5434-45')
    giveCard(desk, batches, holder, { on: dayBetween(random, '2024-01-08', '2024-08-20') })
    yield
  }
}

/** Those who may have a card all through the year. */
const entitled = (holders: readonly Holder[]): Holder[] => holders.filter(holder => isEntitled(holder, plan.lastDay))

const institutions = ['Deneme İl Müdürlüğü', 'Örnek Devlet Hastanesi', 'Misal Üniversitesi', 'Numune Kaymakamlığı']

function appoint({ scribe, world, district }: Desk, { person: of, entry }: Holder) {
  const { random } = scribe
  const on: Day = workday(dayBetween(random, '2024-02-05', '2024-09-16'))
  scribe.record(jobPlacement, {
    act: 'appoint',
    on,
    by: random.pick(world.staff.programmes),
    key: rightKey,
    facts: {
      programme_id: 'istihdam',
      right_holder_id: entry.id,
      person_id: of.id,
      institution: random.pick(institutions),
      district_id: district,
    },
  })
}
