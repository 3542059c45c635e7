import type { Edition, EditionFigure, EditionProgramme } from '#booklet/contract.ts'
import type { FigureMeasure, FigureUnit } from '#kernel/figure/contract.ts'
import { districtTiles } from './tile-map.ts'

/** An invented edition in the booklet's shape (7 chapters, 31 programmes, 59 figures): its numbers are made up and small. */

const figures: EditionFigure[] = []
const kinds: { unit: FigureUnit; word: string; measure: FigureMeasure }[] = [
  { unit: 'person', word: 'kişi', measure: 'flow' },
  { unit: 'facility', word: 'kuruluş', measure: 'stock' },
  { unit: 'child', word: 'çocuk', measure: 'stock' },
  { unit: 'household', word: 'hane', measure: 'flow' },
  { unit: 'TRY', word: 'TL', measure: 'flow' },
]

function addFigure(programme: string, index: number, mapped: boolean): string {
  const number = figures.length + 1
  const kind = index === 0 ? kinds[number % 4]! : kinds[(number * 3 + index) % 5]!
  const byDistrict = mapped
    ? districtTiles.map((tile, at) => ({ district: tile.district, value: (at * at * 7 + number * 3) % 83 }))
    : null
  const total = byDistrict ? byDistrict.reduce((sum, entry) => sum + entry.value, 0) : 20 + ((number * 37) % 900)
  const records = Math.floor((total * ((number * 13) % 80)) / 100)
  const money = kind.unit === 'TRY'
  const text = (value: number) => (money ? `${value}.00` : String(value))
  const printed = money
    ? `${(total / 100).toFixed(2).replace('.', ',')} milyon TL`
    : String(total).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  const value = money ? total * 10_000 : total
  const part = money ? records * 10_000 : records
  const id = `F${String(number).padStart(2, '0')}`
  figures.push({
    id,
    label: {
      tr: `${programme}: ${money ? 'ödenen tutar' : `ulaşılan ${kind.word}`}`,
      en: `${programme}: sample figure ${number}`,
    },
    sentence: {
      tr: `İzmir’de ${programme} kapsamında ${printed}${money ? '' : ` ${kind.word}`} sayıldı.`,
      en: `${printed} counted in the sample.`,
    },
    printed,
    value: text(value),
    records: text(part),
    opening: text(value - part),
    openingSource: value === part ? null : 'Örnek devir dökümü, 31.12.2023',
    beside: number % 4 === 0 ? { label: { tr: 'Katılım', en: 'Attendances' }, value: String(2 * value) } : null,
    unit: kind.unit,
    measure: kind.measure,
    since: kind.measure === 'flow' ? String(2012 + (number % 8)) : null,
    asOf: '2024-09-30',
    exact: !money,
    note:
      number % 4 === 0 ? { tr: 'Aynı kişi bir kez sayılır; devir tekilleştirilmemiştir.', en: 'A person counts once.' } : null,
    byDistrict,
  })
  return id
}

function programme(id: string, name: string, count: number, mapped = false): EditionProgramme {
  const ids = Array.from({ length: count }, (_, index) => addFigure(name, index, mapped && index === 0))
  const about =
    'Bu metin yalnız sayfanın düzenini denemek için yazılmıştır. Hizmetin kime verildiğini, nereden istendiğini ve nasıl yürüdüğünü iki üç cümleyle anlatır; uzunluğu gerçek metinlere yakındır.'
  return {
    id,
    name: { tr: name, en: `${name} (sample)` },
    about: { tr: about, en: 'A text that only tries the layout.' },
    figures: ids,
  }
}

