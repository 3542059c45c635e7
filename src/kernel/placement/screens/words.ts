import type { PlacementFile, RankedUnit } from '#kernel/placement/contract.ts'
import type { Resident } from '#kernel/placement/facility-contract.ts'
import type { PlacementWork } from '#kernel/placement/work-contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'

type Words<Key extends string> = Readonly<Record<Key, Text>>
type Toned<Key extends string> = Readonly<Record<Key, Text & { readonly tone: Tone }>>

export const nightWords: Toned<Resident['state']> = {
  present: { tr: 'Yerinde', en: 'In place', tone: 'ok' },
  'on-leave': { tr: 'İzinde', en: 'On leave', tone: 'info' },
  'in-hospital': { tr: 'Hastanede', en: 'In hospital', tone: 'warn' },
  missing: { tr: 'Haber bekleniyor', en: 'Missing', tone: 'bad' },
  ended: { tr: 'Ayrıldı', en: 'Left', tone: 'neutral' },
}

/** States of orders, needs and discharges, in the words of placement. */
export const stepWords: Toned<string> = {
  arrived: { tr: 'Geldi, hâkime başvurulacak', en: 'Arrived, application due', tone: 'warn' },
  applied: { tr: 'Hâkimde', en: 'With the judge', tone: 'info' },
  'in-force': { tr: 'Geçerli', en: 'In force', tone: 'ok' },
  refused: { tr: 'Uygun bulunmadı', en: 'Refused', tone: 'bad' },
  ended: { tr: 'Sona erdi', en: 'Ended', tone: 'neutral' },
  proposed: { tr: 'Karar bekliyor', en: 'Awaits decision', tone: 'warn' },
  waiting: { tr: 'Onaylandı, yer bekliyor', en: 'Approved, waits for a place', tone: 'info' },
  met: { tr: 'Yerleşti', en: 'Placed', tone: 'ok' },
  returned: { tr: 'Geri gönderildi', en: 'Returned', tone: 'warn' },
  withdrawn: { tr: 'İhtiyaç kalktı', en: 'Withdrawn', tone: 'neutral' },
  approved: { tr: 'Onaylandı', en: 'Approved', tone: 'ok' },
}

export const clockWords: Words<PlacementWork['clocks'][number]['clock']> = {
  application: { tr: 'Hâkime başvuru', en: 'Application to the judge' },
  judgement: { tr: 'Hâkimin kararı', en: 'The judge’s decision' },
  urgentOrder: { tr: 'Acil kararın bitişi', en: 'End of the urgent order' },
  review: { tr: 'Gözden geçirme', en: 'Review' },
  'no-order': { tr: 'Kararsız kalıyor', en: 'In care without an order' },
}

/** `{n}` is the count of the reason. */
export const waitingWords: Words<PlacementWork['waiting'][number]['reasons'][number]['reason']> = {
  'urgent-order': { tr: 'Acil kararın bitmesine {n} gün', en: '{n} days to the end of the urgent order' },
  'siblings-in-care': { tr: '{n} kardeşi kuruluşta', en: '{n} siblings in care' },
  waiting: { tr: '{n} gündür bekliyor', en: 'waiting for {n} days' },
}

export const meritWords: Words<RankedUnit['merits'][number]['merit']> = {
  siblings: { tr: '{n} kardeşi burada kalıyor', en: '{n} siblings live here' },
  fits: { tr: 'Yaşına ve cinsiyetine uygun', en: 'Suits age and sex' },
  school: { tr: 'Okuluyla aynı ilçede', en: 'In the school’s district' },
  completes: { tr: 'Alt sınıra {n} kişi eksik', en: '{n} people short of its lower limit' },
  family: { tr: 'Ailesiyle aynı ilçede', en: 'In the family’s district' },
  room: { tr: '{n} boş yer', en: '{n} free places' },
}

export const fill = ({ tr, en }: Text, n: number): Text => ({
  tr: tr.replace('{n}', String(n)),
  en: en.replace('{n}', String(n)),
})

export const sexWords: Words<string> = {
  female: { tr: 'kız', en: 'girl' },
  male: { tr: 'erkek', en: 'boy' },
  unknown: { tr: 'bilinmiyor', en: 'unknown' },
}

const grownWords: Words<string> = {
  ...sexWords,
  female: { tr: 'kadın', en: 'woman' },
  male: { tr: 'erkek', en: 'man' },
}

export const wordsOfSex = (sex: string, age: number | null): Text =>
  (age !== null && age >= 18 ? grownWords : sexWords)[sex] ?? sexWords.unknown!

export const whatWords: Words<'need' | 'discharge'> = {
  need: { tr: 'Yerleştirme', en: 'Placement' },
  discharge: { tr: 'Ayrılış', en: 'Discharge' },
}

