/** Whether the long run was asked for: `npm run test:deep`. */
export const isDeep = process.env.HANE_DEEP === '1'

/** How many cases a randomised test tries. */
export const size = (ordinary: number, deep: number) => (isDeep ? deep : ordinary)
