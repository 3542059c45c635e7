import { type Fact, facts, money } from '#rules/fact.ts'
import { allBut, incomeKinds } from '#rules/home.ts'

// The kinds of income that a programme's home counts or leaves out. Kuruş a month, or the market value where the label says so.

export const incomes = incomeKinds({
  wage: { label: { tr: 'Ücret', en: 'Wage' } },
  selfEmployment: { label: { tr: 'Kendi işinden kazanç', en: 'Income from one’s own business' } },
  farming: { label: { tr: 'Tarım geliri', en: 'Farm income' } },
  pension: { label: { tr: 'Emekli ya da dul ve yetim aylığı', en: 'Retirement or survivors’ pension' } },
  pension2022: { label: { tr: '2022 sayılı Kanun aylığı', en: 'Pension under law 2022' } },
  alimony: { label: { tr: 'Nafaka', en: 'Maintenance' } },
  studentLoan: { label: { tr: 'Öğrenim kredisi', en: 'Student loan' } },
  birthAid: { label: { tr: 'Doğum yardımı', en: 'Birth aid' } },
  traineeWage: { label: { tr: 'Stajyer ücreti', en: 'Trainee wage' } },
  rent: { label: { tr: 'Kira geliri (ikinci konut dâhil)', en: 'Rent, a second home’s included' } },
  other: { label: { tr: 'Başka gelir', en: 'Other income' } },
  emptyHome: { label: { tr: 'Kirada olmayan ikinci konutun rayiç bedeli', en: 'Market value of a second home that is not let' } },
  letHome: { label: { tr: 'Kiradaki ikinci konutun rayiç bedeli', en: 'Market value of a second home that is let' } },
  landValue: {
    label: {
      tr: 'Depo, arsa, tarla: rayiç bedel (geliri yazılmamışsa)',
      en: 'Store, plot or field: market value (if no income is told)',
    },
  },
  firstCar: { label: { tr: 'En değerli binek aracın değeri', en: 'Value of the most valuable car' } },
  furtherCar: { label: { tr: 'Diğer binek araçların değeri', en: 'Value of the other cars' } },
})

const property = ['emptyHome', 'letHome', 'landValue', 'firstCar', 'furtherCar'] as const

/** What comes in month by month; what one owns is left out. */
export const monthlyIncomes = allBut(incomes, ...property)

/** Others’ pensions of law 2022 are left out, too. */
export const monthlyIncomesBesides2022 = allBut(incomes, ...property, 'pension2022')

/** Each kind as a fact that a case records of somebody who lives in the home: 'person.income.wage'. */
const asFacts = facts('person', {
  income: Object.fromEntries(Object.entries(incomes).map(([kind, { label }]) => [kind, money({ label })])),
})

/** By kind, in the order of the kinds. Whoever has one of them recorded is known to have none of the others. */
export const incomeFacts: ReadonlyMap<string, Fact> = new Map(
  Object.entries(asFacts.income).map(([kind, { fact }]) => [kind, fact]),
)
