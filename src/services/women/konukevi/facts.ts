import { facts, integer } from '#rules/fact.ts'

export const shelter = facts('facility', {
  shelter: {
    places: integer({ label: { tr: 'Konukevinin kapasitesi (kadın)', en: 'Capacity of the shelter (women)' } }),
    placesWithChildren: integer({
      label: { tr: 'Konukevinin kapasitesi (çocuklar dâhil)', en: 'Capacity of the shelter (children counted)' },
    }),
  },
})
