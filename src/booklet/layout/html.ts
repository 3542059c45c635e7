import type { Edition } from '#booklet/contract.ts'
import type { Language } from '#platform/i18n/text.ts'
import { bookletCss } from './html-style.ts'
import {
  type PrintedChapter,
  type PrintedFigure,
  type PrintedMap,
  type PrintedProgramme,
  type PrintModel,
  printModel,
} from './print-model.ts'
import { gulfCells, tileColumns, tileRows } from './tile-map.ts'
import type { Words } from './words.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, character => entities[character]!)

const cellWidth = 66
const cellHeight = 40
const gap = 3
const left = (column: number) => (column - 1) * (cellWidth + gap)
const top = (row: number) => (row - 1) * (cellHeight + gap)

/** Round above, square on the threshold. */
const doorPath = (x: number, y: number, width: number, height: number, radius: number) =>
  `M${x} ${y + height}v${radius - height}a${radius} ${radius} 0 0 1 ${radius} ${-radius}h${width - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - radius}z`

function mapSvg(map: PrintedMap, model: PrintModel): string {
  const water = gulfCells.flatMap(cell =>
    Array.from({ length: 6 }, (_, line) => {
      const y = top(cell.row) + ((line + 0.5) * cellHeight) / 6
      return `<path d="M${left(cell.column)} ${y}h${cell.span * (cellWidth + gap) - gap}" class="water"/>`
    }),
  )
  const tiles = map.tiles.map(tile => {
    const colour = tile.class === null ? { fill: '#ffffff', ink: '#414d4f' } : model.colours[tile.class]!
    const x = left(tile.column)
    const y = top(tile.row)
    const door = `<path d="${doorPath(x, y, cellWidth, cellHeight, 6)}" fill="${colour.fill}" class="${tile.class === null ? 'unknown' : 'tile'}"/>`
    const name = `<text x="${x + cellWidth / 2}" y="${y + 17}" fill="${colour.ink}" class="name">${escaped(tile.district)}</text>`
    return `${door}${name}<text x="${x + cellWidth / 2}" y="${y + 31}" fill="${colour.ink}">${escaped(tile.text)}</text>`
  })
  const middle = left(3) + (3 * (cellWidth + gap) - gap) / 2
  const gulf = `<rect x="${middle - 44}" y="${top(5) + 11}" width="88" height="18" fill="#fff"/><text x="${middle}" y="${top(5) + 24}" class="sea">${escaped(model.words.gulf)}</text>`
  const sea = `<text x="${left(2)}" y="${top(3)}" class="sea">${escaped(model.words.sea)}</text>`
  const box = `0 0 ${left(tileColumns) + cellWidth} ${top(tileRows) + cellHeight}`
  return `<svg viewBox="${box}" role="img" aria-label="${escaped(map.spoken)}">${water.join('')}${gulf}${sea}${tiles.join('')}</svg>`
}

function mapPart(figure: PrintedFigure, map: PrintedMap, model: PrintModel): string {
  const { words } = model
  const legend = map.legend.map(
    entry => `<li><i style="background:${model.colours[entry.class]!.fill}"></i>${escaped(entry.text)}</li>`,
  )
  const rows = map.tiles.map(tile => `<tr><th scope="row">${escaped(tile.district)}</th><td>${escaped(tile.text)}</td></tr>`)
  return `<figure class="map"><figcaption><b>${escaped(words.where)}</b> ${escaped(words.byDistrict)} · ${escaped(figure.label)} (${escaped(figure.unit)}). ${escaped(words.schematic)}</figcaption>
<div><div><div class="pan" role="group" tabindex="0" aria-label="${escaped(`${words.where}: ${figure.label}`)}">${mapSvg(map, model)}</div><ul class="legend">${legend.join('')}</ul></div>
<details><summary>${escaped(words.table)}</summary><table><caption>${escaped(figure.label)} (${escaped(figure.unit)})</caption><thead><tr><th scope="col">${escaped(words.district)}</th><th scope="col">${escaped(words.value)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></div></figure>`
}

function bars(figure: PrintedFigure, words: Words): string {
  const bar = (label: string, value: string, share: number, kind: string) =>
    `<div class="bar"><dt>${escaped(label)}</dt><dd><i class="${kind}" style="width:${(share * 75).toFixed(2)}%"></i><span>${escaped(value)}</span></dd></div>`
  return `<dl class="bars">${bar(words.records, figure.records, figure.recordsShare, 'records')}${bar(words.opening, figure.opening, figure.openingShare, 'opening')}</dl>`
}

