import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  suspend: { tr: 'Durdur', en: 'Suspend' },
  resume: { tr: 'Yeniden başlat', en: 'Resume' },
  end: { tr: 'Sona erdir', en: 'End' },
  endAgain: { tr: 'Sona erme gününü düzelt', en: 'Correct the day of the end' },
  suspendTitle: { tr: 'Hak edişin durdurulmasını önerin', en: 'Propose to suspend the award' },
  resumeTitle: { tr: 'Hak edişin yeniden başlamasını önerin', en: 'Propose to resume the award' },
  endTitle: { tr: 'Hak edişin sona ermesini önerin', en: 'Propose to end the award' },
  suspendDay: { tr: 'Durdurmanın ilk günü', en: 'First day of the suspension' },
  resumeDay: { tr: 'Yeniden ödenecek ilk gün', en: 'First day that is paid again' },
  endDay: { tr: 'Ödenmeyecek ilk gün', en: 'First day that is not paid' },
  suspendHint: {
    tr: 'Bu gün ve sonrası, yeniden başlatılana kadar ödenmez. Geçmiş bir gün de olabilir.',
    en: 'This day and those after it are not paid until the award is resumed. It may lie in the past.',
  },
  resumeHint: {
    tr: 'Durdurma haksız çıktıysa ilk gününü yazın; o zaman hiç durmamış sayılır.',
    en: 'If the suspension was unfounded, write its first day; it then counts as never suspended.',
  },
  endHint: {
    tr: 'Bu gün ve sonrası ödenmez. Ölümde ve taşınmada ödenecek son gün için doğrulanmış bir kural yok; günü dayandığınız belgeye göre yazın.',
    en: 'This day and those after it are not paid. No confirmed rule says which day is the last after a death or a move; go by your document.',
  },
  reason: { tr: 'Neden?', en: 'Why?' },
  reasonHint: {
    tr: 'Ne oldu ve nereden biliniyor? Örnek: 12.09.2024 günü vefat etti, nüfus kaydı görüldü.',
    en: 'What happened, and how is it known? Example: died on 12.09.2024, seen in the register.',
  },
  proposeNote: {
    tr: 'Öneri karar verene gider; o onaylayana kadar hak ediş olduğu gibi sürer.',
    en: 'The proposal goes to the decider; until it is approved the award goes on as it is.',
  },
  propose: { tr: 'Karara gönder', en: 'Send for decision' },
  proposed: { tr: 'Öneri karara gönderildi.', en: 'The proposal was sent.' },
  waitsSuspend: {
    tr: 'Durdurma önerisi karar bekliyor: {day} gününden başlayarak.',
    en: 'A suspension from {day} awaits its decision.',
  },
  waitsResume: {
    tr: 'Yeniden başlatma önerisi karar bekliyor: {day} gününden başlayarak.',
    en: 'A resumption from {day} awaits its decision.',
  },
  waitsEnd: {
    tr: 'Sona erdirme önerisi karar bekliyor: {day} günü ve sonrası ödenmeyecek.',
    en: 'An end awaits its decision: {day} and later days will not be paid.',
  },
  by: { tr: 'Öneren: {name}, {day}', en: 'Proposed by {name}, {day}' },
  wouldOwe: {
    tr: 'Onaylanırsa ödenmiş paradan {amount} geri alınacak duruma gelir.',
    en: 'If approved, {amount} of what was paid will be to be recovered.',
  },
  approve: { tr: 'Onayla', en: 'Approve' },
  return: { tr: 'Geri gönder', en: 'Return' },
  approveTitle: { tr: 'Değişikliği onaylayın', en: 'Approve the change' },
  approveNote: { tr: 'Karar sizin adınızla kaydedilir.', en: 'The decision is recorded in your name.' },
  approved: { tr: 'Değişiklik onaylandı.', en: 'The change is approved.' },
  returnTitle: { tr: 'Öneriyi geri gönderin', en: 'Return the proposal' },
  answer: { tr: 'Neden geri gönderiyorsunuz?', en: 'Why do you return it?' },
  answerHint: { tr: 'Öneren bunu dosyada okur.', en: 'Whoever proposed it reads this on the file.' },
  returned: { tr: 'Öneri geri gönderildi.', en: 'The proposal was returned.' },
  changes: { tr: 'Hak edişteki değişiklikler', en: 'Changes of the award' },
  didSuspend: { tr: '{day} gününden durduruldu', en: 'Suspended from {day}' },
  didResume: { tr: '{day} gününden yeniden başladı', en: 'Resumed from {day}' },
  didEnd: { tr: '{day} gününden sona erdi', en: 'Ended from {day}' },
  notSuspend: { tr: '{day} gününden durdurma: geri gönderildi', en: 'Suspension from {day}: returned' },
  notResume: { tr: '{day} gününden yeniden başlatma: geri gönderildi', en: 'Resumption from {day}: returned' },
  notEnd: { tr: '{day} gününden sona erdirme: geri gönderildi', en: 'End from {day}: returned' },
  decided: { tr: 'Öneren {proposer}; karar veren {decider}, {day}', en: 'Proposed by {proposer}; decided by {decider}, {day}' },
  answered: { tr: 'Geri gönderme nedeni: {answer}', en: 'Returned because: {answer}' },
})

export const useMessages = () => messages(useLanguage())

/** 'suspend' → 'Suspend', for the words of a kind. */
export const capitalized = <Kind extends string>(kind: Kind) => (kind.charAt(0).toUpperCase() + kind.slice(1)) as Capitalize<Kind>
