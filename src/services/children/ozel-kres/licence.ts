import { type FacilityKind, withoutConditions } from '#kernel/licence/definition.ts'

const kind = (id: string, tr: string, en: string): FacilityKind => ({
  id,
  name: { tr, en },
  law: 'RG 30.04.2015/29342',
  confidence: 'found',
})

export const licence = withoutConditions({
  numberPrefix: 'OK',
  permit: { tr: 'Açılış izni', en: 'Opening permit' },
  kinds: [
    kind('kres', 'Kreş (0–24 ay)', 'Crèche (0–24 months)'),
    kind('gunduz-bakimevi', 'Gündüz bakımevi (25–66 ay)', 'Day-care home (25–66 months)'),
    // The change of 27.12.2025 hands clubs to the Ministry of Education, with a year to pass over.
    { ...kind('cocuk-kulubu', 'Çocuk kulübü (okul çağı)', 'Children’s club (school age)'), until: '2025-12-27' },
  ],
})
