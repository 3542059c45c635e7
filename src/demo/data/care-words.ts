/** Sentences of made-up placement files. */
const childrensNeeds = [
  'Evde bakım verebilecek yetişkin yok; yakınlarıyla görüşüldü, çocuğu yanına alabilecek akraba bulunamadı.',
  'Aile içindeki tehlike sürüyor; çocuk evine dönerse korunamayacağı değerlendirildi.',
  'Anne tedavi görüyor, baba cezaevinde. Çocuğun okulu ve arkadaşları gözetilerek yakın bir ev öneriliyor.',
  'Çocuk bir süredir komşuların yanında kalıyor; süreklilik taşıyan bir bakım gerekiyor.',
]

const childrensReasons = {
  sed: [
    'Altı ay verildi; çocuğun evdeki güvenliği sağlanamadı.',
    'Ailede bakım verecek yetişkin bulunmadığı için denenmedi.',
    'Verildi; ihmal sürdü.',
  ],
  'koruyucu-aile': ['Yaşına uygun bekleyen aile yok.', 'Kısa sürede uygun aile bulunamadığı için denenmedi.', 'Aile bulundu, çocuk uyum sağlayamadı.'],
  'evlat-edinme': ['Ailesiyle hukuki bağı sürüyor.', 'Anne ve babanın rızası yok.'],
}

const adultsNeeds = [
  'Bakımını üstlenen annesi öldü; birlikte yaşayabileceği yakını yok. Küçük bir evde, destekle yaşayabilir.',
  'Ailesi yaşlı ve hasta, bakımını sürdüremiyor. Kendi işlerini büyük ölçüde görüyor; mahallesinden kopmaması öneriliyor.',
  'Yakınlarıyla görüşüldü; yanına alabilecek kimse bulunamadı.',
]

const adultsReasons = {
  family: ['Annesi öldü, babası bakımını üstlenemiyor.', 'Kardeşleriyle görüşüldü; yanlarına alamıyorlar.', 'Ailesi bulunamadı.'],
  'evde-bakim': ['Verildi; bakım veren annesi öldü.', 'Bakım verecek yakını olmadığı için denenmedi.'],
  'day-care': ['Gündüz bakımdan yararlandı; akşam bakacak kimse yok.', 'Evinin ilçesinde gündüz bakım yok, denenmedi.'],
}

interface NeedWords {
  readonly notes: readonly string[]
  /** Of each service within a family, what came of it or why it was not tried. */
  readonly tried: Readonly<Record<string, readonly string[]>>
}

/** By programme. */
export const needWords: Readonly<Record<string, NeedWords>> = {
  'cocuk-evi': { notes: childrensNeeds, tried: childrensReasons },
  'umut-evi': { notes: adultsNeeds, tried: adultsReasons },
}

export const returnReasons = [
  'Koruyucu aile neden denenmedi, gerekçesi yeterli değil; tamamlayıp yeniden gönderin.',
  'Anneannenin durumu sorulmamış; görüşme notunu ekleyin.',
]

export const refusalReasons = ['Teyzesi bakımını üstlendi; aile yanında destekle sürdürülecek.']

export const dischargeNotes = {
  'returned-to-family': 'Annenin tedavisi bitti, ev yerinde görüldü; çocuk annesinin yanına dönüyor.',
  'koruyucu-aile': 'Koruyucu aile ile tanışma süreci tamamlandı.',
  'other-province': 'Kardeşinin bulunduğu ile nakli istendi.',
  'order-lifted': 'Mahkeme kararı kaldırdı; karar örneği dosyada.',
} as const

export const missingNotes = [
  'Okuldan dönmedi; 17.40’ta kolluğa bildirildi, annesi ve arkadaşları arandı.',
  'Kurstan sonra eve gelmedi; 19.10’da kolluğa bildirildi.',
]

export const hospitalNotes = ['Ameliyat sonrası yatıyor, yanında refakatçi var.', 'Tetkik için yattı.']

export const courts = ['Deneme 1. Çocuk Mahkemesi', 'Deneme 2. Çocuk Mahkemesi', 'Örnek Aile Mahkemesi']
