import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Yeni başvuru', en: 'New application' },
  lead: {
    tr: 'Kurucunun dilekçesinden yazın; belgeler sonra dosyasına eklenir.',
    en: 'Write from the founder’s letter; papers are added to the file later.',
  },
  licences: { tr: 'Ruhsat ve denetim', en: 'Licences and inspections' },
  path: { tr: 'Yer', en: 'Place' },
  facility: { tr: 'Kuruluş', en: 'Facility' },
  founder: { tr: 'Kurucu', en: 'Founder' },
  programme: { tr: 'Hizmet', en: 'Service' },
  kind: { tr: 'Türü', en: 'Kind' },
  facilityName: { tr: 'Kuruluşun adı', en: 'Name of the facility' },
  district: { tr: 'İlçe', en: 'District' },
  address: { tr: 'Adres', en: 'Address' },
  capacity: { tr: 'İstenen kapasite', en: 'Capacity asked for' },
  capacityUnit: { tr: 'kişi', en: 'places' },
  tooFew: {
    tr: 'En az {places} kişilik kapasite gerekir ({law}). Başvuru alınır, ama ruhsat verilemez.',
    en: 'At least {places} places are required ({law}). The application is received, but no licence can be granted.',
  },
  manager: { tr: 'Sorumlu müdür', en: 'Responsible manager' },
  founderKind: { tr: 'Kurucu kim?', en: 'Who is the founder?' },
  company: { tr: 'Şirket ya da başka bir tüzel kişi', en: 'A company or another legal person' },
  person: { tr: 'Kişi', en: 'A person' },
  companyName: { tr: 'Ticaret unvanı', en: 'Name of the company' },
  personName: { tr: 'Adı soyadı', en: 'Full name' },
  taxNumber: { tr: 'Vergi kimlik numarası', en: 'Tax number' },
  taxNumberHint: { tr: '10 hane.', en: '10 digits.' },
  identityNumber: { tr: 'T.C. kimlik numarası', en: 'Identity number' },
  identityNumberHint: {
    tr: '11 hane. Sonra yalnız son haneleri gösterilir.',
    en: '11 digits. Later only a part of it is shown.',
  },
  contactName: { tr: 'Görüşülecek kişi', en: 'Person to contact' },
  contactPhone: { tr: 'Telefon', en: 'Phone' },
  receive: { tr: 'Başvuruyu al', en: 'Receive the application' },
  received: { tr: 'Başvuru alındı.', en: 'The application was received.' },
})

export const useApplicationMessages = () => messages(useLanguage())
