import type { Deadline } from '#kernel/clock/deadline.ts'
import type { Placement } from '#kernel/placement/definition.ts'

/**
 * What every kind of institutional care of children shares: the court's orders with their clocks, what must be tried within a family
 * first, and on which grounds a stay ends or goes on. The day from which the law's lengths hold was not read: the first version of a
 * clock holds for all days before, too.
 */
const notRead = '2000-01-01'

const childProtectionLaw = 'Çocuk Koruma Kanunu (5395) m. 9'

const application: Deadline = {
  id: 'protection.application',
  name: { tr: 'Hâkime başvuru', en: 'Application to the judge' },
  versions: [{ since: notRead, length: { days: 5 }, law: childProtectionLaw, confidence: 'found' }],
}

const judgement: Deadline = {
  id: 'protection.judgement',
  name: { tr: 'Hâkimin kararı', en: 'The judge’s decision' },
  versions: [{ since: notRead, length: { days: 3 }, law: childProtectionLaw, confidence: 'found' }],
}

const urgentOrder: Deadline = {
  id: 'protection.urgent-order',
  name: { tr: 'Acil korunma kararının süresi', en: 'Length of an emergency protection order' },
  versions: [{ since: notRead, length: { days: 30 }, law: childProtectionLaw, confidence: 'found' }],
}

const review: Deadline = {
  id: 'protection.review',
  name: { tr: 'Kararın gözden geçirilmesi', en: 'Review of the order' },
  versions: [{ since: notRead, length: { months: 3 }, law: 'Çocuk Koruma Kanunu (5395)', confidence: 'unconfirmed' }],
}

type Shared = Pick<Placement, 'ages' | 'orders' | 'familyServices' | 'grounds'>

export const protection = {
  ages: { from: 0, until: 18, law: 'Çocuk Koruma Kanunu (5395)', confidence: 'found' },
  orders: {
    kinds: {
      emergency: {
        name: { tr: 'Acil korunma kararı', en: 'Emergency protection order' },
        law: childProtectionLaw,
        confidence: 'found',
        isUrgent: true,
      },
      care: {
        name: { tr: 'Bakım tedbiri kararı', en: 'Care order' },
        law: 'Çocuk Koruma Kanunu (5395)',
        confidence: 'unconfirmed',
      },
      protection: {
        name: { tr: 'Korunma kararı', en: 'Protection order' },
        law: 'Sosyal Hizmetler Kanunu (2828) m. 22–24',
        confidence: 'unconfirmed',
      },
    },
    clocks: { application, judgement, urgentOrder, review },
    extensions: {
      'secondary-education': {
        name: { tr: 'Ortaöğretime devam ediyor', en: 'In secondary education' },
        untilAge: 20,
        law: 'Sosyal Hizmetler Kanunu (2828)',
        confidence: 'unconfirmed',
      },
      'higher-education': {
        name: { tr: 'Yükseköğretime devam ediyor', en: 'In higher education' },
        untilAge: 25,
        law: 'Sosyal Hizmetler Kanunu (2828)',
        confidence: 'unconfirmed',
      },
    },
  },
  familyServices: {
    law: 'Çocuk Koruma Hizmetleri Planlama ve Çocuk Bakım Kuruluşlarının Çalışma Usul ve Esasları Hakkında Yönetmelik (RG 06.09.2022/31945)',
    confidence: 'found',
    of: {
      sed: { tr: 'Sosyal ve ekonomik destekle ailesi yanında', en: 'With the family, on social and economic support' },
      'koruyucu-aile': { tr: 'Koruyucu aile', en: 'Foster care' },
      'evlat-edinme': { tr: 'Evlat edinme', en: 'Adoption' },
    },
  },
  grounds: {
    'returned-to-family': { tr: 'Ailesinin yanına döndü', en: 'Returned to the family' },
    'koruyucu-aile': { tr: 'Koruyucu aile yanına yerleşti', en: 'Placed with a foster family' },
    'evlat-edinme': { tr: 'Evlat edinme için yerleşti', en: 'Placed for adoption' },
    'other-facility': { tr: 'Başka türde bir kuruluşa geçti', en: 'Went to another kind of facility' },
    'other-province': { tr: 'Başka ile nakledildi', en: 'Transferred to another province' },
    'order-lifted': { tr: 'Karar kaldırıldı', en: 'The order was lifted' },
    died: { tr: 'Öldü', en: 'Died' },
  },
} as const satisfies Shared