export const orderActWords: Words<string> = {
  arrive: { tr: 'Acil gelişi kaydet', en: 'Record an urgent arrival' },
  apply: { tr: 'Hâkime başvuruldu', en: 'Applied to the judge' },
  decide: { tr: 'Mahkeme kararını kaydet', en: 'Record the court’s decision' },
  refuse: { tr: 'Hâkim reddetti', en: 'The judge refused' },
  review: { tr: 'Gözden geçirildi', en: 'Reviewed' },
  extend: { tr: 'Kararı uzat', en: 'Extend the order' },
  end: { tr: 'Karar kalktı', en: 'The order was lifted' },
}

export const presenceWords: Words<string> = {
  leave: { tr: 'İzne çıktı', en: 'Went on leave' },
  hospitalise: { tr: 'Hastaneye yattı', en: 'Went into hospital' },
  miss: { tr: 'Haber alınamıyor', en: 'Is missing' },
  return: { tr: 'Döndü', en: 'Came back' },
}

/** Grounds that no one chooses: of moves, of the clock, of other lifecycles. */
const ownGrounds: Words<string> = {
  moved: { tr: 'Başka birime taşındı', en: 'Moved to another unit' },
  'came-of-age': {
    tr: 'Yaş sınırına vardı; kalış kendiliğinden sona erdi',
    en: 'Reached the age limit; the stay ended by itself',
  },
  adopted: { tr: 'Evlat edinildi', en: 'Adopted' },
}
export const wordsOfGround = (ground: string, known: Readonly<Record<string, Text>> = {}): Text =>
  known[ground] ?? ownGrounds[ground] ?? { tr: ground, en: ground }

const pastActs: Words<string> = {
  'case.open': { tr: 'Dosya açıldı', en: 'File opened' },
  'case.assign': { tr: 'Dosya görevlendirildi', en: 'File assigned' },
  'case.close': { tr: 'Dosya kapandı', en: 'File closed' },
  'care_order.arrive': { tr: 'Acil geliş', en: 'Urgent arrival' },
  'care_order.apply': { tr: 'Hâkime başvuruldu', en: 'Applied to the judge' },
  'care_order.decide': { tr: 'Mahkeme karar verdi', en: 'The court decided' },
  'care_order.refuse': { tr: 'Hâkim reddetti', en: 'The judge refused' },
  'care_order.review': { tr: 'Karar gözden geçirildi', en: 'Order reviewed' },
  'care_order.extend': { tr: 'Karar uzatıldı', en: 'Order extended' },
  'care_order.end': { tr: 'Karar sona erdi', en: 'Order ended' },
  'care_order.lapse': { tr: 'Kararın süresi doldu', en: 'Order lapsed' },
  'placement_need.propose': { tr: 'İhtiyaç karara gönderildi', en: 'Need proposed' },
  'placement_need.approve': { tr: 'İhtiyaç onaylandı', en: 'Need approved' },
  'placement_need.return': { tr: 'İhtiyaç geri gönderildi', en: 'Need returned' },
  'placement_need.refuse': { tr: 'İhtiyaç uygun bulunmadı', en: 'Need refused' },
  'placement_need.withdraw': { tr: 'İhtiyaç kalktı', en: 'Need withdrawn' },
  'placement.admit': { tr: 'Yerleşti', en: 'Admitted' },
  'placement.leave': { tr: 'İzne çıktı', en: 'Went on leave' },
  'placement.hospitalise': { tr: 'Hastaneye yattı', en: 'Went into hospital' },
  'placement.miss': { tr: 'Haber alınamadı', en: 'Missing' },
  'placement.return': { tr: 'Döndü', en: 'Came back' },
  'placement.extend': { tr: 'Kalış uzatıldı', en: 'Stay extended' },
  'placement.end': { tr: 'Kalış sona erdi', en: 'Stay ended' },
  'discharge.propose': { tr: 'Ayrılış önerildi', en: 'Discharge proposed' },
  'discharge.approve': { tr: 'Ayrılış onaylandı', en: 'Discharge approved' },
  'discharge.return': { tr: 'Ayrılış geri gönderildi', en: 'Discharge returned' },
}

/** Steps of the case that an act of its own concept tells already. */
const toldElsewhere = [
  'case.propose',
  'case.approve',
  'case.return',
  'case.refuse',
  'case.withdraw',
  'case.admit',
  'case.discharge',
  'placement_need.meet',
]

export const pastOf = (history: PlacementFile['history']) =>
  history.flatMap(({ concept, what, ...rest }) => {
    const key = `${concept}.${what}`
    return toldElsewhere.includes(key) ? [] : [{ ...rest, key, words: pastActs[key] ?? { tr: key, en: key } }]
  })
