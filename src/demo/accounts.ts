import type { Role } from '#kernel/access/roles.ts'
import type { DemoAccount } from '#kernel/act/route.server.ts'

/** One password for all of them: they exist in a demo province only, whose server listens on this machine alone. */
const password = 'hane-2024'

/** One account for each role; those of a centre belong to Bornova SHM. */
export const demoAccounts: DemoAccount[] = [
  demo('saha', 'Ayşe Örnek', 'field-worker', 'Bornova SHM'),
  demo('uzman', 'Mehmet Örnek', 'case-worker', 'Bornova SHM'),
  demo('mudur', 'Zehra Deneme', 'centre-manager', 'Bornova SHM'),
  demo('karar', 'Kemal Misal', 'decider', 'İl Müdürlüğü'),
  demo('odeme', 'Elif Numune', 'payments-officer', 'İl Müdürlüğü'),
  demo('muhasebe', 'Osman Taslak', 'accounting-officer', 'İl Müdürlüğü'),
  demo('ilmuduru', 'Leyla Kurgu', 'director', 'İl Müdürlüğü'),
  demo('istatistik', 'Deniz Sınama', 'statistics-officer', 'İl Müdürlüğü'),
  demo('denetci', 'Nihat Örnekoğlu', 'auditor', 'İl Müdürlüğü'),
  demo('yonetici', 'Pınar Denemeci', 'administrator', 'İl Müdürlüğü'),
  demo('vakif', 'Yusuf Tatbik', 'foundation-officer', 'Bornova SYDV'),
  demo('heyet', 'Emine Misal', 'board-member', 'Bornova SYDV'),
  demo('kurulus', 'Murat Numune', 'facility-manager', 'Çocuk Evleri Koordinasyon Merkezi'),
  demo('denetim', 'Hatice Taslak', 'inspector', 'İl Müdürlüğü'),
  demo('nobetci', 'Gönül Kurgu', 'duty-officer', 'ŞÖNİM'),
  demo('program', 'Ali Sınama', 'programme-officer', 'İl Müdürlüğü'),
]

function demo(username: string, displayName: string, role: Role, organisation: string): DemoAccount {
  return { username, password, displayName, role, organisation }
}
