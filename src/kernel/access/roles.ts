import type { Text } from '#platform/i18n/text.ts'

/** Circle (yetki çevresi): the unit that answers for a record. These four always exist; the others are organisations, from 10 on. */
export const circle = { register: 0, vault: 1, directorate: 2, reference: 3 } as const

/** normal, restricted (health, violence, children), secret (secrecy order, shelter), sealed (adoption) */
export type Level = 0 | 1 | 2 | 3

export const accessKey = (ofCircle: number, level: Level) => ofCircle * 4 + level
export const circleOf = (key: number) => Math.floor(key / 4)
export const vaultKeys: readonly number[] = ([0, 1, 2, 3] as const).map(level => accessKey(circle.vault, level))

export const roles = {
  'field-worker': { tr: 'Saha görevlisi', en: 'Field worker' },
  'case-worker': { tr: 'Sosyal çalışmacı', en: 'Case worker' },
  'centre-manager': { tr: 'Merkez müdürü', en: 'Centre manager' },
  decider: { tr: 'İl müdür yardımcısı', en: 'Deputy director' },
  'foundation-officer': { tr: 'Vakıf görevlisi', en: 'Foundation officer' },
  'board-member': { tr: 'Mütevelli heyeti üyesi', en: 'Board member' },
  'facility-manager': { tr: 'Kuruluş müdürü', en: 'Facility manager' },
  inspector: { tr: 'Denetim görevlisi', en: 'Inspector' },
  'duty-officer': { tr: 'ŞÖNİM nöbetçisi', en: 'Duty officer' },
  'programme-officer': { tr: 'Program sorumlusu', en: 'Programme officer' },
  'payments-officer': { tr: 'Ödeme görevlisi', en: 'Payments officer' },
  'accounting-officer': { tr: 'Muhasebe görevlisi', en: 'Accounting officer' },
  director: { tr: 'İl müdürü', en: 'Provincial director' },
  'statistics-officer': { tr: 'İstatistik görevlisi', en: 'Statistics officer' },
  auditor: { tr: 'Denetçi', en: 'Auditor' },
  administrator: { tr: 'Sistem yöneticisi', en: 'Administrator' },
  citizen: { tr: 'Vatandaş', en: 'Citizen' },
} as const satisfies Record<string, Text>

export type Role = keyof typeof roles

export interface Actor {
  /** Account id; 0 is the system itself. */
  id: number
  role: Role | 'system'
  displayName: string
  organisationId: string
  circle: number
  keys: readonly number[]
}

type Reach = 'register' | 'reference' | 'directorate' | 'vault' | 'own' | 'centres' | 'facilities' | 'shelters'

/** Up to which level a role sees in which circles. One line a role; the matrix test holds it against the database. */
const reach: Record<Role, Partial<Record<Reach, Level>>> = {
  'field-worker': { reference: 0, register: 0, own: 0 },
  'case-worker': { reference: 0, register: 0, own: 1 },
  'centre-manager': { reference: 0, register: 0, own: 1 },
  decider: { reference: 0, register: 0, directorate: 1, centres: 1, facilities: 1 },
  'foundation-officer': { reference: 0, register: 0, own: 1 },
  'board-member': { reference: 0, register: 0, own: 1 },
  'facility-manager': { reference: 0, register: 0, own: 2 },
  inspector: { reference: 0, directorate: 0 },
  'duty-officer': { reference: 0, register: 0, own: 2, vault: 2, shelters: 2 },
  'programme-officer': { reference: 0, register: 0, directorate: 1 },
  'payments-officer': { reference: 0, register: 0, directorate: 0, centres: 0 },
  'accounting-officer': { reference: 0, register: 0, directorate: 0, centres: 0 },
  director: { reference: 0, register: 0, directorate: 1, centres: 1, facilities: 1 },
  'statistics-officer': { reference: 0 },
  auditor: { reference: 0 },
  administrator: { reference: 0 },
  citizen: {},
}

/** Kinds of organisation whose people are in the province's care; shelters are no part of them. */
const facilityKinds = [
  'cekom',
  'cocuk-evi',
  'ces',
  'codem',
  'rehabilitasyon',
  'umut-evi',
  'huzurevi',
  'ozel-huzurevi',
  'ozel-engelli-bakim',
  'ozel-kres',
] as const

interface Unit {
  circle: number
  kind: string
}

/** The access keys of a role: every level up to its reach in every circle it reaches; `units` are all organisations of the province. */
export function keysOf(role: Role, own: number, units: readonly Unit[]): number[] {
  const ofKinds = (kinds: readonly string[]) => units.flatMap(unit => (kinds.includes(unit.kind) ? [unit.circle] : []))
  const circles: Record<Reach, readonly number[]> = {
    register: [circle.register],
    reference: [circle.reference],
    directorate: [circle.directorate],
    vault: [circle.vault],
    own: [own],
    centres: ofKinds(['shm']),
    facilities: ofKinds(facilityKinds),
    shelters: ofKinds(['konukevi']),
  }
  return Object.entries(reach[role]).flatMap(([kind, upTo]) =>
    circles[kind as Reach].flatMap(each =>
      ([0, 1, 2, 3] as const).filter(level => level <= upTo).map(level => accessKey(each, level)),
    ),
  )
}

/** The system itself: jobs, the loader, the command line. It sees what the programmes' own clocks need and is audited like anyone. */
export const systemActor = (name: 'cli' | 'clock' | 'public', keys: readonly number[]): Actor => ({
  id: 0,
  role: 'system',
  displayName: `system:${name}`,
  organisationId: '',
  circle: circle.directorate,
  keys,
})
