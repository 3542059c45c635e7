import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'
import type { Matter } from '../acts.ts'
import type { FindingLine, InspectionKind, Result } from '../inspection-contract.ts'

export const matterWords = {
  grant: { tr: 'Ruhsat verilmesi', en: 'Granting the licence' },
  refuse: { tr: 'Başvurunun reddi', en: 'Refusing the application' },
  'change-capacity': { tr: 'Kapasite değişikliği', en: 'Change of capacity' },
  transfer: { tr: 'Kurucu devri', en: 'Transfer to another founder' },
  'change-manager': { tr: 'Sorumlu müdür değişikliği', en: 'Change of the responsible manager' },
  renew: { tr: 'Ruhsat süresinin uzatılması', en: 'Renewal' },
  warn: { tr: 'Uyarı', en: 'Warning' },
  fine: { tr: 'İdari para cezası', en: 'Fine' },
  suspend: { tr: 'Faaliyetin geçici durdurulması', en: 'Temporary closure' },
  resume: { tr: 'Faaliyetin yeniden başlaması', en: 'Reopening' },
  close: { tr: 'Kapatma', en: 'Closure' },
} as const satisfies Record<Matter, Text>

export const inspectionWords = {
  pre: { tr: 'Ön denetim', en: 'First inspection' },
  planned: { tr: 'Haberli denetim', en: 'Announced inspection' },
  unannounced: { tr: 'Habersiz denetim', en: 'Unannounced inspection' },
  'follow-up': { tr: 'Takip denetimi', en: 'Follow-up' },
} as const satisfies Record<InspectionKind, Text>

export const resultWords = {
  conform: { tr: 'Uygun', en: 'Conforms', tone: 'ok' },
  'not-conform': { tr: 'Uygun değil', en: 'Does not conform', tone: 'bad' },
  'not-looked': { tr: 'Bakılmadı', en: 'Not looked at', tone: 'neutral' },
} as const satisfies Record<Result, Text & { tone: Tone }>

export const findingWords = {
  open: { tr: 'Açık', en: 'Open', tone: 'warn' },
  remedied: { tr: 'Giderildi', en: 'Remedied', tone: 'ok' },
} as const satisfies Record<FindingLine['state'], Text & { tone: Tone }>

const pastActs: Readonly<Record<string, Text>> = {
  'licence.apply': { tr: 'Başvuru alındı', en: 'Application received' },
  'licence.file-paper': { tr: 'Belge eklendi', en: 'Paper filed' },
  'licence.grant': { tr: 'Ruhsat verildi', en: 'Licence granted' },
  'licence.refuse': { tr: 'Başvuru reddedildi', en: 'Application refused' },
  'licence.withdraw': { tr: 'Başvuru geri alındı', en: 'Application withdrawn' },
  'licence.change-capacity': { tr: 'Kapasite değişti', en: 'Capacity changed' },
  'licence.transfer': { tr: 'Kurucu değişti', en: 'Founder changed' },
  'licence.change-manager': { tr: 'Sorumlu müdür değişti', en: 'Manager changed' },
  'licence.renew': { tr: 'Ruhsat süresi uzatıldı', en: 'Licence renewed' },
  'licence.warn': { tr: 'Uyarı verildi', en: 'Warned' },
  'licence.fine': { tr: 'Para cezası verildi', en: 'Fined' },
  'licence.suspend': { tr: 'Faaliyet durduruldu', en: 'Closed for a time' },
  'licence.resume': { tr: 'Faaliyet yeniden başladı', en: 'Reopened' },
  'licence.close': { tr: 'Ruhsat kapandı', en: 'Licence closed' },
  'licence_decision.propose': { tr: 'Karara gönderildi', en: 'Sent for decision' },
  'licence_decision.approve': { tr: 'Karar verildi', en: 'Decided' },
  'licence_decision.return': { tr: 'Öneri geri gönderildi', en: 'Proposal returned' },
  'inspection.plan': { tr: 'Denetim planlandı', en: 'Inspection planned' },
  'inspection.complete': { tr: 'Denetim yapıldı', en: 'Inspection done' },
  'inspection.cancel': { tr: 'Denetim iptal edildi', en: 'Inspection cancelled' },
  'finding.record': { tr: 'Tespit yazıldı', en: 'Finding recorded' },
  'finding.repeat': { tr: 'Tespit yinelendi', en: 'Finding recurred' },
  'finding.remedy': { tr: 'Tespit giderildi', en: 'Finding remedied' },
}

export const wordsOfPastAct = (concept: string, act: string): Text =>
  pastActs[`${concept}.${act}`] ?? { tr: `${concept}: ${act}`, en: `${concept}: ${act}` }
