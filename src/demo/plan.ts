/**
 * The demo province's arithmetic at full scale: how many records of each kind it holds. The figures that records feed are
 * these numbers together with the openings beside this file; with a smaller scale the part that is left out is carried as an opening.
 */
export const plan = {
  /** Awards of home care in force on the last day, each with a whole line for each month of `paidMonths`. */
  homeCareAwards: 19_449,
  /** Households whose door was opened for the first time in the year. */
  householdsReached: 27_158,
  /** People who came to a course for the first time in the year, by programme; each district has its share. */
  peopleTaught: { eoe: 1_864, aep: 2_936, bagimlilik: 1_127 },
  /** The district of the courses that stand at every stage. */
  stagedCourses: 'Bornova',
  /** One seminar in one district, and who came to it. */
  seminar: { district: 'Konak', people: 62 },
  /** Facilities that are open on the last day, by programme. */
  facilities: {
    'cocuk-evi': 52,
    ces: 1,
    codem: 3,
    rehabilitasyon: 1,
    'umut-evi': 5,
    huzurevi: 8,
    konukevi: 3,
    'ozel-kres': 104,
    'ozel-engelli-bakim': 16,
    'ozel-huzurevi': 55,
  },
  /** The registry on the last day, and what the year brought of cards handed over and of appointments. */
  rights: {
    martyrs: 963,
    veterans: 2_669,
    cardsDelivered: 1_184,
    appointments: 37,
    /** Districts in which cards lie at every stage, whatever the scale. */
    stagedIn: ['Bornova', 'Konak'],
  },
  /** Nurseries of the smaller of the two capacities. */
  smallNurseries: 85,
  /** Women's co-operatives founded with support within the year. */
  cooperatives: 3,
  /** Parts of the national action plan: the strategies of each of its goals, the activities shared out over them. */
  actionPlan: { strategies: [6, 6, 6, 5, 5], activities: 227 },
  /** Investments: what was completed, and what is under way with its whole cost in kuruş. */
  projects: {
    completed: [
      { name: 'Deneme Huzurevi yapımı', kind: 'construction', district: 'Karşıyaka', from: '2004-05-03', until: '2007-09-14' },
      {
        name: 'Deneme Çocuk Evleri Sitesi yapımı',
        kind: 'construction',
        district: 'Buca',
        from: '2011-03-07',
        until: '2013-10-21',
      },
      {
        name: 'Deneme Sosyal Hizmet Merkezi onarımı',
        kind: 'repair',
        district: 'Konak',
        from: '2017-06-05',
        until: '2018-04-20',
      },
      { name: 'Deneme Bakım Merkezi donatımı', kind: 'equipment', district: 'Bornova', from: '2022-02-07', until: '2023-06-16' },
    ],
    underWay: [
      {
        name: 'Örnek Yaşlı Bakım Merkezi yapımı',
        kind: 'construction',
        district: 'Torbalı',
        from: '2022-09-12',
        cost: 24_850_000_000n,
        percent: 62,
      },
      {
        name: 'Örnek Engelli Bakım Merkezi yapımı',
        kind: 'construction',
        district: 'Menemen',
        from: '2023-03-06',
        cost: 18_640_435_000n,
        percent: 41,
      },
      {
        name: 'Örnek Kadın Konukevi yapımı',
        kind: 'construction',
        district: null,
        from: '2023-10-02',
        cost: 9_200_000_000n,
        percent: 28,
      },
      {
        name: 'Örnek Sosyal Hizmet Merkezi yapımı',
        kind: 'construction',
        district: 'Ödemiş',
        from: '2024-02-05',
        cost: 6_100_000_000n,
        percent: 17,
      },
      {
        name: 'Örnek Huzurevi onarımı',
        kind: 'repair',
        district: 'Balçova',
        from: '2024-04-15',
        cost: 1_650_000_000n,
        percent: 75,
      },
      {
        name: 'Örnek Çocuk Evleri donatımı',
        kind: 'equipment',
        district: 'Bayraklı',
        from: '2024-06-10',
        cost: 650_000_000n,
        percent: 55,
      },
    ],
  },
  /** Children supported in their families, all the year, by the schooling that follows one another in turns of twenty. */
  sed: { awards: 6_776, turns: { preschool: 3, primary: 9, secondary: 6, higher: 2 } },
  /** Households that the foundations helped in the year, and with how much together (kuruş). */
  aid: { households: 141_589, total: 506_841_200_000n },
  /** Vehicles that carry people free of charge. */
  vehicles: 202,
  /** Small parts of long-running counts that fall into the year. */
  served: { counselling: 214, disaster: 160, sonim: { woman: 420, man: 4, child: 190 } },
  /** Private facilities were inspected once or twice a year since. */
  inspectedSince: 2022,
  /** People in places on the last day; children’s homes and sites are written whole at every scale. */
  placed: {
    /** The first homes hold one child more than the others. */
    'cocuk-evi': { each: 5, more: 6 },
    /** The last houses hold one child less than the others. */
    ces: { each: 11, fewer: 3 },
    codem: 68,
    rehabilitasyon: 65,
    'umut-evi': 24,
    'ozel-engelli-bakim': 1_419,
    huzurevi: 1_552,
    'ozel-huzurevi': 2_395,
    fosterFamilies: { withOne: 418, withTwo: 53 },
    /** Percent of a nursery’s capacity, cut down, at least one place. */
    freePlaces: 3,
    /** By day, counted apart; in shelters; none of them a figure. */
    dayCare: 18,
    inShelter: 6,
    /** Decided by a court in the year; and children in the year of care before it. */
    adopted: 9,
    inYearOfCare: 6,
  },
  year: '2024',
  lastDay: '2024-09-30',
  /** The last day on which anything was recorded: on the day at which the demo stands it is ten in the morning. */
  lastWorkedDay: '2024-09-27',
  /** Decisions in force were taken on or after this day. */
  decidedSince: '2023-10-01',
  paidMonths: [
    '2024-01-01',
    '2024-02-01',
    '2024-03-01',
    '2024-04-01',
    '2024-05-01',
    '2024-06-01',
    '2024-07-01',
    '2024-08-01',
    '2024-09-01',
  ],
  /** Between the 15th and the end of each month, on a working day. */
  paidOn: [
    '2024-01-17',
    '2024-02-16',
    '2024-03-18',
    '2024-04-17',
    '2024-05-16',
    '2024-06-20',
    '2024-07-17',
    '2024-08-16',
    '2024-09-17',
  ],
} as const

/** One home in so many of those with home care is among the households reached in the year. */
export const careHomesReached = 8
