import { defineMessages } from '#platform/i18n/messages.ts'
import type { Text } from '#platform/i18n/text.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Today } from '../contract.ts'

const messages = defineMessages({
  greeting: { tr: 'Günaydın {name}', en: 'Good morning {name}' },
  findPerson: { tr: 'Kişi bul', en: 'Find a person' },

  late: { tr: '{count} süre geçti', en: 'overdue deadlines: {count}' },
  dueToday: { tr: '{count} süre bugün doluyor', en: 'deadlines today: {count}' },
  manyPressing: {
    tr: 'En az {count} süre geçti ya da bugün doluyor',
    en: 'at least {count} deadlines are overdue or end today',
  },
  nothingPressing: { tr: 'Geçen ya da bugün dolan süre yok', en: 'No deadline is overdue or ends today' },
  visitsLate: { tr: '{count} ziyaret gecikti', en: 'overdue visits: {count}' },
  visitsToday: { tr: 'Bugün {count} ziyaretiniz var', en: 'visits today: {count}' },
  noVisitsToday: { tr: 'Bugün ziyaretiniz yok', en: 'no visits today' },
  runsWait: { tr: '{count} ödeme dönemi sizi bekliyor', en: 'payment runs that wait for you: {count}' },
  noRunsWait: { tr: 'Sizi bekleyen ödeme dönemi yok', en: 'no payment run waits for you' },
  figuresReady: { tr: 'Göstergeler bugünkü kayıtlardan okunur', en: 'figures are read from today’s records' },
  auditReady: { tr: 'Kayıt zinciri denetiminize açık', en: 'the record chain is open to your audit' },
  clockStands: { tr: 'Saat bu günde duruyor', en: 'the clock stands on this day' },
  clockRuns: { tr: 'Saat kendiliğinden ilerliyor', en: 'the clock moves by itself' },
  notWorked: {
    tr: 'Görevinizin hizmetleri tanımlı, henüz işletilmiyor',
    en: 'the services of your role are declared and not worked yet',
  },

  deadlines: { tr: 'Yasal süreler', en: 'Legal deadlines' },
  deadlinesOrder: { tr: 'Önce geciken, sonra en yakın.', en: 'Overdue first, then the nearest.' },
  left: { tr: 'Kalan', en: 'Left' },
  toDo: { tr: 'Yapılacak iş', en: 'To do' },
  case: { tr: 'Dosya', en: 'Case' },
  period: { tr: 'Süre', en: 'Period' },
  days: { tr: '{days} gün', en: '{days} days' },
  passed: { tr: '{days} günlük sürenin {passed} günü geçti', en: '{passed} of {days} days have passed' },
  overdue: { tr: '{days} günlük süre {late} gün aşıldı', en: 'the {days} days are exceeded by {late} days' },
  noDeadlines: { tr: 'Yaklaşan süre yok.', en: 'No deadline is near.' },
  noDeadlinesNote: {
    tr: 'Başvurunun yanıt süresi 30 gün, belgenin süresi 90 gün kala burada görünür.',
    en: 'An application appears 30 days before its answer is due, a document 90 days before it ends.',
  },
  keyGone: { tr: 'geçen gün', en: 'days gone' },
  keyToday: { tr: 'bugün', en: 'today' },
  keyLeft: { tr: 'kalan gün', en: 'days left' },
  keyLate: { tr: 'geciken gün', en: 'days late' },
  toOverdue: { tr: 'Geciken dosyalar', en: 'Overdue cases' },

  visits: { tr: 'Bugünkü ziyaretler', en: 'Visits today' },
  nextVisits: { tr: 'Sıradaki ziyaretler', en: 'Next visits' },
  home: { tr: '{name} hanesi', en: 'The {name} household' },
  visitLate: { tr: 'Gecikti', en: 'Overdue' },
  noVisits: { tr: 'Planlı ziyaret yok.', en: 'No visit is planned.' },
  noVisitsNote: {
    tr: 'Hane sayfasından planlanan ziyaret burada görünür.',
    en: 'A visit planned on a household’s page appears here.',
  },
  allVisits: { tr: 'Tüm ziyaretler', en: 'All visits' },

  referrals: { tr: 'Gelen işler', en: 'Incoming work' },
  referralsNew: { tr: '{count} yönlendirme yanıt bekliyor', en: 'referrals that await an answer: {count}' },
  manyReferrals: { tr: 'En az {count} yönlendirme yanıt bekliyor', en: 'at least {count} referrals await an answer' },
  referralFrom: { tr: '{from}, {day}', en: '{from}, {day}' },
  answerBy: { tr: 'Yanıt hedefi {day}', en: 'Answer by {day}' },
  noReferrals: { tr: 'Yanıt bekleyen yönlendirme yok.', en: 'No referral awaits an answer.' },
  noReferralsNote: { tr: 'Biriminize gelen yönlendirme burada görünür.', en: 'A referral to your unit appears here.' },
  allReferrals: { tr: 'Tümü', en: 'All' },

  recent: { tr: 'Son dosyalar', en: 'Recent cases' },
  allCases: { tr: 'Tüm dosyalar', en: 'All cases' },
  person: { tr: 'Kişi', en: 'Person' },
  service: { tr: 'Hizmet', en: 'Service' },
  state: { tr: 'Durum', en: 'State' },
  changed: { tr: 'Son işlem', en: 'Last change' },
  noCases: { tr: 'Henüz dosya yok.', en: 'No case yet.' },
  noCasesNote: { tr: 'Dosya, kişinin sayfasından açılır.', en: 'A case is opened on the person’s page.' },

  cases: { tr: 'Dosyalar', en: 'Cases' },
  caseCount: { tr: '{count} dosya', en: 'Cases: {count}' },
  oneDoor: { tr: 'Bir kapı {count} dosyadır.', en: 'One door is {count} cases.' },
  oneDoorEach: { tr: 'Her kapı bir dosyadır.', en: 'Each door is one case.' },

  runs: { tr: 'Ödeme dönemleri', en: 'Payment runs' },
  runsNone: { tr: 'Sırada bekleyen dönem yok.', en: 'No run waits.' },
  runsNoneNote: {
    tr: 'Dönem hesaplanıp sıra size gelince burada görünür.',
    en: 'A run appears when it is computed and your turn has come.',
  },
  toRuns: { tr: 'Ödemeleri aç', en: 'Open payments' },

  licences: { tr: 'Ruhsatlar', en: 'Licences' },
  proposalsWait: { tr: '{count} öneri karar bekliyor', en: 'proposals that await a decision: {count}' },
  applicationsWait: { tr: '{count} başvuru inceleniyor', en: 'applications in progress: {count}' },
  findingsLate: { tr: '{count} tespitin süresi geçti', en: 'overdue findings: {count}' },
  noFindingsLate: { tr: 'Süresi geçen tespit yok', en: 'no finding is overdue' },
  toLicences: { tr: 'Ruhsatları aç', en: 'Open licences' },
  findings: { tr: 'Giderilecek tespitler', en: 'Findings to be remedied' },
  allFindings: { tr: 'Tümü', en: 'All' },
  nextInspections: { tr: 'Sıradaki denetimler', en: 'Next inspections' },
  allInspections: { tr: 'Tümü', en: 'All' },
  travelCards: { tr: 'Seyahat kartları', en: 'Travel cards' },
  'cards-to-decide': { tr: 'Karar bekleyen başvuru', en: 'Applications to decide' },
  'cards-to-print': { tr: 'Baskı bekleyen kart', en: 'Cards to print' },
  'cards-to-deliver': { tr: 'Teslim bekleyen kart', en: 'Cards to hand over' },
  'cards-ending': { tr: 'Süresi dolan kart', en: 'Cards that end' },
  cardsWait: { tr: '{count} kart işlem bekliyor', en: 'cards that wait for a step: {count}' },

  numbers: { tr: 'Sayılar', en: 'Numbers' },
  toFigures: { tr: 'Göstergeler', en: 'Figures' },
  toFiguresNote: {
    tr: 'Her sayı, altındaki kayıtlarla birlikte açılır.',
    en: 'Every number opens with the records beneath it.',
  },
  toBooklet: { tr: 'Kitapçık', en: 'Booklet' },
  toBookletNote: { tr: 'Baskı, seçtiğiniz günün kayıtlarından hazırlanır.', en: 'An edition is made from the records of a day.' },
  audit: { tr: 'Kayıt zinciri', en: 'Record chain' },
  auditNote: {
    tr: 'Her işlem ve her bakış zincire yazılır. Zincirin kopup kopmadığını siz denetlersiniz.',
    en: 'Every act and every look is written to the chain. You check whether it is unbroken.',
  },
  toAudit: { tr: 'Kayıt zincirini aç', en: 'Open the record chain' },
  clock: { tr: 'Saat', en: 'Clock' },
  clockDay: { tr: 'İş günü', en: 'Business day' },
  clockNote: {
    tr: 'Deneme ilinde saat durur. Sonraki güne geçince herkesin günü değişir: kalan süreler bir gün kısalır, yeni işlemler o günün tarihini taşır.',
    en: 'In a trial province the clock stands still. On the next day the day changes for everyone: one day less is left of every deadline, and new acts bear that day’s date.',
  },
  clockByItself: {
    tr: 'Bu il gerçek takvimle çalışır. Gün, gece yarısı kendiliğinden değişir.',
    en: 'This province follows the real calendar. The day changes by itself at midnight.',
  },
  nextDay: { tr: 'Sonraki gün', en: 'Next day' },
  moved: { tr: 'İş günü artık {day}.', en: 'The business day is now {day}.' },

  declared: { tr: 'Görevinizin hizmetleri henüz işletilmiyor.', en: 'The services of your role are not worked yet.' },
  declaredNote: {
    tr: '{role} görevinin hizmetleri tanımlı: adları, dayanakları ve göstergeleri var. İş adımları henüz kurulmadı; bu yüzden burada bekleyen iş görünmez.',
    en: 'The services of the role “{role}” are declared: they have names, legal grounds and figures. Their steps are not worked out yet, so no work waits here.',
  },
  toServices: { tr: 'Hizmetleri gör', en: 'See the services' },
})

export const useMessages = () => messages(useLanguage())

export const dayWords: readonly Text[] = [
  { tr: 'Pazartesi', en: 'Monday' },
  { tr: 'Salı', en: 'Tuesday' },
  { tr: 'Çarşamba', en: 'Wednesday' },
  { tr: 'Perşembe', en: 'Thursday' },
  { tr: 'Cuma', en: 'Friday' },
  { tr: 'Cumartesi', en: 'Saturday' },
  { tr: 'Pazar', en: 'Sunday' },
]

export const toDoWords: Readonly<Record<Today['deadlines'][number]['what'], Text>> = {
  'answer-referral': { tr: 'Yönlendirme yanıtlanacak', en: 'Referral to be answered' },
  'answer-application': { tr: 'Başvuru yanıtlanacak', en: 'Application to be answered' },
  'report-expires': { tr: 'Belgenin süresi doluyor', en: 'A document is about to end' },
  decide: { tr: 'Karar verilecek', en: 'Decision to be made' },
}
