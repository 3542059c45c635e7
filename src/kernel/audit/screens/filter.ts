/** What the page of the log shows, as it stands in its address. */
export interface AuditFilter {
  subject?: string
  actor?: number
  before?: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id in what was typed or pasted, a record's address too; null when there is none. */
export function findSubject(typed: string): string | null {
  const last = typed.trim().split(/[?#]/)[0]!.split('/').at(-1)!
  return uuid.test(last) ? last.toLowerCase() : null
}

/** Reads the query of an address; what cannot be asked of the log is left out. */
export function readFilter(search: Readonly<Record<string, unknown>>): AuditFilter {
  const actor = Number(search.kisi ?? Number.NaN)
  return {
    subject: findSubject(String(search.kayit ?? '')) ?? undefined,
    actor: Number.isInteger(actor) ? actor : undefined,
    before: typeof search.once === 'string' ? search.once : undefined,
  }
}

/** '/kayit-zinciri?kisi=12': the same view for whoever may open it. */
export function addressFor({ subject, actor, before }: AuditFilter): string {
  const given = Object.entries({ kayit: subject, kisi: actor, once: before }).filter(([, value]) => value !== undefined)
  if (given.length === 0) return '/kayit-zinciri'
  return `/kayit-zinciri?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

/** 'figure: F48, format: pdf': what an event says of itself, in a line. */
export function detailLine(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')
}
