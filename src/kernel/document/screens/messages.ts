import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  file: { tr: 'Tarama ya da fotoğraf', en: 'Scan or photograph' },
  fileHint: {
    tr: 'PDF, JPEG ya da PNG; en çok {megabytes} MB. Fotoğrafın çekildiği yer ve zaman silinir.',
    en: 'PDF, JPEG or PNG; at most {megabytes} MB. Place and time of a photograph are removed.',
  },
  choose: { tr: 'Dosya seç', en: 'Choose a file' },
  noneChosen: { tr: 'Dosya seçilmedi', en: 'No file chosen' },
  sending: { tr: 'Dosya gönderiliyor', en: 'Sending the file' },
  attach: { tr: 'Dosya ekle', en: 'Attach a file' },
  replace: { tr: 'Yeni dosya ekle', en: 'Attach a new file' },
  send: { tr: 'Gönder', en: 'Send' },
  attached: { tr: 'Dosya eklendi.', en: 'The file is attached.' },
  chooseFile: { tr: 'Bir dosya seçin.', en: 'Choose a file.' },
  open: { tr: 'Dosyayı aç', en: 'Open the file' },
  replaceNote: {
    tr: 'Belgede yeni dosya görünür; önceki dosya kayıtta kalır.',
    en: 'The document shows the new file; the earlier one stays on record.',
  },
  added: {
    tr: 'Belge kaydedildi, dosyası gönderilemedi. Yeniden gönderin ya da sonra eklemek için kapatın.',
    en: 'The document is recorded, its file was not sent. Send it again, or close and attach it later.',
  },
})

export const useMessages = () => messages(useLanguage())
