import type { Text } from '#platform/i18n/text.ts'

const acts: Readonly<Record<string, Text>> = {
  plan: { tr: 'Proje planlandı', en: 'Project planned' },
  approve: { tr: 'Proje onaylandı', en: 'Project approved' },
  refuse: { tr: 'Proje uygun bulunmadı', en: 'Project refused' },
  start: { tr: 'Proje başladı', en: 'Project began' },
  'revise-cost': { tr: 'Toplam tutar değişti', en: 'Cost revised' },
  complete: { tr: 'Proje tamamlandı', en: 'Project completed' },
  cancel: { tr: 'Projeden vazgeçildi', en: 'Project given up' },
}

export const wordsOfProjectAct = (act: string): Text => acts[act] ?? { tr: act, en: act }
