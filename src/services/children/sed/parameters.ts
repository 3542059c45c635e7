/**
 * Points that the civil servants' coefficient multiplies. Derived, not read in the regulation: by division from every amount published
 * from 2023 to 2026, which it reproduces to the lira.
 */
export const supportPoints = 9_500n

/** Per cent of the whole amount by schooling. Derived in the same way from the amounts published in 2025 and 2026. */
export const shareOfSchooling = {
  preschool: 50n,
  primary: 75n,
  secondary: 80n,
  higher: 90n,
} as const

export type Schooling = keyof typeof shareOfSchooling
