import { defineMessages } from '#platform/i18n/messages.ts'
import { useLanguage } from '#ui/language.tsx'

const messages = defineMessages({
  title: { tr: 'Hane', en: 'Hane' },
  lead: {
    tr: 'Kapıdan kitapçığa: bir ilin sosyal hizmetleri.',
    en: 'From the doorstep to the booklet: the social services of a province.',
  },
  username: { tr: 'Kullanıcı adı', en: 'User name' },
  password: { tr: 'Parola', en: 'Password' },
  enter: { tr: 'Giriş yap', en: 'Sign in' },
  demoTitle: { tr: 'Deneme hesapları', en: 'Demo accounts' },
  demoLead: {
    tr: 'Bu bir deneme ili; kişilerin hepsi yapay. Bir göreve dokunun, bilgileri dolsun.',
    en: 'This is a demo province; everyone in it is synthetic. Choose a role to fill in the form.',
  },
  other: { tr: 'English', en: 'Türkçe' },
})

export const useSignInMessages = () => messages(useLanguage())
