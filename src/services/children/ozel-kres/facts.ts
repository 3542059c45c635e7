import { choice, facts, integer } from '#rules/fact.ts'

export const child = facts('person', {
  freeNurseryGroup: choice({
    label: { tr: 'Ücretsiz bakım grubu', en: 'Group with a free place' },
    options: {
      'martyr-veteran': { tr: 'Şehit ya da gazi çocuğu', en: 'Child of a martyr or veteran' },
      protected: { tr: 'Koruma altındaki çocuk', en: 'Child under protection' },
      'mother-in-prison': { tr: 'Annesi cezaevinde', en: 'Mother in prison' },
      poor: { tr: 'Yoksul aile çocuğu', en: 'Child of a poor family' },
      'dead-parent': { tr: 'Annesi ya da babası ölmüş', en: 'A parent dead' },
      'one-parent': { tr: 'Tek ebeveynli', en: 'One parent' },
      'disabled-parent': { tr: 'Annesi ya da babası engelli', en: 'A disabled parent' },
      shelter: { tr: 'Kadın konukevinde kalan ya da oradan ayrılan', en: 'In a women’s shelter, or has left one' },
      none: { tr: 'Hiçbiri', en: 'None' },
    },
  }),
})

export const nursery = facts('facility', {
  nursery: {
    kind: choice({
      label: { tr: 'Kuruluş türü', en: 'Kind of establishment' },
      options: {
        kres: { tr: 'Kreş (0–24 ay)', en: 'Crèche (0–24 months)' },
        'gunduz-bakimevi': { tr: 'Gündüz bakımevi (25–66 ay)', en: 'Day-care home (25–66 months)' },
        'cocuk-kulubu': { tr: 'Çocuk kulübü', en: 'Children’s club' },
      },
    }),
    capacity: integer({ label: { tr: 'İzin belgesindeki kapasite', en: 'Capacity by the permit' }, minimum: 1 }),
    freePlaces: integer({
      label: { tr: 'Bu çocukla birlikte ücretsiz çocuk sayısı', en: 'Children with a free place, this one included' },
      minimum: 1,
    }),
  },
})
