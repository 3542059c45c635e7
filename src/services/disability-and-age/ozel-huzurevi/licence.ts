import type { Asked, Licence } from '#kernel/licence/definition.ts'

const regulation = 'RG 07.08.2008/26960'

/** Customary, but no source at hand says that the regulation asks for it: a heading, never a ground of refusal by itself. */
const customary = (id: string, tr: string, en: string): Asked => ({
  id,
  label: { tr, en },
  law: regulation,
  confidence: 'unconfirmed',
})

export const licence: Licence = {
  numberPrefix: 'OH',
  permit: { tr: 'Özel huzurevi ruhsatı', en: 'Licence of a private elderly home' },
  kinds: [
    { id: 'huzurevi', name: { tr: 'Huzurevi', en: 'Elderly home' }, law: regulation, confidence: 'found' },
    {
      id: 'yasli-bakim-merkezi',
      name: { tr: 'Huzurevi yaşlı bakım merkezi', en: 'Elderly home and care centre' },
      law: regulation,
      confidence: 'found',
    },
  ],
  fewestPlaces: [{ since: '2008-08-07', places: 20, law: regulation, confidence: 'found' }],
  papers: [
    customary('petition', 'Başvuru dilekçesi', 'Application letter'),
    customary('founder', 'Kurucunun kimliği ya da şirketin sicil kaydı', 'Founder’s identity or the company’s registration'),
    customary('building', 'Yapı kullanma izni ve yerleşim planı', 'Occupancy permit and floor plan'),
    customary('fire-report', 'İtfaiye raporu', 'Fire brigade report'),
    customary('health-report', 'Sağlık koşullarına uygunluk yazısı', 'Letter on sanitary conditions'),
    customary('manager', 'Sorumlu müdürün diploması ve sözleşmesi', 'Responsible manager’s diploma and contract'),
  ],
  checklist: [
    {
      id: 'places',
      label: { tr: 'Yatak sayısı ruhsattaki kapasiteyi aşmıyor', en: 'No more beds than the permit says' },
      law: regulation,
      confidence: 'derived',
    },
    {
      id: 'age',
      label: { tr: 'Kalanlar 55 yaşında ya da daha büyük', en: 'Residents are 55 or older' },
      law: regulation,
      confidence: 'found',
    },
    {
      id: 'around-the-clock',
      label: { tr: 'Gece gündüz görevli bulunuyor', en: 'Staff are there day and night' },
      law: regulation,
      confidence: 'derived',
    },
    customary('manager', 'Sorumlu müdür görevinin başında', 'The responsible manager is at work'),
    customary('staff', 'Bakım görevlisi sayısı yeterli, belgeleri tam', 'Enough care staff with their certificates'),
    customary(
      'fire-safety',
      'Yangın çıkışları açık, söndürücülerin bakımı yapılmış',
      'Fire exits are free, extinguishers are serviced',
    ),
    customary('hygiene', 'Odalar, banyo ve mutfak temiz', 'Rooms, baths and kitchen are clean'),
    customary('medicines', 'İlaçlar kilitli, verilişi kayıtlı', 'Medicines are locked and their giving is recorded'),
    customary('files', 'Kalanların dosyası ve sözleşmesi tam', 'Residents’ files and contracts are complete'),
    customary('access', 'Rampa, asansör ve tutunma barları kullanılabiliyor', 'Ramps, lift and handrails are usable'),
  ],
  // How long a finding may take is in no source at hand: the inspector sets the day, and the screens say so.
  remedy: null,
}
