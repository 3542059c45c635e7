import { paper } from '#kernel/benefit/paper.ts'
import { person } from './facts.ts'

export const papers = [
  paper(
    'admission-report',
    { tr: 'Kuruluşa kabul için sağlık raporu', en: 'Health report for admission' },
    person.oldAgeHome.report.fact,
  ),
]
