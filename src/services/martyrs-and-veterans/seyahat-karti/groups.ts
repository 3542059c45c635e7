import type { Text } from '#platform/i18n/text.ts'

/** Groups of the registry's holders to whom the ministry gives the card. */
export const groups = {
  'july-15': { tr: '15 Temmuz gazisi, şehit ya da gazi yakını', en: 'Veteran, or relative of a martyr or veteran, of 15 July' },
  'martyr-relative': { tr: 'Şehit yakını', en: 'Relative of a martyr' },
  veteran: { tr: 'Gazi', en: 'Veteran' },
  'veteran-relative': { tr: 'Gazi yakını', en: 'Relative of a veteran' },
  'duty-disabled': { tr: 'Vazife malulü', en: 'Disabled on duty' },
  'duty-disabled-relative': { tr: 'Vazife malulü yakını', en: 'Relative of one disabled on duty' },
  'pension-3292': { tr: 'Vatani hizmet aylığı alan ya da yakını', en: 'Pensioner for service to the country, or a relative' },
  'athlete-5774': { tr: 'Aylık alan başarılı sporcu', en: 'Athlete with a pension' },
} satisfies Record<string, Text>

export type GroupId = keyof typeof groups
