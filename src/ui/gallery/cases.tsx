import IconActivity from '@tabler/icons-react/dist/esm/icons/IconActivity.mjs'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import { Button } from '../button.tsx'
import { Chip } from '../chip.tsx'
import { DataTable } from '../data-table.tsx'
import { Deadline, Remaining } from '../deadline.tsx'
import { type ConditionRow, DecisionPanel } from '../decision-panel.tsx'
import { Arch, Household } from '../household.tsx'
import { Link } from '../link.tsx'
import { MaskedNumber } from '../masked-number.tsx'
import { Columns, Facts } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { Places } from '../places.tsx'
import { Ruler, StandingFigure } from '../ruler.tsx'
import { SecretPlace } from '../secrecy-band.tsx'
import { ShowMore } from '../show-more.tsx'
import { Timeline } from '../timeline.tsx'

const words = {
  conditions: 'Koşullar',
  mark: 'Sonuç',
  claim: 'Koşul',
  fact: 'Olgu',
  margin: 'Pay',
  ground: 'Dayanak ve parametre',
  marks: { met: 'sağlanıyor', unmet: 'sağlanmıyor', missing: 'eksik' },
}

const rows: ConditionRow[] = [
  {
    id: 'report',
    mark: 'met',
    claim: 'Rapor düzeyi',
    fact: 'Tam bağımlı',
    required: 'örnek düzey',
    margin: '263 gün geçerli',
    law: 'Örnek Yön. m. 0',
    parameter: 'Rapor 41, 30.11.2024’e kadar',
  },
  {
    id: 'income',
    mark: 'unmet',
    claim: 'Hane geliri',
    fact: '980,01 ₺',
    required: '900,00 ₺’dan az',
    margin: '80,01 ₺ fazla',
    law: 'Örnek Yön. m. 0',
    parameter: 'Örnek sınır 900,00 ₺, 01.01.2024',
    ruler: <Ruler fact={98001} threshold={90000} thresholdWord="sınır" label="Hane geliri 980,01 ₺, sınır 900,00 ₺" />,
  },
  {
    id: 'caregiver',
    mark: 'missing',
    claim: 'Bakıcı',
    fact: 'Bilinmiyor',
    required: 'bakıcı kayıtlı olmalı',
    law: 'Örnek Yön. m. 0',
  },
]

const deadlines = [
  {
    id: 'a',
    tone: 'bad',
    words: 'Gecikti',
    until: '1 gün',
    task: 'Yönlendirmeye yanıt',
    file: 'AD-2024-00231',
    days: 5,
    elapsed: 6,
  },
  {
    id: 'b',
    tone: 'bad',
    words: 'Bugün',
    until: '16.30’a kadar',
    task: 'Hâkime başvuru',
    file: 'ÇK-2024-00418',
    days: 5,
    elapsed: 4,
  },
  {
    id: 'c',
    tone: 'warn',
    words: '3 gün',
    until: '03.10.2024',
    task: 'İtirazı heyete gönder',
    file: 'EB-2024-00094',
    days: 30,
    elapsed: 27,
  },
  {
    id: 'd',
    tone: undefined,
    words: '12 gün',
    until: '12.10.2024',
    task: 'Rapor bitiyor',
    file: 'EB-2024-00812',
    days: 90,
    elapsed: 78,
  },
] as const