function figurePart(figure: PrintedFigure, index: number, programme: PrintedProgramme, words: Words): string {
  const note = `${programme.id}-${figure.id}`
  const suffix = figure.suffix === '' ? '' : ` <small>${escaped(figure.suffix)}</small>`
  const reference = `<a class="ref" href="#n-${escaped(note)}" id="r-${escaped(note)}" aria-label="${escaped(`${words.notes} ${index + 1}`)}">${index + 1}</a>`
  return `<div class="figure${index === 0 ? ' main' : ''}"><p class="number">${escaped(figure.number)}${suffix}</p><p class="sentence">${escaped(figure.sentence)} ${reference}</p>${bars(figure, words)}</div>`
}

function programmePart(programme: PrintedProgramme, model: PrintModel): string {
  const { words } = model
  const parts = programme.figures.map((figure, index) => figurePart(figure, index, programme, words))
  const maps = programme.figures.map(figure => (figure.map === null ? '' : mapPart(figure, figure.map, model)))
  const notes = programme.figures.map(
    figure => `<li id="n-${escaped(`${programme.id}-${figure.id}`)}">${escaped(figure.note)}</li>`,
  )
  return `<article><h3>${escaped(programme.name)}</h3><div class="hero">${parts[0] ?? ''}<p class="about">${escaped(programme.about)}</p></div>
<div class="further">${parts.slice(1).join('')}</div>${maps.join('')}<h4 class="hidden">${escaped(words.notes)}</h4><ol class="notes">${notes.join('')}</ol></article>`
}

function chapterPart(chapter: PrintedChapter, model: PrintModel): string {
  const id = escaped(chapter.id)
  return `<section aria-labelledby="${id}"><header class="opener"><span class="arch" aria-hidden="true">${chapter.number}</span><div><h2 id="${id}">${escaped(chapter.name)}</h2><p>${escaped(chapter.lead)}</p></div></header>
${chapter.programmes.map(programme => programmePart(programme, model)).join('\n')}</section>`
}

function contents(model: PrintModel): string {
  const chapters = model.chapters.map(chapter => {
    const rows = chapter.programmes
      .flatMap(programme => programme.figures)
      .map(
        figure =>
          `<li><span>${escaped(figure.label)}</span><b>${escaped(figure.number)}</b><small>${escaped(figure.suffix || figure.unit)}</small></li>`,
      )
    return `<li><a href="#${escaped(chapter.id)}">${chapter.number}. ${escaped(chapter.name)}</a><ul>${rows.join('')}</ul></li>`
  })
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(model.words.contents)}</h2><ol class="contents">${chapters.join('')}</ol></nav>`
}

function closing(model: PrintModel): string {
  const { words } = model
  const checks = model.checks.map(
    check =>
      `<li><span class="outcome ${check.outcome}">${escaped(check.outcomeWord)}</span><b>${escaped(check.text)}</b><span>${escaped(check.explanation)}</span></li>`,
  )
  const figures = new Map(
    model.chapters
      .flatMap(chapter => chapter.programmes.flatMap(programme => programme.figures))
      .map(figure => [figure.id, figure]),
  )
  const rows = [...figures.values()].map(
    figure =>
      `<tr><th scope="row">${escaped(figure.id)}</th><td>${escaped(figure.label)}</td><td><b>${escaped(figure.printed)}</b></td><td>${escaped(figure.records)}</td><td>${escaped(figure.opening)}</td><td>${escaped(figure.since)}</td></tr>`,
  )
  const head = [words.number, words.figure, words.printed, words.records, words.opening, words.since].map(
    word => `<th scope="col">${escaped(word)}</th>`,
  )
  return `<section aria-labelledby="checks"><h2 id="checks">${escaped(words.checks)}</h2><p>${escaped(words.checksLead)}</p><ul class="checks">${checks.join('')}</ul>
<h2>${escaped(words.made)}</h2><p>${escaped(words.madeOne)}</p><p>${escaped(words.madeTwo)}</p><p>${escaped(words.madeThree)}</p>
<h2 id="list">${escaped(words.list)}</h2><div class="scroll" role="region" aria-labelledby="list" tabindex="0"><table class="list"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`
}

/** The booklet as one HTML file that needs nothing else: no script, no request, style inside; prints on A4. */
export function renderBookletHtml(edition: Edition, language: Language): string {
  const model = printModel(edition, language)
  const { words } = model
  const title = `${model.title} · ${model.id}`
  const draft = model.draft ? `<span class="draft">${escaped(words.draft)}</span>` : ''
  const facts = [
    [words.edition, model.id],
    [words.asOf, model.asOf],
    [words.knownOn, model.knownOn],
  ].map(([word, value]) => `<div><dt>${escaped(word!)}</dt><dd>${escaped(value!)}</dd></div>`)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${bookletCss}</style></head>
<body><a class="skip" href="#main">${escaped(words.skip)}</a>
<header class="cover"><p class="province">${escaped(model.province)}</p><h1>${escaped(model.title)}</h1><dl>${facts.join('')}</dl>${draft}</header>
<main id="main">${contents(model)}
${model.chapters.map(chapter => chapterPart(chapter, model)).join('\n')}
${closing(model)}</main></body></html>
`
}
