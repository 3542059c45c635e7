import type { Sketch } from './families.ts'
import { districtId } from './organisations.ts'
import { recordHome, recordPerson } from './people.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

/** The same person twice: name as one centre wrote it, and as another did, without a number. Birth day and parents are one. */
const twice = [
  { given: 'Işıl', surname: 'Işık', again: { given: 'ISIL', surname: 'ISIK' }, sex: 'female', birth: '1987-04-12' },
  { given: 'İbrahim', surname: 'Çiçek', again: { given: 'Ibrahim', surname: 'Cicek' }, sex: 'male', birth: '1958-11-03' },
  { given: 'Şükran', surname: 'Güneş', again: { given: 'Sukran', surname: 'Gunes' }, sex: 'female', birth: '1949-02-27' },
  { given: 'Ümit', surname: 'Özdemir', again: { given: 'Umit', surname: 'Özdemır' }, sex: 'male', birth: '1972-08-19' },
  { given: 'Ayşe Gül', surname: 'Yıldız', again: { given: 'Ayşegül', surname: 'Yıldız' }, sex: 'female', birth: '1990-01-05' },
  { given: 'Yağmur', surname: 'Ilgın', again: { given: 'Yagmur', surname: 'İlgin' }, sex: 'female', birth: '2001-06-30' },
] as const

export function recordDuplicates(scribe: Scribe, world: World) {
  const district = districtId('Bornova')
  for (const { given, surname, again, sex, birth } of twice) {
    const spot = spotIn(world, scribe.random, district)
    const first: Sketch = {
      given,
      surname,
      sex,
      birth,
      mother: 'Zeliha',
      father: 'Hamdi',
      relation: 'self',
      numbered: 'tckn',
      isPaid: false,
    }
    recordHome(scribe, spot, [first], '2024-02-12', spot.team.manager)
    recordPerson(scribe, { ...first, ...again, numbered: 'temporary-key' }, district, '2024-06-25', spot.team.women[0]!)
  }
}
