import type { Figure } from '#kernel/figure/contract.ts'
import { registeredAs } from '#kernel/right/figures.ts'

export const martyrs = {
  id: 'F50',
  label: { tr: 'Şehit', en: 'Martyrs' },
  sentence: { tr: 'İlin kaydında {n} şehit var.', en: '{n} martyrs stand in the province’s register.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: {
    tr: 'Bir kişi kaydıdır; vefat kaydı hiçbir zaman “pasif” sayılmaz.',
    en: 'A register of persons; a person who died is never “inactive”.',
  },
  source: registeredAs('martyr'),
} satisfies Figure

export const veterans = {
  id: 'F51',
  label: { tr: 'Gazi', en: 'Veterans' },
  sentence: { tr: 'İlin kaydında {n} gazi var.', en: '{n} veterans stand in the province’s register.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: {
    tr: 'Kaydı “gazi” olan kişiler sayılır; vazife malulleri ve yakınlar ayrı kaydedilir.',
    en: 'Counts persons registered as veterans; those disabled on duty and relatives are registered apart.',
  },
  source: registeredAs('veteran'),
} satisfies Figure
