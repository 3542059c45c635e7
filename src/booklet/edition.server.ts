import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type ReadFigure, readFigures } from '#kernel/figure/read.server.ts'
import { isExact, printedValue, valueText } from '#kernel/figure/value.ts'
import { chapters } from '#services/registry.ts'
import type { Edition, EditionFigure } from './contract.ts'
import { editionDays } from './edition.ts'
import { checkRelations } from './relations.ts'

/** An edition as it was known at the end of `knownOn`: what the booklet prints, the API hands out and the command line lists. */
export async function readEdition(tx: Transaction, id: string, knownOn = tx.today): Promise<Edition> {
  const { asOf } = editionDays(id)
  const figures = await readFigures(tx, asOf, knownOn)
  const values = new Map(figures.map(({ figure, value }) => [figure.id, value]))
  const { districts } = await tx.get<{ districts: number }>('SELECT count(*)::int AS districts FROM district')
  return {
    id,
    province: 'İzmir',
    title: { tr: 'İzmir İli Bilgilendirme Kitapçığı', en: 'İzmir Province Information Booklet' },
    asOf,
    knownOn,
    draft: true,
    chapters: chapters.map(chapter => ({
      id: chapter.id,
      number: chapter.number,
      name: { ...chapter.name },
      lead: { ...chapter.lead },
      programmes: chapter.programmes.map(programme => ({
        id: programme.id,
        name: { ...programme.name },
        about: { ...programme.about },
        figures: programme.figures.map(figure => figure.id),
      })),
    })),
    figures: figures.map(each => editionFigure(each, asOf)),
    checks: checkRelations({ values, districts }),
  }
}

function editionFigure(
  { figure, value, records, opening, openingSource, named, beside }: ReadFigure,
  asOf: string,
): EditionFigure {
  const printed = printedValue(figure, value)
  const filled = (sentence: string) => sentence.replaceAll('{n}', printed)
  return {
    id: figure.id,
    label: { ...figure.label },
    sentence: { tr: filled(figure.sentence.tr), en: filled(figure.sentence.en) },
    printed,
    value: valueText(figure, value),
    records: valueText(figure, records),
    opening: valueText(figure, opening),
    openingSource,
    beside: beside === null ? null : { label: { ...figure.source!.beside! }, value: String(beside) },
    unit: figure.unit,
    measure: figure.measure,
    since: figure.since,
    asOf,
    exact: isExact(figure),
    note: figure.note ? { ...figure.note } : null,
    byDistrict: named,
  }
}