const chapters: [string, string, string, EditionProgramme[]][] = [
  [
    'family-and-community',
    'Aile ve Toplum Hizmetleri',
    'Hizmet, kapıyı çalan kadar kapısı çalınan haneye de ulaşır.',
    [
      programme('shm', 'Sosyal Hizmet Merkezi', 1),
      programme('asdep', 'Aile Sosyal Destek Programı', 1, true),
      programme('eoe', 'Evlilik Öncesi Eğitim', 1),
      programme('aep', 'Aile Eğitim Programı', 2),
      programme('aile-danismanligi', 'Aile Danışmanlığı', 1),
      programme('bagimlilik', 'Bağımlılıkla Mücadele Eğitimi', 1),
      programme('psikososyal', 'Afet ve Acil Durumda Psikososyal Destek', 2),
    ],
  ],
  [
    'children',
    'Çocuk Hizmetleri',
    'Önce aile: kuruluş, başka yol kalmadığında açılan kapıdır.',
    [
      programme('cocuk-evi', 'Çocuk Evleri', 2),
      programme('ces', 'Çocuk Evleri Sitesi', 2),
      programme('codem', 'İhtisaslaştırılmış Çocuk Evleri Sitesi', 3),
      programme('kres', 'Özel Kreş, Gündüz Bakımevi ve Çocuk Kulübü', 2),
      programme('koruyucu-aile', 'Koruyucu Aile', 2, true),
      programme('evlat-edinme', 'Evlat Edinme', 1),
      programme('sed', 'Sosyal ve Ekonomik Destek', 2, true),
    ],
  ],
  [
    'women',
    'Kadınlara Yönelik Hizmetler',
    'Güvenli bir kapı, günün her saatinde.',
    [
      programme('konukevi', 'Kadın Konukevi', 1),
      programme('sonim', 'Şiddet Önleme ve İzleme Merkezi', 7),
      programme('seminer', 'Finansal Okuryazarlık Semineri', 2),
      programme('kooperatif', 'Kadın Kooperatifleri', 2),
    ],
  ],
  [
    'disability-and-age',
    'Engelli ve Yaşlı Hizmetleri',
    'Bakım, insanın evinde ya da evine en çok benzeyen yerde verilir.',
    [
      programme('bakim-merkezi', 'Bakım ve Rehabilitasyon Merkezi', 2),
      programme('umut-evi', 'Umut Evi', 2),
      programme('ozel-bakim', 'Özel Engelli Bakım Merkezi', 2),
      programme('huzurevi', 'Huzurevi', 2),
      programme('ozel-huzurevi', 'Özel Huzurevi', 2),
      programme('gelir-destegi', 'Ücretsiz Seyahat Gelir Desteği', 2),
      programme('evde-bakim', 'Evde Bakım Yardımı', 2, true),
    ],
  ],
  [
    'martyrs-and-veterans',
    'Şehit Yakınları ve Gazi Hizmetleri',
    'Hakkı olan, hakkını aramak zorunda kalmaz.',
    [
      programme('kayit', 'Şehit Yakını ve Gazi Kaydı', 2),
      programme('istihdam', 'İstihdam Hakkı', 1),
      programme('kart', 'Ücretsiz Seyahat Kartı', 1),
    ],
  ],
  [
    'social-assistance',
    'Sosyal Yardımlar',
    'Yardım, ölçüsü belli ve gerekçesi yazılı bir karardır.',
    [programme('sydv', 'Sosyal Yardımlaşma ve Dayanışma Vakıfları', 4, true)],
  ],
  [
    'investments',
    'Yatırımlar',
    'Yeni kapılar açmak için.',
    [programme('yatirim', 'Yatırım Projeleri', 1), programme('devam-eden', 'Süren Yatırımlar', 1)],
  ],
]

export const sampleEdition: Edition = {
  id: '2024-3',
  province: 'İzmir',
  title: { tr: 'İzmir İli Bilgilendirme Kitapçığı', en: 'İzmir Province Information Booklet' },
  asOf: '2024-09-30',
  knownOn: '2024-10-07',
  draft: true,
  chapters: chapters.map(([id, name, lead, programmes], index) => ({
    id,
    number: index + 1,
    name: { tr: name, en: `${name} (sample)` },
    lead: { tr: lead, en: 'A lead sentence of the sample.' },
    programmes,
  })),
  figures,
  checks: [
    {
      id: 'toplam',
      text: '3 + 4 + 5 = 12',
      outcome: 'holds',
      explanation: { tr: 'Parçaların toplamı bütüne eşit.', en: 'The parts make the whole.' },
    },
    {
      id: 'oran',
      text: '7 ÷ 2 = 3,5',
      outcome: 'information',
      explanation: { tr: 'Bir evde ortalama çocuk.', en: 'Children in a home, on average.' },
    },
    {
      id: 'sira',
      text: '9 > 8',
      outcome: 'warning',
      explanation: {
        tr: 'Ara toplam genel toplamı aşıyor; iki sayı aynı kaynaktan değil.',
        en: 'The part exceeds the whole; the two come from different sources.',
      },
    },
  ],
}
