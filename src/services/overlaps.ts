import type { Overlap } from '#kernel/benefit/overlap.ts'

const pensions2022 = [
  'law-2022/old-age',
  'law-2022/disability-40-69',
  'law-2022/disability-70',
  'law-2022/relative-under-18',
] as const
const conditionalCash = ['sydv/sartli-egitim', 'sydv/sartli-saglik'] as const
const regularAids = [
  'sydv/esi-vefat-etmis-kadin',
  'sydv/asker-ailesi',
  'sydv/asker-cocugu',
  'sydv/oksuz-yetim',
  ...conditionalCash,
] as const
const care = ['cocuk-evi', 'ces', 'codem', 'koruyucu-aile'] as const

const soldierProgramme = '3294 sayılı Kanun; Muhtaç Asker Ailelerine Yardım Programı'

/** Everything that was found, and nothing else. */
export const overlaps: readonly Overlap[] = [
  ...pensions2022.slice(0, 3).map(
    (pension): Overlap => ({
      pair: ['sydv/asker-ailesi', pension],
      level: 'person',
      verdict: 'allowed',
      says: {
        tr: '2022 aylığı alan kişi asker ailesi yardımı da alabilir',
        en: 'Who has a pension of law 2022 may have the aid to soldiers’ families, too',
      },
      law: `${soldierProgramme} (engelliler.biz/forum/…/126932)`,
      confidence: 'found',
    }),
  ),
  ...conditionalCash.map(
    (aid): Overlap => ({
      pair: ['sydv/asker-ailesi', aid],
      level: 'household',
      verdict: 'allowed',
      says: {
        tr: 'Asker ailesi yardımı alan hanede şartlı nakit yardımı sürer',
        en: 'Conditional cash goes on in a home with the aid to soldiers’ families',
      },
      law: `${soldierProgramme} (engelliler.biz/forum/…/126932)`,
      confidence: 'found',
    }),
  ),
  {
    pair: ['sydv/asker-ailesi', 'sydv/asker-cocugu'],
    level: 'household',
    verdict: 'allowed',
    says: {
      tr: 'Yardım alan asker eşinin çocukları asker çocuğu yardımı alabilir',
      en: 'Children of a soldier’s wife who has the aid may have that to soldiers’ children',
    },
    law: `${soldierProgramme} (haber10da.com/…-3642)`,
    confidence: 'unconfirmed',
  },
  {
    pair: ['sydv/asker-ailesi', 'sydv/esi-vefat-etmis-kadin'],
    level: 'person',
    verdict: 'excluded',
    says: {
      tr: 'Eşi vefat etmiş kadın yardımı alan anne asker ailesi yardımı alamaz',
      en: 'A mother with the widows’ aid has no aid to soldiers’ families',
    },
    law: `${soldierProgramme} (sosyalyardimlar.net/asker-ailelerine-maas-rehberi)`,
    confidence: 'unconfirmed',
  },
  {
    pair: ['sydv/asker-ailesi', 'evde-bakim/caregiver'],
    level: 'person',
    verdict: 'excluded',
    says: {
      tr: 'Evde bakım parası alan kişi asker ailesi yardımı alamaz',
      en: 'Who is paid for home care has no aid to soldiers’ families',
    },
    law: `${soldierProgramme} (sosyalyardimlar.net/asker-ailelerine-maas-rehberi)`,
    confidence: 'unconfirmed',
  },
  {
    pair: ['sydv/esi-vefat-etmis-kadin', 'law-2022/old-age'],
    level: 'person',
    verdict: 'excluded',
    says: {
      tr: '65 yaş aylığı alan kadın bu yardımı alamaz; birini seçer',
      en: 'A woman with the old-age pension has no widows’ aid; she chooses one',
    },
    law: '3294 sayılı Kanun; Eşi Vefat Etmiş Kadınlara Yönelik Yardım Programı (yenimeram.com.tr/…281482)',
    confidence: 'found',
  },
  {
    pair: ['evde-bakim', 'evde-bakim/caregiver'],
    level: 'person',
    from: '2026-01-16',
    verdict: 'excluded',
    says: {
      tr: 'Evde bakım yararlanıcısı başkasının bakıcısı olamaz',
      en: 'A beneficiary of home care cannot be another’s caregiver',
    },
    law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026 değişikliği (sondakika.com/…19468854)',
    confidence: 'found',
  },
  {
    pair: ['sed', 'sydv/sartli-egitim'],
    level: 'person',
    verdict: 'needs-check',
    says: {
      tr: 'SED alan çocuğa şartlı eğitim yardımı verilip verilmeyeceği doğrulanmadı',
      en: 'Whether a child with SED may have conditional education aid was not confirmed',
    },
    law: 'dayanağı bulunmadı',
    confidence: 'unconfirmed',
  },
  ...regularAids.flatMap(aid =>
    (['person', 'household'] as const).map(
      (level): Overlap => ({
        pair: ['sydv/elektrik', aid],
        level,
        verdict: 'allowed',
        says: {
          tr: 'Elektrik desteği, düzenli sosyal yardım alan haneler içindir',
          en: 'The support for electricity is for homes that receive a regular aid',
        },
        law: '3294 sayılı Kanun; Elektrik Tüketimi Desteği (cankayasydv.gov.tr/merkezi-yardimlari); düzenli yardımların listesi doğrulanmadı',
        confidence: 'unconfirmed',
      }),
    ),
  ),
  ...care.map(
    (placement): Overlap => ({
      pair: ['sed', placement],
      level: 'person',
      verdict: 'excluded',
      says: { tr: 'Çocuk bakıma alınınca SED sona erer', en: 'The support ends when the child comes into care' },
      law: 'Sosyal ve Ekonomik Destek Hizmetleri Hakkında Yönetmelik (RG 03.03.2015), madde doğrulanmadı',
      confidence: 'unconfirmed',
    }),
  ),
  ...pairsOf(pensions2022).map(
    (pair): Overlap => ({
      pair,
      level: 'household',
      verdict: 'allowed',
      says: {
        tr: 'Hanedeki başka bir kişinin 2022 aylığı gelir sayılmaz',
        en: 'Another’s pension of law 2022 in the home is not counted as income',
      },
      law: '2022 sayılı Kanun, madde doğrulanmadı (aile.gov.tr/sss/sosyal-yardimlar-genel-mudurlugu/2022-kanun-…)',
      confidence: 'found',
    }),
  ),
]

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index).map(other => [one, other] as const))
}
