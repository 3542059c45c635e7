import type { Language, Text } from '#platform/i18n/text.ts'
import { formatNumber, fraction, printedMoney } from '#platform/money/money.ts'
import type { EditionCheck } from './contract.ts'

/** Values by figure id: units, and kuruş for money. */
export type FigureValues = ReadonlyMap<string, bigint>

/** Limits and shares that the relations test the figures against; the regulations of the services set them. */
const childrenPerHome = { from: 5n, to: 8n }
const childrenPerUnit = { from: 10n, to: 12n }
const freePlacesPercent = 3n
const residentsPerHopeHouse = 6n
const placesPerPrivateHome = 20n
/** What new buildings are designed for, not a limit of those that stand. */
const designTarget = 100n

const n = (value: bigint) => formatNumber(value)

/**
 * The relations between figures, worked out from their values. A relation that does not hold is a warning, never left out.
 * Throws RangeError when a figure that a relation needs is missing.
 */
export function checkRelations({ values, districts }: { values: FigureValues; districts: number }): EditionCheck[] {
  const of = (id: string): bigint => {
    const value = values.get(id)
    if (value === undefined) throw new RangeError(`no value for ${id}`)
    return value
  }
  return [
    sumIs('A1', [of('F11'), of('F13'), of('F15')], of('F16'), {
      tr: 'Üç tür kuruluştaki çocukların toplamı, kuruluş bakımındaki çocuk sayısıdır.',
      en: 'The children of the three kinds of facility add up to the children in institutional care.',
    }),
    sumIs('A2', [of('F28'), of('F29'), of('F30')], of('F31'), {
      tr: 'Kadın, erkek ve çocuklar, ŞÖNİM’den hizmet alan kişilerin toplamını verir.',
      en: 'Women, men and children add up to the people served by ŞÖNİM.',
    }),
    fosterFamilies(of('F20'), of('F19')),
    assistanceOfResources(of('F56'), of('F57')),
    freePlaces(of('F18'), of('F17')),
    foundations(of('F54'), BigInt(districts)),
    childrenInHomes(of('F10'), of('F11')),
    unitsOfSite(of('F13')),
    atMost('A9', of('F39'), of('F38'), residentsPerHopeHouse, {
      tr: `Bir Umut Evinde en fazla ${residentsPerHopeHouse} kişi yaşar; ev başına ${quotient(of('F39'), of('F38'), 1)} kişi düşüyor.`,
      en: `At most ${residentsPerHopeHouse} people live in a Hope House; there are ${quotient(of('F39'), of('F38'), 1, 'en')} in each.`,
    }),
    privateHomes(of('F44'), of('F45')),
    atMost('A11', of('F43'), of('F42'), designTarget, {
      tr: `Kuruluş başına ${quotient(of('F43'), of('F42'), 0)} kişi düşüyor. ${designTarget} kişi, yeni yapıların tasarım hedefidir; bugünkü kuruluşlar için sınır değildir.`,
      en: `There are ${quotient(of('F43'), of('F42'), 0, 'en')} people in each. ${designTarget} is the design target of new buildings, not a limit of today’s.`,
    }),
  ]
}

function sumIs(id: string, parts: readonly bigint[], total: bigint, explanation: Text): EditionCheck {
  const holds = parts.reduce((sum, part) => sum + part, 0n) === total
  return { id, text: `${parts.map(n).join(' + ')} ${holds ? '=' : '≠'} ${n(total)}`, outcome: outcomeOf(holds), explanation }
}

/** `people` fit into `places` of at most `each`. */
function atMost(id: string, people: bigint, places: bigint, each: bigint, explanation: Text): EditionCheck {
  const room = places * each
  const holds = people <= room
  return {
    id,
    text: `${n(places)} × ${n(each)} = ${n(room)} ${holds ? '≥' : '<'} ${n(people)}`,
    outcome: outcomeOf(holds),
    explanation,
  }
}

function fosterFamilies(families: bigint, children: bigint): EditionCheck {
  const holds = families <= children
  return {
    id: 'A3',
    text: `${n(families)} ${holds ? '≤' : '>'} ${n(children)}`,
    outcome: outcomeOf(holds),
    explanation: {
      tr: `Koruyucu aile sayısı çocuk sayısını geçemez; aile başına ${quotient(children, families, 2)} çocuk düşüyor.`,
      en: `There cannot be more foster families than children; each has ${quotient(children, families, 2, 'en')}.`,
    },
  }
}

function assistanceOfResources(assistance: bigint, resources: bigint): EditionCheck {
  const holds = assistance <= resources
  return {
    id: 'A4',
    text: `${printedMoney(assistance, 'milyar')} ${holds ? '≤' : '>'} ${printedMoney(resources, 'milyar')}`,
    outcome: outcomeOf(holds),
    explanation: {
      tr: `Bir yılın yardımı, yıllar boyunca aktarılan kaynağın yüzde ${quotient(assistance * 100n, resources, 1)} kadarıdır. İki ayrı ölçüdür, toplanmaz.`,
      en: `One year’s aid is ${quotient(assistance * 100n, resources, 1, 'en')} per cent of the resources transferred over the years. They are two measures and are not added.`,
    },
  }
}

