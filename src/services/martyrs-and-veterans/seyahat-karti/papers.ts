import { paper } from '#kernel/benefit/paper.ts'
import { person } from './facts.ts'

const { statusDocument, disability } = person

export const papers = [
  paper('status-document', { tr: 'Hak sahipliği belgesi', en: 'Paper that proves the status' }, statusDocument.fact),
  // Of the degree of disability; of dependence speaks the health board's.
  paper(
    'disability-report',
    { tr: 'Engel oranını gösteren sağlık kurulu raporu', en: 'Health-board report on the degree of disability' },
    disability.report.fact,
  ),
]
