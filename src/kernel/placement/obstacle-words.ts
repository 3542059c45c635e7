import type { Text } from '#platform/i18n/text.ts'
import type { Placement } from './definition.ts'
import type { Obstacle } from './suitability.ts'

/** What is said of each obstacle: why it is refused, or which reason is asked for. Errors and screens say the same. */
const words: Readonly<Record<Obstacle, (definition: Placement) => Text>> = {
  'no-order': () => ({
    tr: 'Geçerli bir koruma kararı ya da acil geliş kaydı yok; önce kararı kaydedin.',
    en: 'No order stands and no urgent arrival is recorded; record the order first.',
  }),
  'age-unknown': () => ({
    tr: 'Doğum günü bilinmiyor; önce kişi kaydını tamamlayın.',
    en: 'The birth day is unknown; complete the person’s record first.',
  }),
  'too-young': ({ ages }) => ({
    tr: `Bu hizmet ${ages.from} yaşından küçükleri almaz (${ages.law}).`,
    en: `This service takes nobody under ${ages.from} (${ages.law}).`,
  }),
  'too-old': ({ ages }) => ({
    tr: `${ages.until} yaşını dolduran bu hizmete yerleştirilemez (${ages.law}).`,
    en: `Nobody who has completed ${ages.until} years is placed in this service (${ages.law}).`,
  }),
  full: ({ unit }) => ({
    tr: `Bu birim dolu; bir birimde en çok ${unit.most} kişi kalır. Başka bir birim seçin.`,
    en: `This unit is full; at most ${unit.most} people live in one. Choose another.`,
  }),
  outside: () => ({
    tr: 'Birim bu yaş ya da cinsiyet için ayrılmamış; neden buraya yerleştirdiğinizi yazın.',
    en: 'The unit is for another age or sex; say why you place them here.',
  }),
  apart: () => ({
    tr: 'Kardeşi başka bir birimde kalıyor; neden birlikte olamadıklarını yazın.',
    en: 'A brother or sister lives in another unit; say why they cannot be together.',
  }),
  below: ({ unit }) => ({
    tr: `Birimde ${unit.fewest} kişiden az olacak; nedenini listeden seçin. Bir kez sorulur.`,
    en: `The unit will hold fewer than ${unit.fewest} people; choose the reason. It is asked once.`,
  }),
}

export const wordsOfObstacle = (definition: Placement, obstacle: Obstacle): Text => words[obstacle](definition)
