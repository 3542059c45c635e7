import { accessKey, circle } from '#kernel/access/roles.ts'
import { acting } from '#kernel/act/route.server.ts'
import * as contract from '#kernel/figure/endpoints.ts'
import { readFigureRows } from '#kernel/figure/rows.server.ts'
import { figures as registered } from '#services/registry.ts'
import { readEdition } from './edition.server.ts'
import { editionDays } from './edition.ts'
import { formats } from './formats.server.ts'

export const bookletRoutes = [
  acting(contract.listFigures, 'figure.read', async (tx, { query }) => {
    const edition = await readEdition(tx, query.edition, query.knownOn)
    const place = new Map(registered.map(each => [each.figure.id, each]))
    return {
      edition: edition.id,
      asOf: edition.asOf,
      knownOn: edition.knownOn,
      draft: edition.draft,
      chapters: edition.chapters.map(({ id, name }) => ({ id, name })),
      figures: edition.figures.map(figure => {
        const { chapter, programme, figure: definition } = place.get(figure.id)!
        return {
          ...figure,
          sentence: definition.sentence,
          chapter: chapter.id,
          programmeId: programme.id,
          programme: programme.name,
          hasRows: definition.source !== undefined,
          sumOf: definition.sumOf ? [...definition.sumOf] : null,
        }
      }),
      checks: edition.checks,
    }
  }),

  acting(contract.readFigureRows, 'figure.read', async (tx, { params, query }) => {
    tx.audit({ event: 'look', concept: 'figure', accessKey: accessKey(circle.directorate, 0), detail: { figure: params.id } })
    const { edition, knownOn = tx.today, after } = query
    return readFigureRows(tx, { id: params.id, asOf: editionDays(edition).asOf, knownOn, after })
  }),

  acting(contract.bookletFile, 'edition.read', async (tx, { params, query, reply }) => {
    const edition = await readEdition(tx, params.edition, query.knownOn)
    tx.audit({
      event: 'export',
      concept: 'edition',
      accessKey: accessKey(circle.directorate, 0),
      detail: { edition: params.edition, format: params.format },
    })
    const format = formats[params.format]
    const disposition = params.format === 'html' || params.format === 'pdf' ? 'inline' : 'attachment'
    reply
      .type(format.type)
      .header('content-disposition', `${disposition}; filename="hane-izmir-${params.edition}.${params.format}"`)
    return Buffer.from(await format.render(edition, query.language))
  }),
]
