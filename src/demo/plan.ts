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
  /** Nurseries of the smaller of the two capacities. */
  smallNurseries: 85,
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
