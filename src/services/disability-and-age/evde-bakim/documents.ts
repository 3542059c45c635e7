import type { DocumentKind } from '#kernel/benefit/definition.ts'
import { person } from './facts.ts'

/** The paper whose end stops the payment by itself. */
export const healthBoardReport: DocumentKind = {
  kind: 'health-board-report',
  label: { tr: 'Engelli sağlık kurulu raporu', en: 'Health-board report' },
  levels: person.healthReport.level.fact.options ?? {},
  required: true,
  fills: { validity: person.healthReport.validity.fact.path, level: person.healthReport.level.fact.path },
}
