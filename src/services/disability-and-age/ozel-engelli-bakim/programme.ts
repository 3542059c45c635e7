import type { Programme } from '#kernel/programme/contract.ts'
import { centres, residents } from './figures.ts'
import { licence } from './licence.ts'

export const ozelEngelliBakim = {
  id: 'ozel-engelli-bakim',
  chapter: 'disability-and-age',
  name: { tr: 'Özel engelli bakım merkezi', en: 'Private disability care centre' },
  about: {
    tr: 'Kişi ya da şirketlerin açtığı bakım merkezleri ruhsatlandırılır ve denetlenir. Gelir koşulunu sağlayan engelli bireylerin bakım ücretini devlet öder; kişinin merkezde bulunmadığı günler hesaba katılır.',
    en: 'Care centres opened by persons or companies are licensed and inspected. The state pays the fee of disabled residents who meet the income condition; days of absence are taken into account.',
  },
  strands: {
    licence: { lifecycle: 'licence', name: { tr: 'Ruhsat ve denetim', en: 'Licence and inspection' }, definition: licence },
    residents: { lifecycle: 'placement', name: { tr: 'Bakım', en: 'Care' } },
    fees: { lifecycle: 'benefit', name: { tr: 'Bakım ücreti', en: 'Care fees' } },
  },
  law: [{ title: 'Özel Bakım Merkezleri Yönetmeliği', gazette: 'RG 16.08.2013/28737', confidence: 'found' }],
  figures: [centres, residents],
  stage: 'declared',
  level: 1,
} satisfies Programme
