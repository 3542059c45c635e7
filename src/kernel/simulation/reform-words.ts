import type { Text } from '#platform/i18n/text.ts'
import type { ReformProblem } from '#rules/reform.ts'

/** What is wrong with a value of a reform, and what to write. */
export const wordsOfProblem: Readonly<Record<ReformProblem, Text>> = {
  'no-such-value': {
    tr: 'Bu hizmetin kurallarında böyle bir değer yok; listeden seçin.',
    en: 'The rules of this service hold no such value; choose one of the list.',
  },
  'not-in-force': { tr: 'Kural o günlerde yürürlükte değil.', en: 'The rule is not in force on those days.' },
  'not-a-number': {
    tr: 'Bu bir hesap kabulüdür, sayıyla değiştirilemez.',
    en: 'This is a convention; no number can replace it.',
  },
  'not-money': { tr: 'Tutarı lira olarak yazın, örneğin 17.002,12.', en: 'Write the amount in lira, 17002.12 for example.' },
  'not-a-coefficient': {
    tr: 'Katsayıyı ondalık yazın, örneğin 0,907796.',
    en: 'Write the coefficient as a decimal, 0.907796 for example.',
  },
  'not-a-fraction': { tr: 'Kesri pay/payda olarak yazın, örneğin 3/4.', en: 'Write the fraction as 3/4.' },
  'not-a-day': { tr: 'Gün yıl-ay-gün olarak yazılır, örneğin 2024-09-01.', en: 'Write the day as 2024-09-01.' },
  'ends-before-it-begins': { tr: 'Bitiş günü başlangıçtan sonra olmalı.', en: 'The end must come after the beginning.' },
}
