import { boolean, choice, facts, integer, money, period } from '#rules/fact.ts'

export const person = facts('person', {
  healthReport: {
    validity: period({
      label: { tr: 'Sağlık kurulu raporunun geçerliliği', en: 'Validity of the health-board report' },
      help: {
        tr: 'Süreli raporda bitiş günü; sürekli raporda boş',
        en: 'The end of a temporary report; empty for a permanent one',
      },
    }),
    // Two vocabularies and the children's levels live side by side: old reports keep theirs until they end.
    level: choice({
      label: { tr: 'Rapordaki durum', en: 'Level in the report' },
      options: {
        'tam-bagimli': { tr: 'Tam bağımlı', en: 'Fully dependent' },
        'kismi-bagimli': { tr: 'Kısmi bağımlı', en: 'Partly dependent' },
        bagimsiz: { tr: 'Bağımsız', en: 'Independent' },
        'agir-engelli': { tr: 'Ağır engelli: evet (eski rapor)', en: 'Severely disabled: yes (old report)' },
        'agir-engelli-degil': { tr: 'Ağır engelli: hayır (eski rapor)', en: 'Severely disabled: no (old report)' },
        'cozger-ogv': { tr: 'ÇÖZGER: özel gereksinimi vardır', en: 'ÇÖZGER: has special needs' },
        'cozger-hafif': { tr: 'ÇÖZGER: hafif düzeyde', en: 'ÇÖZGER: mild' },
        'cozger-orta': { tr: 'ÇÖZGER: orta düzeyde', en: 'ÇÖZGER: moderate' },
        'cozger-ileri': { tr: 'ÇÖZGER: ileri düzeyde', en: 'ÇÖZGER: advanced' },
        'cozger-cok-ileri': { tr: 'ÇÖZGER: çok ileri düzeyde', en: 'ÇÖZGER: very advanced' },
        'cozger-belirgin': { tr: 'ÇÖZGER: belirgin özel gereksinim', en: 'ÇÖZGER: marked special needs' },
        'cozger-ozel-kosul': { tr: 'ÇÖZGER: özel koşul gereksinimi', en: 'ÇÖZGER: special-condition needs' },
      },
    }),
  },
  hasCareReport: boolean({ label: { tr: 'Heyetin bakım raporu var', en: 'The board’s care report exists' } }),
  caregiver: {
    isBeneficiary: boolean({
      label: { tr: 'Bakan kişi de evde bakım yararlanıcısı', en: 'The caregiver is a home-care beneficiary too' },
    }),
  },
})

export const household = facts('household', {
  income: money({
    label: { tr: 'Hane geliri', en: 'Household income' },
    help: { tr: 'Evde yaşayan herkesin aylık net gelirinin toplamı', en: 'Monthly net income of everyone in the home together' },
  }),
  members: integer({ label: { tr: 'Hanedeki kişi sayısı', en: 'Persons in the household' }, minimum: 1 }),
})
