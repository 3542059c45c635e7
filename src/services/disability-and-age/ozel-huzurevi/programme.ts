import type { Programme } from '#kernel/programme/contract.ts'
import { homes, residents } from './figures.ts'
import { licence } from './licence.ts'

export const ozelHuzurevi = {
  id: 'ozel-huzurevi',
  chapter: 'disability-and-age',
  name: { tr: 'Özel huzurevi', en: 'Private elderly home' },
  about: {
    tr: 'Kişi ya da şirketlerin açtığı, yaşlılara gece gündüz yatılı hizmet veren en az yirmi yataklı yerlerdir. İl müdürlüğü ruhsat işini yürütür ve denetler; giderini devlet karşılamaz.',
    en: 'Homes of at least twenty beds, opened by persons or companies, where older people live around the clock. The provincial directorate handles the licence and inspects; the state does not finance them.',
  },
  strands: {
    licence: { lifecycle: 'licence', name: { tr: 'Ruhsat ve denetim', en: 'Licence and inspection' }, definition: licence },
    residents: { lifecycle: 'placement', name: { tr: 'Yaşlı bakımı', en: 'Care of the elderly' } },
  },
  law: [
    {
      title: 'Özel Huzurevleri ile Huzurevi Yaşlı Bakım Merkezleri Yönetmeliği',
      gazette: 'RG 07.08.2008/26960',
      confidence: 'found',
    },
  ],
  figures: [homes, residents],
  stage: 'worked',
  level: 1,
} satisfies Programme
