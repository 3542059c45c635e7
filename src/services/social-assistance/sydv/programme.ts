import type { Programme } from '#kernel/programme/contract.ts'
import { assistance, foundations, households, resources } from './figures.ts'

export const sydv = {
  id: 'sydv',
  chapter: 'social-assistance',
  name: { tr: 'Sosyal yardımlaşma ve dayanışma vakıfları', en: 'Social assistance and solidarity foundations' },
  about: {
    tr: 'İhtiyaç sahibi hane, oturduğu yerin vakfına başvurur; sosyal inceleme yapılır ve mütevelli heyeti karar verir. Gıda, eğitim, sağlık, şartlı nakit transferi, proje desteği ve diğer yardımlar ölçüte bağlıdır ve kayıtlıdır.',
    en: 'A household in need applies to the foundation of the place where it lives; after a social enquiry the board of trustees decides. Food, education, health, conditional cash, project support and other aids follow criteria and are recorded.',
  },
  strands: {
    aid: { lifecycle: 'benefit', name: { tr: 'Sosyal yardım', en: 'Social aid' } },
  },
  law: [{ title: 'Sosyal Yardımlaşma ve Dayanışmayı Teşvik Kanunu (3294)', confidence: 'found' }],
  figures: [foundations, households, assistance, resources],
  stage: 'declared',
  level: 0,
} satisfies Programme
