import { aid } from '../neediness.ts'

/** Health expenses, and projects for work and income: need is all that the sources name; the board sets the amount. */
export const saglik = aid()
export const proje = aid()
