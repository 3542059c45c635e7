import type { Pool } from 'pg'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import type { Figure } from '#kernel/figure/contract.ts'
import type { Programme } from '#kernel/programme/contract.ts'
import type { Clock } from '#platform/clock/clock.ts'

/** A running province: its connections, its clock, and the services it runs. Made once at start and handed on. */
export interface Hane {
  pool: Pool
  /** PostgreSQL schema of the province: il_35. */
  schema: string
  clock: Clock
  programmes: readonly Programme[]
  /** Every benefit by conditions, those of no programme included. */
  entitlements: readonly RegisteredEntitlement[]
  figures: readonly Figure[]
}
