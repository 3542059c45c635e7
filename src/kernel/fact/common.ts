import { boolean, choice, day, integer, money, period } from '#rules/fact.ts'

// What several programmes ask. Each declares those that it needs under the same path – facts('person', { birthDate: asked.birthDate }) –
// so that one answer serves all of them and a form asks nothing that its programme does not need.

export const askedOfPerson = {
  birthDate: day({ label: { tr: 'Doğum günü', en: 'Day of birth' } }),
  sex: choice({
    label: { tr: 'Cinsiyet', en: 'Sex' },
    options: { female: { tr: 'Kadın', en: 'Female' }, male: { tr: 'Erkek', en: 'Male' } },
  }),
  isMarried: boolean({ label: { tr: 'Evli', en: 'Married' } }),
  isStudent: boolean({ label: { tr: 'Öğrenci', en: 'Student' } }),
  /** The report on dependence: of homes that care, of children's special needs. */
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
  /** The report on the degree of disability. */
  disability: {
    percent: integer({ label: { tr: 'Engel oranı (%)', en: 'Disability (%)' } }),
    report: period({
      label: { tr: 'Engelli sağlık kurulu raporunun geçerliliği', en: 'Validity of the report on disability' },
      help: { tr: 'Sürekli raporda bitiş günü boş', en: 'No end for a permanent report' },
    }),
    isSevere: boolean({
      label: { tr: 'Raporda ağır engelli ya da tam bağımlı', en: 'Severely disabled or fully dependent by the report' },
    }),
  },
}

export const askedOfHousehold = {
  /** Of everyone in the home, as home care reckons it; other homes have a path of their own. */
  income: money({
    label: { tr: 'Hane geliri', en: 'Household income' },
    help: { tr: 'Evde yaşayan herkesin aylık net gelirinin toplamı', en: 'Monthly net income of everyone in the home together' },
  }),
  members: integer({ label: { tr: 'Hanedeki kişi sayısı', en: 'Persons in the household' }, minimum: 1 }),
}
