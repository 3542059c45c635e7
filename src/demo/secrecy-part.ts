import type { Moved } from '#kernel/access/reclassify.server.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { identifier, person } from '#kernel/person/state.ts'
import { secrecyOrder } from '#kernel/secrecy/state.ts'
import { syntheticTckn } from './names.ts'
import { districtId } from './organisations.ts'
import type { Ground, Part } from './part.ts'
import { accountOf } from './staged.ts'
import { spotIn } from './world.ts'

const register = accessKey(circle.register, 0)
const vault = accessKey(circle.vault, 2)

const recordedOn = '2024-04-08'
/** Runs out two weeks after the last day, so that the desk has something to do. */
const order = {
  orderedOn: '2024-04-15',
  until: '2024-10-15',
  ground: 'Deneme: 6284 sayılı Kanun, kimlik ve adres bilgilerinin gizlenmesi',
  authority: 'Deneme 1. Aile Mahkemesi',
} as const

/** One person under a secrecy order, at every scale: recorded by a centre, and since the order seen by the desk of the vault alone. */
export function secrecyPart({ world, scribe: scribeOf }: Ground): Part {
  return {
    label: 'gizlilik kararı',
    steps: 1,
    planned: [],
    *write() {
      const scribe = scribeOf('secrecy')
      const district = districtId('Bornova')
      const by = spotIn(world, scribe.random, district).team.manager
      const hidden = scribe.record(person, {
        act: 'record',
        on: recordedOn,
        by,
        key: vault,
        facts: {
          given_name: 'Gizem',
          surname: 'Saklıörnek',
          sex: 'female',
          birth_date: '1988-03-21',
          mother_name: 'Deneme',
          father_name: 'Örnek',
          phone: null,
          iban: null,
          district_id: district,
        },
      })
      const number = scribe.record(identifier, {
        act: 'assign',
        on: recordedOn,
        by,
        key: vault,
        facts: { person_id: hidden.id, kind: 'tckn', value: syntheticTckn(scribe.numbers.next('tckn')) },
      })
      // What each of them began with bears its id, as every first act of the demo does.
      const moved: Moved[] = [
        { table: 'person', key: register, rows: [hidden.id] },
        { table: 'identifier', key: register, rows: [number.id] },
        { table: 'act', key: register, rows: [hidden.id, number.id] },
      ]
      const { orderedOn, ...facts } = order
      scribe.record(secrecyOrder, {
        act: 'order',
        on: orderedOn,
        by: accountOf(world, 'nobetci').id,
        key: vault,
        facts: { person_id: hidden.id, ...facts, moved },
      })
      yield
    },
  }
}
