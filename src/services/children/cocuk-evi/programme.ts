import type { Programme } from '#kernel/programme/contract.ts'
import { protection } from '../protection.ts'
import { children, homes, institutionalCare } from './figures.ts'

export const cocukEvi = {
  id: 'cocuk-evi',
  chapter: 'children',
  name: { tr: 'Çocuk evleri', en: 'Children’s homes' },
  about: {
    tr: 'Koruma ya da bakım kararı bulunan çocuklar, bir apartman dairesinde ya da müstakil evde küçük bir grup hâlinde yaşar. Evler bir koordinasyon merkezine bağlıdır. Buraya yerleştirmeden önce çocuğun aile yanında desteklenmesi denenir.',
    en: 'Children under a protection or care order live as a small group in a flat or a house. The homes belong to a coordination centre. Before a child comes here, support within a family is tried first.',
  },
  strands: {
    children: {
      lifecycle: 'placement',
      name: { tr: 'Çocukların bakımı', en: 'Care of children' },
      definition: {
        ...protection,
        numberPrefix: 'CE',
        unit: {
          most: 8,
          fewest: 5,
          fewReasons: {
            opening: { tr: 'Ev yeni açıldı', en: 'The home has just opened' },
            closing: { tr: 'Ev kapanıyor, yeni çocuk alınmıyor', en: 'The home is closing and takes no more children' },
            siblings: { tr: 'Kardeşlere ayrıldı', en: 'Kept for brothers and sisters' },
            'special-care': {
              tr: 'Çocukların özel bakımı kalabalığa elvermiyor',
              en: 'The children’s special care allows no more',
            },
            'nobody-waiting': { tr: 'Yaşı uygun bekleyen çocuk yok', en: 'No child of the right age is waiting' },
          },
          law: 'Çocuk Koruma Hizmetleri Planlama ve Çocuk Bakım Kuruluşlarının Çalışma Usul ve Esasları Hakkında Yönetmelik (RG 06.09.2022/31945)',
          confidence: 'unconfirmed',
        },
      },
    },
  },
  law: [
    {
      title: 'Çocuk Koruma Hizmetleri Planlama ve Çocuk Bakım Kuruluşlarının Çalışma Usul ve Esasları Hakkında Yönetmelik',
      gazette: 'RG 06.09.2022/31945',
      confidence: 'found',
    },
    { title: 'Çocuk Koruma Kanunu (5395)', article: 'm. 9', confidence: 'found' },
    { title: 'Sosyal Hizmetler Kanunu (2828)', article: 'm. 22–24', confidence: 'unconfirmed' },
  ],
  figures: [homes, children, institutionalCare],
  stage: 'worked',
  level: 1,
} satisfies Programme
