import { paper } from '#kernel/benefit/paper.ts'
import { person } from './aids/asker-ailesi.ts'

export const papers = [
  paper(
    'military-service',
    { tr: 'Yakınının askerlik durum belgesi', en: 'Paper on the relative’s military service' },
    person.soldier.service.fact,
  ),
]
