import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Kayıt zinciri', en: 'Audit log' },
  state: {
    tr: 'Kim, ne zaman, neye baktı ya da neyi değiştirdi: her işlem bir öncekine bağlı olarak yazılır, silinmez.',
    en: 'Who looked at or changed what, and when: each event is written bound to the one before and is never deleted.',
  },
  intact: { tr: 'Kayıt zinciri sağlam, {count} işlem.', en: 'The chain is intact, {count} events.' },
  intactNote: {
    tr: 'Bu sayfa açılırken bütün zincirler baştan sona yeniden hesaplandı.',
    en: 'All chains were recomputed from end to end when this page opened.',
  },
  broken: { tr: 'Kayıt zinciri bozuk.', en: 'The chain is broken.' },
  brokenNote: {
    tr: 'Buradan sonrası kanıt sayılmaz. Sistem yöneticisine haber verin; kayıtları değiştirmeyin.',
    en: 'What follows is no evidence. Tell the administrator; change nothing.',
  },
  fault: { tr: 'Çevre {circle}, sıra {seq}: {reason}.', en: 'Circle {circle}, row {seq}: {reason}.' },

  filters: { tr: 'Süzgeç', en: 'Filter' },
  subjectField: { tr: 'Kaydın numarası', en: 'Record id' },
  subjectHint: { tr: 'Kayıt sütunundaki bağlantıya da basabilirsiniz.', en: 'You can also follow a link in the record column.' },
  subjectUnreadable: {
    tr: 'Kaydın numarası 36 harf ve rakamdan oluşur; adresinden kopyalayabilirsiniz.',
    en: 'A record id has 36 letters and digits; copy it from its address.',
  },
  filter: { tr: 'Süz', en: 'Filter' },
  onlyActor: { tr: 'Yalnız {name}', en: 'Only {name}' },
  onlyThisActor: { tr: 'Yalnız bir kişinin işlemleri', en: 'One person’s events only' },
  onlySubject: { tr: 'Yalnız {id} kaydı', en: 'Record {id} only' },
  clear: { tr: 'Süzgeci kaldır', en: 'Clear the filter' },

  lines: { tr: 'İşlemler', en: 'Events' },
  caption: { tr: 'İşlemler, yeniden eskiye', en: 'Events, newest first' },
  at: { tr: 'Zaman', en: 'Time' },
  actor: { tr: 'Kim', en: 'Who' },
  event: { tr: 'Ne yaptı', en: 'Did what' },
  subject: { tr: 'Kayıt', en: 'Record' },
  secret: { tr: 'Gizli', en: 'Secret' },
  detail: { tr: 'Ayrıntı', en: 'Detail' },
  place: { tr: 'Çevre · sıra', en: 'Circle · row' },
  system: { tr: 'Sistem', en: 'System' },
  emptyTitle: { tr: 'Bu süzgeçle işlem bulunamadı.', en: 'No event matches the filter.' },
  empty: { tr: 'Süzgeci kaldırıp yeniden bakın.', en: 'Clear the filter and look again.' },
  pages: { tr: 'Sayfalar', en: 'Pages' },
  older: { tr: 'Daha eski işlemler', en: 'Older events' },
  newest: { tr: 'En yeni işlemler', en: 'Newest events' },
})

export const useAuditMessages = () => messages(useLanguage())
