import IconCamera from '@tabler/icons-react/dist/esm/icons/IconCamera.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import IconUserSearch from '@tabler/icons-react/dist/esm/icons/IconUserSearch.mjs'
import { useState } from 'react'
import { useAnnounce } from '../announcer.tsx'
import { Button, LinkButton } from '../button.tsx'
import { Checkbox, CheckCards, RadioCards } from '../choice-cards.tsx'
import { Dialog } from '../dialog.tsx'
import { ErrorSummary, type Problem } from '../error-summary.tsx'
import { Columns } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { Select } from '../select.tsx'
import { EmptyState, ErrorState, Skeleton } from '../states.tsx'
import { Steps } from '../steps.tsx'
import { TextArea, TextField } from '../text-field.tsx'
import { DayField, MoneyField, NumberField } from '../typed-field.tsx'

const problem: Problem = {
  title: 'Form gönderilmedi',
  detail: 'Yazdıklarınız duruyor. Bir alanı düzeltin.',
  fieldErrors: [{ field: 'iban', message: 'IBAN: bir hane eksik' }],
}

export function Fields() {
  const [day, setDay] = useState<string | null>('1957-08-04')
  const [amount, setAmount] = useState<bigint | null>(123456n)
  const [count, setCount] = useState<number | null>(3)
  const [iban, setIban] = useState('TR33 0006 1005 1978 6457 8413 2')
  const [note, setNote] = useState('')
  const [district, setDistrict] = useState<string | null>(null)
  const [way, setWay] = useState<'home' | 'phone' | null>('home')
  const [needs, setNeeds] = useState<('care' | 'goods' | 'none')[]>(['care'])
  const [agreed, setAgreed] = useState(true)
  const [open, setOpen] = useState(false)
  const announce = useAnnounce()
  return (
    <Columns
      work={
        <>
          <ErrorSummary problem={problem} />
          <Panel title="Alanlar">
            <div style={{ display: 'grid', gap: 18 }}>
              <DayField
                id="birth"
                label="Doğum tarihi"
                hint="Örnek: 04.08.1957"
                value={day}
                onChange={setDay}
                unreadable="Gün okunamadı. Gün, ay ve yılı yazın."
              />
              <MoneyField label="Aylık gelir" value={amount} onChange={setAmount} unreadable="Tutar okunamadı. Örnek: 1.234,56" />
              <NumberField label="Kişi sayısı" value={count} onChange={setCount} unreadable="Sayı okunamadı." unit="kişi" />
              <TextField
                id="iban"
                label="IBAN"
                error="Bir hane eksik. TR ile başlayan 26 hane yazın."
                value={iban}
                onChange={setIban}
                inputMode="text"
              />
              <Select
                label="İlçe"
                empty="Seçin"
                options={[
                  { value: 'buca', label: 'Buca' },
                  { value: 'konak', label: 'Konak' },
                ]}
                value={district}
                onChange={setDistrict}
              />
              <TextArea label="Not" optional="(isteğe bağlı)" value={note} onChange={setNote} />
              <RadioCards
                label="Nasıl görüştünüz?"
                value={way}
                onChange={setWay}
                columns={2}
                choices={[
                  { value: 'home', label: 'Evinde', note: 'Hane ziyareti' },
                  { value: 'phone', label: 'Telefonla' },
                ]}
              />
              <CheckCards
                label="Hangi ihtiyaçları gördünüz?"
                hint="Birden çok seçebilirsiniz."
                value={needs}
                onChange={setNeeds}
                columns={2}
                choices={[
                  { value: 'care', label: 'Bakım desteği', note: 'Gece yalnız kalıyor' },
                  { value: 'goods', label: 'Tıbbi malzeme' },
                  { value: 'none', label: 'İhtiyaç yok', disabled: true },
                ]}
              />
              <Checkbox label="Kişi rıza verdi" note="Yazılı rıza dosyada" checked={agreed} onChange={setAgreed} />
            </div>
          </Panel>
          <Panel title="Düğmeler">
            <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
              <Button variant="primary" onClick={() => announce('Kaydedildi')}>
                Kaydet
              </Button>
              <Button onClick={() => setOpen(true)}>Vazgeç</Button>
              <Button variant="subtle">Ayrıntı</Button>
              <Button variant="danger">Sil</Button>
              <Button variant="primary" loading>
                Gönderiliyor
              </Button>
              <Button disabled>Kapalı</Button>
              <Button size="touch" icon={IconCamera}>
                Fotoğraf
              </Button>
              <LinkButton href="#new" icon={IconPlus}>
                Kişi ekle
              </LinkButton>
            </div>
            <Dialog
              open={open}
              onClose={() => setOpen(false)}
              title="Vazgeçilsin mi?"
              closeLabel="Kapat"
              actions={
                <>
                  <Button onClick={() => setOpen(false)}>Geri dön</Button>
                  <Button variant="primary" onClick={() => setOpen(false)}>
                    Vazgeç
                  </Button>
                </>
              }
            >
              Yazdıklarınız taslak olarak kalır.
            </Dialog>
          </Panel>
        </>
      }
      context={
        <>
          <Panel title="Ziyaret">
            <Steps
              label="Ziyaret başlıkları"
              words="3 / 4 başlık"
              states={{ done: 'bitti', now: 'buradasınız', ahead: 'sırada' }}
              onGo={() => {}}
              steps={[
                { id: '1', label: 'Hane', state: 'done' },
                { id: '2', label: 'Konut', state: 'done' },
                { id: '3', label: 'Sağlık ve bakım', state: 'now' },
                { id: '4', label: 'Çocuk', state: 'ahead' },
              ]}
            />
          </Panel>
          <EmptyState title="Gelen iş yok">Yeni iş geldiğinde burada görünür.</EmptyState>
          <Skeleton label="Yükleniyor">Ödeme listesi hazırlanıyor: 120 / 600. Sayfadan ayrılabilirsiniz.</Skeleton>
          <ErrorState title="Liste gelmedi" action={<Button icon={IconRefresh}>Yeniden dene</Button>}>
            Bağlantı kesildi. Yazdıklarınız cihazda duruyor.
          </ErrorState>
          <EmptyState
            large
            icon={IconUserSearch}
            title="Bu adla kişi bulunamadı"
            action={<Button variant="primary">Kişi ekle</Button>}
          >
            Yazımı kontrol edin veya T.C. kimlik no ile arayın.
          </EmptyState>
        </>
      }
    />
  )
}
