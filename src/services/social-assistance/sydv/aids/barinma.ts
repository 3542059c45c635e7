import { aid } from '../neediness.ts'

/** Repair and furnishing of a dwelling, and social housing: need is all that the sources name. */
export const barinma = aid()
export const sosyalKonut = aid()
