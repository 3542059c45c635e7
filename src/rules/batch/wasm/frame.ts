import { type Code, get, i32, type Local, number, set } from './assembler.ts'

/**
 * Parameters of the emitted procedure, which runs on one block of households: its households and persons from … to, by how much a person's
 * place in the scratch is less than its index, and where the thread's counts are.
 */
export const [fromHousehold, toHousehold, fromPerson, toPerson, shift, own] = [0, 1, 2, 3, 4, 5]
export const parameters = 6

/** So few that what a block writes down for its own use stays in the fast caches. */
export const householdsOfBlock = 8192

/** In a thread's own room: 64 bytes to put a vector down, then granted and missing of each plan. */
export const putDownBytes = 64
export const roomOfThread = (plans: number) => putDownBytes + 8 * plans

export const increased = (local: Local, by: number): Code => set(local, i32('add', get(local), number(by)))
export const times4 = (value: Code): Code => i32('shl', value, number(2))
