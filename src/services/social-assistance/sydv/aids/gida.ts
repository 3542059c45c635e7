import { aid } from '../neediness.ts'

/** Food before the religious holidays: need is all that is asked; the board sets what is given. */
export const gida = aid()
