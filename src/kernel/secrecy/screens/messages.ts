import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  order: { tr: 'Gizlilik kararı', en: 'Secrecy order' },
  orderTitle: { tr: 'Gizlilik kararını kaydet', en: 'Record a secrecy order' },
  orderNote: {
    tr: 'Karar kaydedilince bu kişinin bütün kayıtları yalnız ŞÖNİM nöbetçisine görünür: kimlik, hane üyeliği, dosya, belge, ziyaretteki ihtiyaç, yönlendirme, ödeme. Öbür herkes için kişi hiç yokmuş gibi olur; göstergelerde sayılır, ödemesi sürer.',
    en: 'Once recorded, everything of this person is seen by the duty officer only: identity, membership, cases, papers, needs, referrals, payments. To everyone else it is as if the person never was; figures still count them and payments go on.',
  },
  orderOthers: {
    tr: 'Birlikte yaşadıkları görünmeye devam eder. Karar çocukları da kapsıyorsa her biri için ayrıca kaydedin.',
    en: 'Those who live with them stay visible. If the decision covers children too, record it for each of them.',
  },
  ground: { tr: 'Dayanak', en: 'Legal ground' },
  groundHint: { tr: 'Kararda yazdığı gibi. Örnek: 6284 sayılı Kanun', en: 'As the decision says. Example: Law 6284' },
  authority: { tr: 'Kararı veren', en: 'Deciding authority' },
  authorityHint: {
    tr: 'Mahkemenin ya da makamın adı, kararda yazdığı gibi.',
    en: 'The court or authority, as the decision says.',
  },
  decidedOn: { tr: 'Karar günü', en: 'Day of the decision' },
  lastDay: { tr: 'Son gün', en: 'Last day' },
  lastDayHint: {
    tr: 'Kararda yoksa boş bırakın. Süre dolunca kayıt kendiliğinden açılmaz; siz uzatır ya da kaldırırsınız.',
    en: 'Leave empty if the decision names none. The record does not open by itself; you extend or lift the order.',
  },
  save: { tr: 'Kaydet ve gizle', en: 'Record and hide' },
  ordered: { tr: 'Karar kaydedildi, kişi gizlendi.', en: 'The order is recorded and the person hidden.' },

  stands: { tr: 'Gizlilik kararı var.', en: 'A secrecy order stands.' },
  decision: { tr: '{authority}, {day}, {ground}.', en: '{authority}, {day}, {ground}.' },
  untilDay: { tr: 'Son gün {day}.', en: 'Last day {day}.' },
  noLastDay: { tr: 'Kararda son gün yok.', en: 'The decision names no last day.' },
  ended: {
    tr: 'Süresi {day} günü doldu; kişi hâlâ gizli. Kararı uzatın ya da kaldırın.',
    en: 'It ended on {day}; the person is still hidden. Extend or lift the order.',
  },
  seenBy: { tr: 'Bu kaydı yalnız şu görev görür: {roles}.', en: 'Only this role sees the record: {roles}.' },

  extend: { tr: 'Uzat', en: 'Extend' },
  extendTitle: { tr: 'Kararın süresini uzat', en: 'Extend the order' },
  extended: { tr: 'Yeni süre kaydedildi.', en: 'The new end is recorded.' },
  lift: { tr: 'Kaldır', en: 'Lift' },
  liftTitle: { tr: 'Gizlilik kararını kaldır', en: 'Lift the secrecy order' },
  liftNote: {
    tr: 'Kişinin her kaydı karardan önceki yerine döner ve oradaki görevlilere yeniden görünür. Gizli olduğu, onlara söylenmez.',
    en: 'Every record of the person returns to where it was and is seen there again. That it was hidden is not told.',
  },
  liftHint: { tr: 'Kararı kaldıran karar ya da sürenin dolması gibi.', en: 'Such as the decision that ends it, or its end.' },
  lifted: { tr: 'Karar kaldırıldı; kayıtlar yerine döndü.', en: 'The order is lifted; the records are back.' },

  listTitle: { tr: 'Gizlilik kararları', en: 'Secrecy orders' },
  person: { tr: 'Kişi', en: 'Person' },
  end: { tr: 'Son gün', en: 'Last day' },
  noOrders: { tr: 'Geçerli gizlilik kararı yok.', en: 'No secrecy order stands.' },
  noOrdersNote: { tr: 'Karar, kişinin sayfasından kaydedilir.', en: 'An order is recorded on the person’s page.' },
  matches: { tr: 'Gizli numara başka kayıtta', en: 'A hidden number in another record' },
  matchesNote: {
    tr: 'Kaydedene bir şey söylenmedi. Aynı kişiyse öbür kayda da gizlilik kararı kaydedin.',
    en: 'Whoever recorded it was told nothing. If it is the same person, record an order on the other record too.',
  },
  matchOther: { tr: 'Yeni kayıt', en: 'New record' },
  matchHidden: { tr: 'Gizli kişi', en: 'Hidden person' },
  matchBy: { tr: 'Kaydeden', en: 'Recorded by' },
})

export const useSecrecyMessages = () => messages(useLanguage())
