import '../base.css'
import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs'
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import { createRoot } from 'react-dom/client'
import { Announcer } from '../announcer.tsx'
import { IconButton } from '../button.tsx'
import { LintelSearch, UserMenu } from '../lintel-parts.tsx'
import { Page } from '../page.tsx'
import { SecrecyBand } from '../secrecy-band.tsx'
import { Shell } from '../shell.tsx'
import { Sill } from '../sill.tsx'
import { Tabs } from '../tabs.tsx'
import { Cases } from './cases.tsx'
import { Fields } from './fields.tsx'
import { Numbers } from './numbers.tsx'

const wanted = new URLSearchParams(location.search)
document.documentElement.dataset.scheme = wanted.get('scheme') === 'dark' ? 'dark' : 'light'

const parts = { cases: <Cases />, fields: <Fields />, numbers: <Numbers /> }
const part = (wanted.get('part') ?? 'cases') as keyof typeof parts

createRoot(document.getElementById('root')!).render(
  <Announcer closeLabel="Kapat">
    <Shell
      name="Hane"
      homeHref="?"
      organisation={{ name: 'Örnek SHM', role: 'Sosyal çalışmacı', icon: IconBuilding }}
      search={<LintelSearch label="Kişi, dosya no veya T.C. kimlik no ara" shortcut="Ctrl K" onSearch={() => {}} />}
      tools={
        <>
          <IconButton icon={IconHelpCircle} label="Yardım" on="lintel" />
          <IconButton icon={IconBell} label="3 bildirim" count={3} on="lintel" />
        </>
      }
      user={
        <UserMenu initials="ÖG" name="Örnek Görevli" note="Oturum 17.30’a kadar">
          <a href="?scheme=dark">Koyu görünüm</a>
          <button type="button">Çıkış</button>
        </UserMenu>
      }
      navigationWidth={part === 'cases' ? 'wide' : 'rail'}
      navigation={[
        {
          items: [
            { label: 'Bugün', href: '?part=cases', icon: IconSun, current: true },
            { label: 'Gelen işler', href: '?part=fields', icon: IconInbox, count: 5 },
            { label: 'Dosyalarım', href: '?part=numbers', icon: IconFolder, count: 38 },
          ],
        },
        {
          caption: 'İl',
          items: [
            { label: 'Yerleştirme', href: '#places', icon: IconBed },
            { label: 'Ödemeler', href: '#payments', icon: IconCash },
            { label: 'Kitapçık', href: '#booklet', icon: IconBook2 },
          ],
        },
      ]}
      navigationFoot="Alo 183 · 112 · KADES"
      words={{ navigation: 'Ana gezinme', menu: 'Menü', close: 'Kapat', skip: 'İçeriğe geç' }}
      sill={
        <Sill
          label="Kayıt ve bağlantı"
          save={{ state: 'saved', words: 'Tüm kayıtlar gönderildi, 10.42' }}
          connection={{ online: true, words: 'Bağlı' }}
          clock="Deneme günü 30.09.2024"
          secrecy="Hizmete özel"
        />
      }
    >
      <Page
        title="Parçalar"
        state={
          <>
            Ekranların kurulduğu parçalar. <b>Hepsi uydurma verilerle.</b>
          </>
        }
        band={
          <SecrecyBand title="Hizmete özel, sağlık verisi içerir.">
            Bu dosyayı 4 görev görebilir. Bakışınız kaydedildi.
          </SecrecyBand>
        }
        tabs={
          <Tabs
            label="Parça türleri"
            tabs={[
              { label: 'Dosya', href: '?part=cases', current: part === 'cases' },
              { label: 'Alan', href: '?part=fields', current: part === 'fields', count: 12 },
              { label: 'Sayı', href: '?part=numbers', current: part === 'numbers' },
            ]}
          />
        }
      >
        {parts[part]}
      </Page>
    </Shell>
  </Announcer>,
)
