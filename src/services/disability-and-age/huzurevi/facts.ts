import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, facts, period } from '#rules/fact.ts'

export const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  oldAgeHome: {
    report: period({
      label: { tr: 'Kuruluşa kabul için sağlık raporunun geçerliliği', en: 'Validity of the health report for admission' },
    }),
    dailyLife: choice({
      label: { tr: 'Rapora göre günlük yaşam', en: 'Daily life by the report' },
      options: {
        independent: { tr: 'Kendi işini görebilir', en: 'Manages alone' },
        'needs-care': { tr: 'Bakıma ihtiyacı var', en: 'Needs care' },
      },
    }),
    isOfSoundMind: boolean({ label: { tr: 'Ruh sağlığı yerinde', en: 'Is of sound mental health' } }),
    hasInfectiousDisease: boolean({ label: { tr: 'Bulaşıcı hastalığı var', en: 'Has an infectious disease' } }),
    isAddicted: boolean({ label: { tr: 'Alkol ya da madde bağımlılığı var', en: 'Is addicted to alcohol or drugs' } }),
    isInNeed: boolean({
      label: { tr: 'Sosyal inceleme sosyal ya da ekonomik yoksunluk görüyor', en: 'The enquiry finds social or economic need' },
    }),
  },
})
