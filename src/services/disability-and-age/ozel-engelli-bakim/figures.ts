import type { Figure } from '#kernel/figure/contract.ts'
import { permitsInForce } from '#kernel/licence/figures.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'
import { licence } from './licence.ts'

export const centres = {
  id: 'F40',
  label: { tr: 'Özel engelli bakım merkezi', en: 'Private disability care centres' },
  sentence: {
    tr: 'İlde {n} özel engelli bakım merkezi çalışıyor.',
    en: '{n} private disability care centres work in the province.',
  },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: permitsInForce('ozel-engelli-bakim', licence),
} satisfies Figure

export const residents = {
  id: 'F41',
  label: { tr: 'Özel merkezlerde bakılan engelli birey', en: 'Disabled people in private centres' },
  sentence: { tr: 'Bu merkezlerde {n} engelli bireye bakılıyor.', en: '{n} disabled people are cared for in them.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('ozel-engelli-bakim', 'residents'),
} satisfies Figure
