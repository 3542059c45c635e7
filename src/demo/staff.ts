import type { Row } from '#database/types.ts'
import type { Role } from '#kernel/access/roles.ts'
import { fold } from '#platform/turkish/fold.ts'
import { demoAccounts } from './accounts.ts'
import { femaleNames, maleNames, staffSurnames } from './data/names.ts'
import type { Facilities } from './facilities.ts'
import type { Organisation, Organisations } from './organisations.ts'
import type { Random } from './random.ts'

/** Password hashes are added by the loader; who is no demo account cannot sign in. */
export type StaffRow = Omit<Row<'account'>, 'password_hash'>

export interface CentreStaff {
  manager: number
  women: readonly number[]
  men: readonly number[]
  caseWorkers: readonly number[]
}

/** Who prepares and pays in a foundation, who decides, and who releases. */
export interface FoundationStaff {
  officer: number
  board: number
  accountant: number
}

export interface Staff {
  rows: readonly StaffRow[]
  ofCentre: ReadonlyMap<string, CentreStaff>
  ofFoundation: ReadonlyMap<string, FoundationStaff>
  /** Who manages each facility, by its id; the homes of the coordination centre have one manager together. */
  managerOf: ReadonlyMap<string, number>
  inspectors: readonly number[]
  programmes: readonly number[]
  dutyOfficers: readonly number[]
  deciders: readonly number[]
  payments: number
  director: number
  accounting: number
}

export function hireStaff(
  random: Random,
  { directorate, centres, foundations, sonim }: Organisations,
  facilities: Facilities,
  coordination: Organisation,
): Staff {
  const rows: StaffRow[] = []
  const hire = (role: Role, unit: Organisation, names: readonly string[]) => {
    const account = demoAccounts.find(each => each.role === role && each.organisation === unit.name)
    const isTaken = account && rows.some(row => row.username === account.username)
    const id = rows.length + 1
    const displayName = account && !isTaken ? account.displayName : `${random.pick(names)} ${random.pick(staffSurnames)}`
    const username = account && !isTaken ? account.username : `${fold(displayName).replace(' ', '.')}.${id}`
    rows.push({ id, username, display_name: displayName, role, organisation_id: unit.id, disabled_at: null })
    return id
  }
  const anyone = [...femaleNames, ...maleNames]
  const several = (count: number, role: Role, unit: Organisation, names: readonly string[] = anyone) =>
    Array.from({ length: count }, () => hire(role, unit, names))

  const ofCentre = new Map(
    centres.map(centre => [
      centre.id,
      {
        women: several(3, 'field-worker', centre, femaleNames),
        men: several(3, 'field-worker', centre, maleNames),
        caseWorkers: several(6, 'case-worker', centre),
        manager: hire('centre-manager', centre, anyone),
      },
    ]),
  )
  const ofFoundation = new Map(
    foundations.map(foundation => [
      foundation.id,
      {
        officer: hire('foundation-officer', foundation, anyone),
        board: hire('board-member', foundation, anyone),
        accountant: hire('foundation-officer', foundation, anyone),
      },
    ]),
  )
  const coordinator = hire('facility-manager', coordination, anyone)
  const managerOf = new Map(
    [...facilities.values()]
      .flat()
      .map(({ row }) => [row.id, row.parent_id ? coordinator : hire('facility-manager', row, anyone)]),
  )
  for (const role of ['statistics-officer', 'auditor', 'administrator'] as const) several(2, role, directorate)
  return {
    rows,
    ofCentre,
    ofFoundation,
    managerOf,
    inspectors: several(4, 'inspector', directorate),
    programmes: several(2, 'programme-officer', directorate),
    dutyOfficers: several(3, 'duty-officer', sonim),
    deciders: several(2, 'decider', directorate),
    payments: several(2, 'payments-officer', directorate)[0]!,
    director: hire('director', directorate, anyone),
    accounting: several(2, 'accounting-officer', directorate)[0]!,
  }
}
