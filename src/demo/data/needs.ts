export interface NeedKind {
  readonly heading: string
  readonly need: string
  readonly note: string | null
  /** The programme and the kind of unit that it is sent to. */
  readonly referredTo?: { readonly programme: string; readonly unit: 'centre' | 'foundation' }
}

export const needKinds: readonly NeedKind[] = [
  { heading: 'health', need: 'care', note: 'Bakımı aile üstlenmiş.', referredTo: { programme: 'evde-bakim', unit: 'centre' } },
  { heading: 'household', need: 'family-counselling', note: 'Aile içinde görüşmek istiyorlar.', referredTo: { programme: 'shm', unit: 'centre' } },
  { heading: 'household', need: 'psychological-support', note: null, referredTo: { programme: 'shm', unit: 'centre' } },
  { heading: 'income', need: 'cash-aid', note: 'Düzenli gelir yok.', referredTo: { programme: 'sydv', unit: 'foundation' } },
  { heading: 'income', need: 'in-kind-aid', note: 'Yakacak ihtiyacı var.', referredTo: { programme: 'sydv', unit: 'foundation' } },
  { heading: 'child', need: 'child-support', note: 'Okul gideri karşılanamıyor.', referredTo: { programme: 'sed', unit: 'centre' } },
  { heading: 'health', need: 'medical-equipment', note: 'Tekerlekli sandalye gerekiyor.', referredTo: { programme: 'sydv', unit: 'foundation' } },
  { heading: 'health', need: 'home-health', note: null },
  { heading: 'health', need: 'report-renewal', note: 'Rapor süresi bitmek üzere.' },
  { heading: 'education', need: 'training', note: null, referredTo: { programme: 'aep', unit: 'centre' } },
  { heading: 'income', need: 'employment', note: 'İş arıyor.' },
]

export const declineReasons: readonly string[] = [
  'Aynı konuda açık bir dosyası var.',
  'Kişi başvurmak istemediğini söyledi.',
  'Gereken rapor henüz alınmamış; alınınca yeniden yönlendirilebilir.',
]

export const notes: readonly string[] = [
  'Ziyaret yarım saat sürdü; hane kendini tanıttı.',
  'Hizmetler anlatıldı, merkezin telefonu bırakıldı.',
  'Kapıda karşılandı; sorulara açık yanıt verildi.',
]
