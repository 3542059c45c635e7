import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  path: { tr: 'Bu sayfa nerede', en: 'Where this page is' },
  courses: { tr: 'Eğitimler', en: 'Courses' },
  certificate: { tr: 'Katılım belgesi', en: 'Certificate of attendance' },
  state: { tr: '{name}, {day} gününde verildi.', en: '{name}, issued on {day}.' },
  revoked: { tr: 'Bu belge geçersiz.', en: 'This certificate is no longer valid.' },
  print: { tr: 'Yazdır', en: 'Print' },

  check: { tr: 'Belge doğrulama', en: 'Check a certificate' },
  checkLead: {
    tr: 'Belgenin altındaki kodu yazın. Belgenin gerçek olup olmadığı, programı, günü ve adının baş harfleri gösterilir; başka bilgi verilmez.',
    en: 'Type the code at the foot of the certificate. You see whether it is genuine, its programme, day and initials, and nothing else.',
  },
  code: { tr: 'Doğrulama kodu', en: 'Verification code' },
  codeHint: {
    tr: 'Yirmi harf ve rakam; boşluk ve çizgi fark etmez',
    en: 'Twenty letters and digits; spaces and dashes do not matter',
  },
  ask: { tr: 'Doğrula', en: 'Check' },
  fill: { tr: 'Belgedeki kodu yazın.', en: 'Type the code on the certificate.' },
  genuine: { tr: 'Bu belge gerçek ve geçerli.', en: 'This certificate is genuine and valid.' },
  notValid: { tr: 'Bu belge verilmişti, artık geçerli değil.', en: 'This certificate was issued and is no longer valid.' },
  unknown: { tr: 'Bu kodla bir belge bulunamadı.', en: 'There is no certificate with this code.' },
  unknownNote: { tr: 'Kodu belgeyle karşılaştırıp yeniden yazın.', en: 'Compare the code with the paper and type it again.' },
  programme: { tr: 'Program', en: 'Programme' },
  issuedOn: { tr: 'Verildiği gün', en: 'Issued on' },
  initials: { tr: 'Adının baş harfleri', en: 'Initials' },
  other: { tr: 'English', en: 'Türkçe' },
})

export const usePaperMessages = () => messages(useLanguage())