export function Cases() {
  return (
    <>
      <div style={{ display: 'flex', gap: 18, flexWrap: 'wrap' }}>
        <Arch initials="AÖ" size="large" />
        <Facts
          facts={[
            {
              label: 'T.C. kimlik no',
              value: (
                <MaskedNumber
                  masked="100******46"
                  onReveal={async () => '100 000 001 46'}
                  words={{ show: 'Göster', hide: 'Gizle', showLabel: 'Göster: kimlik numarası, bakış kaydedilir' }}
                />
              ),
            },
            { label: 'Doğum', value: '04.08.1957 (67)' },
            { label: 'Yer', value: <SecretPlace spoken="gizli" /> },
            { label: 'Sorumlu', value: 'Örnek Görevli' },
          ]}
        />
      </div>
      <Columns
        work={
          <>
            <Panel title="Yasal süreler" icon={IconHourglass} aside="Önce en yakın." padded={false}>
              <DataTable
                caption="Yasal süreler"
                rows={deadlines}
                rowKey={row => row.id}
                edge={row => row.tone ?? null}
                columns={[
                  {
                    key: 'left',
                    header: 'Kalan',
                    cell: row => <Remaining tone={row.tone} words={row.words} until={row.until} />,
                  },
                  { key: 'task', header: 'Yapılacak iş', cell: row => <b>{row.task}</b> },
                  { key: 'file', header: 'Dosya', cell: row => <Link href="#file">{row.file}</Link> },
                  {
                    key: 'days',
                    header: 'Süre ve dayanak',
                    cell: row => (
                      <Deadline days={row.days} elapsed={row.elapsed} label={`${row.days} günün ${row.elapsed}. günü geçti`}>
                        {row.days} gün · Örnek m. 0
                      </Deadline>
                    ),
                  },
                  {
                    key: 'act',
                    header: 'İşlem',
                    action: true,
                    cell: row => (
                      <Button size="small" variant={row.tone === 'bad' ? 'primary' : 'default'}>
                        Aç
                      </Button>
                    ),
                  },
                ]}
              />
              <ShowMore words="4 / 14 süre" moreLabel="Daha fazla" onMore={() => {}} />
            </Panel>
            <DecisionPanel
              verdict="refused"
              title="Karar"
              verdictWord="Uygun değil"
              headline={
                <>
                  Üç koşulun biri sağlanmıyor. Gelir sınırın <b>80,01 ₺</b> üstünde.
                </>
              }
              people={
                <>
                  <small>Karar veren</small>
                  <b>A. Örnek, il müdür yrd.</b>
                  <small>Öneren: B. Örnek</small>
                </>
              }
              aside="16.09.2024 · kural sürümü 01.01.2024"
              rows={rows}
              footer={
                <>
                  <Link href="#letter">Karar mektubunu gör</Link> · İtiraz yolu: örnek
                </>
              }
              words={words}
            />
            <DecisionPanel
              verdict="granted"
              title="Olumlu karar"
              verdictWord="Uygun"
              headline="Bütün koşullar sağlanıyor."
              rows={rows.slice(0, 1)}
              words={words}
            />
            <DecisionPanel
              verdict="missing"
              title="Eksik karar"
              verdictWord="Eksik bilgi var"
              headline="Bir olgu bilinmiyor."
              rows={rows.slice(2)}
              words={words}
            />
          </>
        }
        context={
          <>
            <Panel title="Hane" icon={IconHome} aside="4 kişi">
              <Household
                label="Hanedeki kişiler"
                generations={[
                  [
                    { id: '1', initials: 'AÖ', name: 'Ayşe', words: '67, dosya kendisinin', self: true },
                    { id: '2', initials: 'BÖ', name: 'Bora', words: '70, eşi' },
                  ],
                  [
                    { id: '3', initials: 'CÖ', name: 'Ceren', words: '43, kızı', href: '#ceren' },
                    { id: '4', initials: 'EÖ', name: 'Ege', words: '15, torunu' },
                  ],
                ]}
              />
            </Panel>
            <Panel title="İşlemler" icon={IconActivity}>
              <Timeline
                entries={[
                  { id: '1', icon: IconGavel, tone: 'ok', title: 'Karar: uygun', note: '16.09.2024 14.20 · A. Örnek' },
                  { id: '2', icon: IconAlertTriangle, tone: 'warn', title: 'Kural değişti', note: '01.09.2024 00.00' },
                  { id: '3', icon: IconDoor, title: 'Hane ziyareti yapıldı', note: '05.08.2024 11.05 · B. Örnek' },
                ]}
              />
            </Panel>
            <Panel title="Durumlar">
              <div style={{ display: 'flex', gap: 6, flexWrap: 'wrap', marginBottom: 14 }}>
                <Chip tone="ok">Ödendi</Chip>
                <Chip tone="info">İncelemede</Chip>
                <Chip tone="warn">Süre başladı</Chip>
                <Chip tone="bad">Gecikti</Chip>
                <Chip tone="secret">Gizli</Chip>
                <Chip>siz</Chip>
              </div>
              <Places
                places={['filled', 'filled', 'filled', 'filled', 'filled', 'away', 'reserved', 'empty']}
                lower={5}
                walled
                words="7 / 8"
                label="8 yerin 5’i dolu, 1’i dışarıda, 1’i ayrılmış, 1’i boş"
              />
              <div style={{ marginTop: 14 }}>
                <StandingFigure label="Aylık tutar" value="878,71 ₺" note="örnek" />
              </div>
            </Panel>
          </>
        }
      />
    </>
  )
}
