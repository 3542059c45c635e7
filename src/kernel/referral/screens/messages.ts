import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Yönlendirmeler', en: 'Referrals' },
  lists: { tr: 'Yönlendirme listeleri', en: 'Lists of referrals' },
  sent: { tr: 'Yanıt bekleyenler', en: 'Awaiting an answer' },
  accepted: { tr: 'Kabul edilenler', en: 'Accepted' },
  declined: { tr: 'Geri çevrilenler', en: 'Declined' },
  sentCount: { tr: '{count} yönlendirme yanıt bekliyor.', en: '{count} referrals await an answer.' },
  sentLate: {
    tr: '{count} yönlendirme yanıt bekliyor, {late} tanesi gecikti.',
    en: '{count} referrals await an answer, {late} are overdue.',
  },
  none: { tr: 'Bu listede yönlendirme yok.', en: 'No referral in this list.' },
  noneNote: {
    tr: 'Saha görevlisi ziyarette gördüğü ihtiyacı yönlendirince burada görünür.',
    en: 'They appear when a field worker refers a need seen on a visit.',
  },
  person: { tr: 'Kişi', en: 'Person' },
  need: { tr: 'İhtiyaç ve hizmet', en: 'Need and service' },
  from: { tr: 'Gönderen', en: 'From' },
  due: { tr: 'Yanıt hedefi', en: 'Answer by' },
  answer: { tr: 'Yanıt', en: 'Answer' },
  reason: { tr: 'Gerekçe', en: 'Reason' },
  case: { tr: 'Dosya', en: 'Case' },
  toCase: { tr: 'Dosyayı aç', en: 'Open the case' },
  toCaseOf: { tr: 'Dosyayı aç: {name}', en: 'Open the case: {name}' },
  toHousehold: { tr: 'Hane', en: 'Household' },
  accept: { tr: 'Kabul et', en: 'Accept' },
  decline: { tr: 'Geri çevir', en: 'Decline' },
  acceptOf: { tr: 'Kabul et: {name}', en: 'Accept: {name}' },
  declineOf: { tr: 'Geri çevir: {name}', en: 'Decline: {name}' },
  acceptNote: {
    tr: '{name} için {programme} dosyası açılır ve seçtiğiniz çalışmacıya verilir.',
    en: 'A case of {programme} opens for {name} and is assigned to the worker you choose.',
  },
  assignTo: { tr: 'Sosyal çalışmacı', en: 'Case worker' },
  acceptDone: { tr: 'Yönlendirme kabul edildi, dosya açıldı.', en: 'The referral was accepted; the case is open.' },
  declineReason: { tr: 'Neden geri çeviriyorsunuz?', en: 'Why do you decline it?' },
  declineHint: { tr: 'Gönderen birim bunu okur.', en: 'The sending unit reads this.' },
  declineDone: { tr: 'Yönlendirme geri çevrildi.', en: 'The referral was declined.' },
})

export const useMessages = () => messages(useLanguage())
