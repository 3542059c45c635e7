/** The dated values that home care rests on; shared with other services, so they stand in one place. */
export { benefitRounding, civilServantCoefficient, netMinimumWage, partMonth } from '#kernel/parameter/statutory.ts'