function freePlaces(children: bigint, facilities: bigint): EditionCheck {
  const places = children * 100n
  return {
    id: 'A5',
    text: `${n(children)} ÷ 0,0${freePlacesPercent} = ${quotient(places, freePlacesPercent, 0)}`,
    outcome: 'information',
    explanation: {
      tr: `Ücretsiz yer payı tam doluysa kapasite ${quotient(places, freePlacesPercent, 0)}, kuruluş başına ${quotient(places, freePlacesPercent * facilities, 1)} olur.`,
      en: `If the share of free places is full, the capacity is ${quotient(places, freePlacesPercent, 0, 'en')}, which is ${quotient(places, freePlacesPercent * facilities, 1, 'en')} for each facility.`,
    },
  }
}

function foundations(count: bigint, districts: bigint): EditionCheck {
  const more = count - districts
  return {
    id: 'A6',
    text: `${n(count)} = ${n(districts)} ${more < 0n ? '−' : '+'} ${n(more < 0n ? -more : more)}`,
    outcome: 'information',
    explanation: {
      tr: 'Her ilçenin bir vakfı vardır; fazlası büyük olasılıkla il vakfıdır, kaynakta adı geçmez.',
      en: 'Each district has a foundation; the one beyond is most likely that of the province, which the source does not name.',
    },
  }
}

function childrenInHomes(homes: bigint, children: bigint): EditionCheck {
  const least = homes * childrenPerHome.from
  const most = homes * childrenPerHome.to
  return {
    id: 'A7',
    text: `${n(least)} ${least <= children ? '≤' : '>'} ${n(children)} ${children <= most ? '≤' : '>'} ${n(most)}`,
    outcome: outcomeOf(least <= children && children <= most),
    explanation: {
      tr: `Bir çocuk evinde ${childrenPerHome.from}–${childrenPerHome.to} çocuk kalır; ev başına ${quotient(children, homes, 2)} çocuk düşüyor.`,
      en: `A children’s home has ${childrenPerHome.from}–${childrenPerHome.to} children; there are ${quotient(children, homes, 2, 'en')} in each.`,
    },
  }
}

function unitsOfSite(children: bigint): EditionCheck {
  const fewest = (children + childrenPerUnit.to - 1n) / childrenPerUnit.to
  const most = children / childrenPerUnit.from
  const possible = fewest <= most
  const range = `${childrenPerUnit.from}–${childrenPerUnit.to}`
  return {
    id: 'A8',
    text: possible ? `${n(children)} ÷ ${range} → ${n(fewest)}–${n(most)}` : `${n(children)} ÷ ${range} → –`,
    outcome: possible ? 'information' : 'warning',
    explanation: possible
      ? {
          tr: `Her birimde ${range} çocuk kalırsa ${n(fewest)} ile ${n(most)} arasında birim gerekir.`,
          en: `With ${range} children in each, there are between ${n(fewest)} and ${n(most)} units.`,
        }
      : {
          tr: `Bu sayı, her birinde ${range} çocuk olan birimlere bölünemez.`,
          en: `This number cannot be divided into units of ${range} children.`,
        },
  }
}

function privateHomes(homes: bigint, residents: bigint): EditionCheck {
  const least = homes * placesPerPrivateHome
  const holds = least <= residents
  return {
    id: 'A10',
    text: `${n(homes)} × ${n(placesPerPrivateHome)} = ${n(least)} ${holds ? '≤' : '>'} ${n(residents)}`,
    outcome: outcomeOf(holds),
    explanation: {
      tr: `Özel huzurevinde en az ${placesPerPrivateHome} yer bulunur; kapasite yerine kalanlar sayıldı: ev başına ${quotient(residents, homes, 1)} kişi.`,
      en: `A private elderly home has at least ${placesPerPrivateHome} places; residents were counted instead of capacity: ${quotient(residents, homes, 1, 'en')} in each.`,
    },
  }
}

function outcomeOf(holds: boolean): EditionCheck['outcome'] {
  return holds ? 'holds' : 'warning'
}

/** '39,4', in English '39.4': half up to `digits` decimals, '–' when there is nothing to divide by. */
function quotient(numerator: bigint, denominator: bigint, digits: number, language: Language = 'tr'): string {
  if (denominator === 0n) return '–'
  const scaled = fraction(numerator, 10n ** BigInt(digits), denominator, 'half-up')
  if (digits === 0) return formatNumber(scaled, language)
  const text = String(scaled).padStart(digits + 1, '0')
  return `${formatNumber(BigInt(text.slice(0, -digits)), language)}${language === 'tr' ? ',' : '.'}${text.slice(-digits)}`
}
