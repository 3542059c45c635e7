/**
 * The demo province's arithmetic at full scale: how many records of each kind it holds. The figures that records feed are
 * these numbers together with the openings beside this file; with a smaller scale the part that is left out is carried as an opening.
 */
export const plan = {
  /** Awards of home care in force on the last day, each with a whole line for each month of `paidMonths`. */
  homeCareAwards: 19_449,
  /** Households whose door was opened for the first time in the year. */
  householdsReached: 27_158,
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
