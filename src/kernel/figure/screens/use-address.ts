import { useSearch } from '@tanstack/react-router'
import { type FigureAddress, readAddress } from './reading.ts'

/** What the address of the page asks to be shown. */
export const useAddress = (): FigureAddress => readAddress(useSearch({ strict: false }) as Record<string, unknown>)
