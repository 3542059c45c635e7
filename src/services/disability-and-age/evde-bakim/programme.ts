import type { Programme } from '#kernel/programme/contract.ts'
import { healthBoardReport } from './documents.ts'
import { household } from './facts.ts'
import { paid, recipients } from './figures.ts'
import { benefitRounding, civilServantCoefficient, partMonth } from './parameters.ts'
import { coveredAmount, coveredDays, monthlyAmountOn } from './payment.ts'
import { entitlement } from './rules.ts'

export const evdeBakim = {
  id: 'evde-bakim',
  chapter: 'disability-and-age',
  name: { tr: 'Evde bakım yardımı', en: 'Home-care benefit' },
  about: {
    tr: 'Günlük yaşamında başkasına tam bağımlı olan ve hane geliri sınırın altında kalan engelli bireyin evinde bakılması için aylık yardım verilir. Başvuru sosyal hizmet merkezine yapılır, rapor ve gelir incelenir. Ödeme, raporun geçerli olduğu ve koşulların sürdüğü günler içindir.',
    en: 'A monthly benefit so that a disabled person who depends fully on others, and whose household income is under the limit, can be cared for at home. One applies at the social service centre, where the report and the income are examined. It is paid for days on which the report is valid and the conditions hold.',
  },
  strands: {
    aid: {
      lifecycle: 'benefit',
      name: { tr: 'Aylık yardım', en: 'Monthly benefit' },
      definition: {
        entitlement,
        documents: [healthBoardReport],
        membersFact: household.members.fact.path,
        // The published service standard, older than the regulation's change of 2026.
        answerMonths: 3,
        numberPrefix: 'EB',
        monthlyAmountOn,
        coveredDays,
        coveredAmount,
        paidOn: [civilServantCoefficient, benefitRounding, partMonth],
      },
    },
  },
  law: [
    { title: 'Sosyal Hizmetler Kanunu (2828)', article: 'ek m. 7', confidence: 'found' },
    { title: 'Evde Bakım Yardımı Yönetmeliği', confidence: 'found' },
    { title: 'Evde Bakım Yardımı Yönetmeliğinde 16.01.2026 değişikliği', confidence: 'found' },
  ],
  figures: [recipients, paid],
  stage: 'worked',
  level: 1,
} satisfies Programme
