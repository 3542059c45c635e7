import type { Text } from '#platform/i18n/text.ts'

/** Steps of casework, as the buttons that take them. */
export const stepWords: Readonly<Record<string, Text>> = {
  interview: { tr: 'Görüşmeyi kaydet', en: 'Record the interview' },
  assess: { tr: 'Değerlendirmeyi kaydet', en: 'Record the assessment' },
  'agree-plan': { tr: 'Planı kaydet', en: 'Record the plan' },
  'follow-up': { tr: 'İzlemeyi kaydet', en: 'Record a follow-up' },
  close: { tr: 'Dosyayı kapat', en: 'Close the case' },
}

export const sourceWords = {
  document: { tr: 'Belge', en: 'Document' },
  register: { tr: 'Kayıt sorgusu', en: 'Register' },
  declaration: { tr: 'Beyan', en: 'Declaration' },
  visit: { tr: 'Hane ziyareti', en: 'Household visit' },
} as const satisfies Record<string, Text>

export const wordsOfSource = (source: string): Text => (sourceWords as Record<string, Text>)[source] ?? { tr: source, en: source }

const pastActs: Readonly<Record<string, Text>> = {
  'case.open': { tr: 'Dosya açıldı', en: 'Case opened' },
  'case.assign': { tr: 'Dosya görevlendirildi', en: 'Case assigned' },
  'case.propose': { tr: 'Karara gönderildi', en: 'Sent for decision' },
  'case.return': { tr: 'Dosya geri geldi', en: 'Case came back' },
  'case.grant': { tr: 'Dosya uygun bulundu', en: 'Case granted' },
  'case.refuse': { tr: 'Dosya uygun bulunmadı', en: 'Case refused' },
  'case.approve': { tr: 'Yerleştirmesi onaylandı', en: 'Placement approved' },
  'case.withdraw': { tr: 'Yerleştirme ihtiyacı kalktı', en: 'Need to place withdrawn' },
  'case.admit': { tr: 'Yerleşti', en: 'Placed' },
  'case.discharge': { tr: 'Ayrıldı, dosya kapandı', en: 'Discharged, case closed' },
  'case.interview': { tr: 'Görüşme yapıldı', en: 'Interview held' },
  'case.assess': { tr: 'Değerlendirme yapıldı', en: 'Assessment made' },
  'case.agree-plan': { tr: 'Plan yapıldı', en: 'Plan agreed' },
  'case.follow-up': { tr: 'İzleme yapıldı', en: 'Followed up' },
  'case.close': { tr: 'Dosya kapandı', en: 'Case closed' },
  'document.attach': { tr: 'Belgeye dosya eklendi', en: 'File attached to a document' },
  'document.withdraw': { tr: 'Belge geri çekildi', en: 'Document withdrawn' },
  'document.file': { tr: 'Belge eklendi', en: 'Document added' },
  'fact.record': { tr: 'Bilgi kaydedildi', en: 'Fact recorded' },
  'fact.replace': { tr: 'Önceki bilgi değişti', en: 'Earlier fact replaced' },
  'enquiry.sign': { tr: 'Sosyal inceleme raporu imzalandı', en: 'Enquiry report signed' },
  'decision.propose': { tr: 'Karar önerildi', en: 'Decision proposed' },
  'decision.approve': { tr: 'Karar verildi', en: 'Decision made' },
  'decision.return': { tr: 'Karar geri gönderildi', en: 'Decision returned' },
  'award.grant': { tr: 'Hak ediş başladı', en: 'Award began' },
  'award.suspend': { tr: 'Hak ediş durduruldu', en: 'Award suspended' },
  'award.resume': { tr: 'Hak ediş yeniden başladı', en: 'Award resumed' },
  'award.end': { tr: 'Hak ediş sona erdi', en: 'Award ended' },
  'award_change.propose': { tr: 'Hak edişte değişiklik önerildi', en: 'Change of the award proposed' },
  'award_change.approve': { tr: 'Hak edişteki değişiklik onaylandı', en: 'Change of the award approved' },
  'award_change.return': { tr: 'Değişiklik önerisi geri gönderildi', en: 'Proposed change returned' },
  'payment_line.compute': { tr: 'Ödeme hesaplandı', en: 'Payment computed' },
  'payment_line.pay': { tr: 'Ödendi', en: 'Paid' },
  'payment_line.hold': { tr: 'Ödeme bekletildi', en: 'Payment held' },
  'payment_line.unhold': { tr: 'Ödemenin beklemesi kalktı', en: 'Payment let go' },
  'payment_line.recompute': { tr: 'Ödeme yeniden hesaplandı', en: 'Payment computed anew' },
  'payment_line.return': { tr: 'Ödeme bankadan döndü', en: 'Payment returned by the bank' },
  'payment_line.pay-again': { tr: 'Yeniden ödendi', en: 'Paid again' },
}

export const wordsOfPastAct = (concept: string, act: string): Text =>
  pastActs[`${concept}.${act}`] ?? { tr: `${concept}: ${act}`, en: `${concept}: ${act}` }
