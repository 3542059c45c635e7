import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  booklet: { tr: 'Kitapçık', en: 'Booklet' },
  title: { tr: 'Kitapçık, {edition}', en: 'Booklet, {edition}' },
  draft: { tr: 'Açık taslak', en: 'Open draft' },
  draftState: {
    tr: 'Bu sayı açık bir taslaktır. {day} gününe kadarını kapsar; {known} günü bilindiği gibidir. Yeni kayıt ve düzeltmeler sayıları değiştirebilir.',
    en: 'This edition is an open draft. It covers everything up to {day}, as known on {known}. New records and corrections can change its numbers.',
  },
  closedState: {
    tr: 'Bu sayı kapandı. {day} gününe kadarını kapsar; {known} günü bilindiği gibidir.',
    en: 'This edition is closed. It covers everything up to {day}, as known on {known}.',
  },
  figures: { tr: 'Göstergelere git', en: 'Go to the figures' },

  covers: { tr: 'Kapsam', en: 'What it covers' },
  stocks: { tr: 'Durum sayıları', en: 'Stocks' },
  stocksOn: { tr: '{day} günündeki durum', en: 'the state on {day}' },
  flows: { tr: 'Toplamlar', en: 'Totals' },
  flowsUntil: {
    tr: 'her birinin başlangıcından {day} gününe kadar (o gün dahil)',
    en: 'from the start of each up to and including {day}',
  },
  known: { tr: 'Bilindiği gün', en: 'As known on' },
  count: { tr: 'Gösterge', en: 'Figures' },
  countWords: { tr: '{chapters} bölümde {figures} gösterge', en: '{figures} figures in {chapters} chapters' },

  files: { tr: 'İndir', en: 'Download' },
  filesFooter: {
    tr: 'Dosyalar bu sayfadaki günle hazırlanır. Her indirme kayıt zincirine yazılır.',
    en: 'Files are made for the day shown on this page. Each download is written to the audit log.',
  },
  language: { tr: 'Kitapçığın dili', en: 'Language of the booklet' },
  turkish: { tr: 'Türkçe', en: 'Turkish' },
  english: { tr: 'İngilizce', en: 'English' },
  choose: { tr: 'Seçin', en: 'Choose' },
  pdf: { tr: 'PDF', en: 'PDF' },
  pdfNote: { tr: 'basmak için', en: 'to print' },
  html: { tr: 'HTML', en: 'HTML' },
  htmlNote: { tr: 'ekranda okumak için', en: 'to read on a screen' },
  json: { tr: 'JSON', en: 'JSON' },
  jsonNote: { tr: 'başka sistemler için', en: 'for other systems' },
  csv: { tr: 'CSV', en: 'CSV' },
  csvNote: { tr: 'tablo programları için', en: 'for spreadsheets' },

  contents: { tr: 'İçindekiler', en: 'Contents' },
  preview: { tr: 'Önizleme', en: 'Preview' },
  previewWords: { tr: 'Kitapçığın ekranda okunan hali burada açılır.', en: 'The booklet as read on a screen opens here.' },
  previewOpen: { tr: 'Önizlemeyi aç', en: 'Open the preview' },
  previewClose: { tr: 'Önizlemeyi kapat', en: 'Close the preview' },
  previewTitle: { tr: 'Kitapçığın önizlemesi', en: 'Preview of the booklet' },
})

export const useBookletMessages = () => messages(useLanguage())
