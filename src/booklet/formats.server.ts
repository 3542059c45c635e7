import type { Language } from '#platform/i18n/text.ts'
import type { Edition } from './contract.ts'
import { bookletCsv } from './layout/csv.ts'
import { renderBookletHtml } from './layout/html.ts'
import { renderBookletPdf } from './layout/pdf.server.ts'

interface Format {
  type: string
  render: (edition: Edition, language: Language) => Promise<Uint8Array | string> | Uint8Array | string
}

/** The forms in which an edition leaves the house. */
export const formats: Record<'pdf' | 'html' | 'json' | 'csv', Format> = {
  pdf: { type: 'application/pdf', render: renderBookletPdf },
  html: { type: 'text/html; charset=utf-8', render: renderBookletHtml },
  json: { type: 'application/json; charset=utf-8', render: edition => `${JSON.stringify(edition, null, 2)}\n` },
  csv: { type: 'text/csv; charset=utf-8', render: edition => bookletCsv(edition) },
}
