import type { Language } from '#platform/i18n/text.ts'
import { formatNumber } from '#platform/money/money.ts'
import type { TileValue } from '#ui/tile-map.tsx'
import { classLimits, classOf } from '../district-classes.ts'
import type { FigureValue } from '../endpoints.ts'
import type { SayFigures } from './messages.ts'

type Districts = NonNullable<FigureValue['byDistrict']>

/** The districts of a figure in the classes in which the booklet prints them, and the words for these classes. */
export function classedDistricts(districts: Districts, language: Language, say: SayFigures) {
  const limits = classLimits(districts.map(each => each.value))
  const values = Object.fromEntries(
    districts.map(({ district, value }): [string, TileValue] => [
      district,
      { kind: 'value', step: classOf(value, limits) as 0 | 1 | 2 | 3 | 4 | 5, printed: formatNumber(value, language) },
    ]),
  )
  return { values, legend: legendOf(limits, Math.max(0, ...districts.map(each => each.value)), language, say) }
}

function legendOf(limits: readonly number[], highest: number, language: Language, say: SayFigures): string[] {
  const number = (value: number) => formatNumber(value, language)
  const range = (from: number, to: number) => (from === to ? number(from) : `${number(from)}–${number(to)}`)
  if (limits.length === 0) return [range(0, highest)]
  return [0, ...limits].map((from, place) => {
    const next = limits[place]
    return next === undefined ? say('andMore', { from: number(from) }) : range(from, next - 1)
  })
}
