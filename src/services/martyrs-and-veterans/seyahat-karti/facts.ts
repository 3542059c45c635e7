import { boolean, choice, day, facts, integer, period } from '#rules/fact.ts'
import { registry } from '../registry.ts'

export const person = facts('person', {
  birthDate: day({ label: { tr: 'Doğum günü', en: 'Day of birth' } }),
  relation: choice({
    label: { tr: 'Hakkın doğduğu kişiye yakınlığı', en: 'Relation to the person whose right it is' },
    options: registry.relations,
  }),
  statusDocument: period({
    label: { tr: 'Hak sahipliği belgesinin geçerliliği', en: 'Validity of the paper that proves the status' },
  }),
  isMarried: boolean({ label: { tr: 'Evli', en: 'Married' } }),
  disability: {
    percent: integer({ label: { tr: 'Engel oranı (%)', en: 'Disability (%)' } }),
    report: period({
      label: { tr: 'Engelli sağlık kurulu raporunun geçerliliği', en: 'Validity of the health-board report' },
      help: { tr: 'Sürekli raporda bitiş günü boş', en: 'No end for a permanent report' },
    }),
    isSevere: boolean({
      label: { tr: 'Raporda ağır engelli ya da tam bağımlı', en: 'Severely disabled or fully dependent by the report' },
    }),
  },
})
