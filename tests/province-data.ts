import type { Role } from '#kernel/access/roles.ts'

/** Ids that say what they stand for in a failed test: the last digits are the number given. */
export const fixedId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const today = '2024-09-30'
export const password = 'yalnız-deneme-2024'

export const places = {
  districts: [
    { id: 1, name: 'Bornova' },
    { id: 2, name: 'Konak' },
  ],
  neighbourhoods: [
    { id: 11, district: 1, name: 'Kazımdirik' },
    { id: 21, district: 2, name: 'Güzelyalı' },
  ],
} as const

export const organisations = {
  directorate: { id: fixedId(1), circle: 2, kind: 'directorate', name: 'İl Müdürlüğü', district: null },
  bornova: { id: fixedId(2), circle: 10, kind: 'shm', name: 'Bornova SHM', district: 1 },
  konak: { id: fixedId(3), circle: 11, kind: 'shm', name: 'Konak SHM', district: 2 },
  sonim: { id: fixedId(4), circle: 25, kind: 'sonim', name: 'ŞÖNİM', district: null },
  foundation: { id: fixedId(5), circle: 30, kind: 'sydv', name: 'Bornova SYDV', district: 1 },
  homes: { id: fixedId(6), circle: 100, kind: 'cekom', name: 'Deneme Çocuk Evleri Koordinasyon Merkezi', district: 1 },
  home: { id: fixedId(7), circle: 101, kind: 'cocuk-evi', name: 'Deneme Çocuk Evi', district: 1 },
} as const

type Unit = keyof typeof organisations

interface Staff {
  id: number
  username: string
  role: Role
  unit: Unit
}

/** One account for each role, named after it; those of a centre in Bornova, and a second centre's beside them. */
const staff = [
  ['field-worker', 'field-worker', 'bornova'],
  ['case-worker', 'case-worker', 'bornova'],
  ['centre-manager', 'centre-manager', 'bornova'],
  ['decider', 'decider', 'directorate'],
  ['foundation-officer', 'foundation-officer', 'foundation'],
  ['board-member', 'board-member', 'foundation'],
  ['facility-manager', 'facility-manager', 'homes'],
  ['inspector', 'inspector', 'directorate'],
  ['duty-officer', 'duty-officer', 'sonim'],
  ['programme-officer', 'programme-officer', 'directorate'],
  ['payments-officer', 'payments-officer', 'directorate'],
  ['accounting-officer', 'accounting-officer', 'directorate'],
  ['director', 'director', 'directorate'],
  ['statistics-officer', 'statistics-officer', 'directorate'],
  ['auditor', 'auditor', 'directorate'],
  ['administrator', 'administrator', 'directorate'],
  ['citizen', 'citizen', 'directorate'],
  ['konak/field-worker', 'field-worker', 'konak'],
  ['konak/case-worker', 'case-worker', 'konak'],
  ['konak/centre-manager', 'centre-manager', 'konak'],
] as const satisfies readonly (readonly [string, Role, Unit])[]

export type Username = (typeof staff)[number][0]

export const accounts: readonly Staff[] = staff.map(([username, role, unit], index) => ({ id: index + 1, username, role, unit }))

interface Person {
  id: string
  givenName: string
  surname: string
  birthDate: string
  tckn: string
  district: number
  /** Under a secrecy order: in the vault. */
  hidden?: boolean
}

/** Synthetic numbers; only their check digits are right. */
export const people = {
  sitki: { id: fixedId(101), givenName: 'Sıtkı', surname: 'IŞIK', birthDate: '1950-02-01', tckn: '10000000146', district: 1 },
  sidika: { id: fixedId(102), givenName: 'Sıdıka', surname: 'IŞIK', birthDate: '1955-05-05', tckn: '10000000214', district: 1 },
  cigdem: { id: fixedId(103), givenName: 'Çiğdem', surname: 'IŞIK', birthDate: '1980-08-08', tckn: '10000000382', district: 1 },
  omer: { id: fixedId(104), givenName: 'Ömer', surname: 'ÖZGÜR', birthDate: '1970-01-01', tckn: '10000000450', district: 2 },
  omerAgain: { id: fixedId(105), givenName: 'Ömer', surname: 'ÖZGÜN', birthDate: '1970-01-01', tckn: '10000000528', district: 2 },
  hidden: {
    id: fixedId(106),
    givenName: 'Gizem',
    surname: 'SAKLI',
    birthDate: '1990-09-09',
    tckn: '10000000696',
    district: 1,
    hidden: true,
  },
} as const satisfies Record<string, Person>

export const households = {
  isik: { id: fixedId(201), neighbourhood: 11, members: ['sitki', 'sidika', 'cigdem'] },
  ozgur: { id: fixedId(202), neighbourhood: 21, members: ['omer'] },
} as const satisfies Record<string, { id: string; neighbourhood: number; members: readonly (keyof typeof people)[] }>

/** Each centre has a visit planned for today. */
export const visits = {
  isik: { id: fixedId(301), household: 'isik', unit: 'bornova' },
  ozgur: { id: fixedId(302), household: 'ozgur', unit: 'konak' },
} as const
