import { boolean, choice, facts } from '#rules/fact.ts'

export const vehicle = facts('facility', {
  vehicle: {
    isPrivate: boolean({ label: { tr: 'Özel toplu taşıma aracı', en: 'A private public-transport vehicle' } }),
    isAuthorised: boolean({
      label: {
        tr: 'Belediyece yetkilendirilmiş ya da izinli deniz aracı',
        en: 'Authorised by the municipality, or a permitted sea vehicle',
      },
    }),
    carriesFree: boolean({ label: { tr: 'Ücretsiz yolcu taşıyor', en: 'Carries passengers free of charge' } }),
    tariff: choice({
      label: { tr: 'Tarifedeki yeri', en: 'Place in the tariff' },
      options: {
        'istanbul-ankara': { tr: 'İstanbul ve Ankara', en: 'İstanbul and Ankara' },
        metropolitan: { tr: 'Diğer büyükşehirler', en: 'Other metropolitan municipalities' },
        other: { tr: 'Diğer belediyeler', en: 'Other municipalities' },
        sea: { tr: 'Özel deniz aracı', en: 'Private sea vehicle' },
      },
    }),
  },
})
