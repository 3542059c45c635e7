import { expect, test } from 'vitest'
import type { Edition } from '#booklet/contract.ts'
import { bookletCsv } from './csv.ts'
import { renderBookletHtml } from './html.ts'
import { renderBookletPdf, renderBookletSvg } from './pdf.server.ts'
import { printedAmount } from './print-model.ts'
import { sampleEdition } from './sample-edition.ts'
import { districtTiles, tileColumns, tileRows } from './tile-map.ts'

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const packed = (text: string) => text.replace(/\s+/g, '')

/** What the laid-out pages carry as text, in order; line breaks are where the layout put them, so spaces are left out. */
function pagesText(edition: Edition): string {
  const runs = renderBookletSvg(edition, 'tr').matchAll(/class="tsel"[^>]*>([^<]*)</g)
  return packed(unescaped([...runs].map(run => run[1]).join('')))
}
const htmlText = (edition: Edition) =>
  packed(unescaped(renderBookletHtml(edition, 'tr').replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')))
const bytesText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function expectEverything(text: string, edition: Edition) {
  for (const figure of edition.figures) {
    expect(text).toContain(packed(figure.printed))
    expect(text).toContain(packed(figure.label.tr + figure.printed.split(' ')[0]))
    expect(text).toContain(packed(figure.id + figure.label.tr + figure.printed + printedAmount(figure.records, figure.unit)))
    expect(text).toContain(packed(figure.sentence.tr))
  }
  for (const chapter of edition.chapters) {
    expect(text).toContain(packed(chapter.name.tr))
    for (const programme of chapter.programmes) expect(text).toContain(packed(programme.name.tr))
  }
  for (const check of edition.checks) expect(text).toContain(packed(check.explanation.tr))
}

const hostile = '<script>alert(1)</script> #panic("x") ] \\ $a$ *b* "c" \' @d =e &amp; </style> {n}'
const hostileEdition: Edition = {
  ...sampleEdition,
  province: hostile,
  title: { tr: hostile, en: hostile },
  chapters: sampleEdition.chapters.map((chapter, index) =>
    index > 0
      ? chapter
      : {
          ...chapter,
          id: '"><script>',
          name: { tr: hostile, en: hostile },
          lead: { tr: hostile, en: hostile },
          programmes: chapter.programmes.map(programme => ({
            ...programme,
            id: '"x',
            name: { tr: hostile, en: hostile },
            about: { tr: hostile, en: hostile },
          })),
        },
  ),
  figures: sampleEdition.figures.map(figure => ({
    ...figure,
    label: { tr: hostile, en: hostile },
    openingSource: hostile,
    note: { tr: hostile, en: hostile },
  })),
  checks: [{ id: 'x', text: hostile, outcome: 'warning', explanation: { tr: hostile, en: hostile } }],
}

test('the sample has the shape of the booklet: 7 chapters, 31 programmes, 59 figures, each figure printed once', () => {
  expect(sampleEdition.chapters).toHaveLength(7)
  expect(sampleEdition.chapters.flatMap(chapter => chapter.programmes)).toHaveLength(31)
  const used = sampleEdition.chapters.flatMap(chapter => chapter.programmes.flatMap(programme => programme.figures))
  expect(used).toEqual(sampleEdition.figures.map(figure => figure.id))
  expect(used).toHaveLength(59)
})

test('every printed number, label, sentence, programme and check stands on the pages', () => {
  expectEverything(pagesText(sampleEdition), sampleEdition)
})

test('every printed number, label, sentence, programme and check stands in the HTML', () => {
  expectEverything(htmlText(sampleEdition), sampleEdition)
})

test('the PDF is tagged, declares PDF/UA-1 and Turkish, and carries its title and our fonts', async () => {
  const pdf = bytesText(await renderBookletPdf(sampleEdition, 'tr'))
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  for (const mark of [
    '/MarkInfo',
    '/StructTreeRoot',
    '<pdfuaid:part>1',
    '/Lang (tr)',
    '/DisplayDocTitle true',
    'NotoSerif-Bold',
    'NotoSans-Regular',
  ])
    expect(pdf).toContain(mark)
  expect(pdf).toMatch(/D:20241007/)
})

test('the same edition printed twice is byte-equal, also with another one between', async () => {
  const first = await renderBookletPdf(sampleEdition, 'tr')
  const other = await renderBookletPdf({ ...sampleEdition, draft: false }, 'tr')
  const second = await renderBookletPdf(structuredClone(sampleEdition), 'tr')
  expect(Buffer.compare(first, second)).toBe(0)
  expect(Buffer.compare(first, other)).not.toBe(0)
})

test('only a draft says so', () => {
  expect(pagesText(sampleEdition)).toContain('taslak')
  expect(pagesText({ ...sampleEdition, draft: false })).not.toContain('taslak')
  expect(htmlText({ ...sampleEdition, draft: false })).not.toContain('taslak')
})

test('hostile text is printed as text by Typst', async () => {
  expect(pagesText(hostileEdition)).toContain(packed(hostile))
  expect(bytesText(await renderBookletPdf(hostileEdition, 'tr'))).toContain('/StructTreeRoot')
})

test('hostile text is printed as text by the HTML, which has no script and asks for nothing outside', () => {
  const html = renderBookletHtml(hostileEdition, 'tr')
  expect(htmlText(hostileEdition)).toContain(packed(hostile))
  expect(html).not.toMatch(/<script/i)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(html).not.toMatch(/(src|href)="(?!#)|url\(|@import|https?:/)
})

test('the HTML has one h1, no skipped heading level, the language, and a table for each map', () => {
  const html = renderBookletHtml(sampleEdition, 'tr')
  const levels = [...html.matchAll(/<h(\d)/g)].map(match => Number(match[1]))
  expect(levels.filter(level => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
  expect(html).toContain('<html lang="tr">')
  const maps = sampleEdition.figures.filter(figure => figure.byDistrict !== null).length
  expect(maps).toBeGreaterThan(0)
  expect(html.match(/<svg /g)).toHaveLength(maps)
  expect(html.match(/<details>/g)).toHaveLength(maps)
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(match => match[1])
  expect(new Set(ids).size).toBe(ids.length)
})

test('a booklet with a hole is not printed', async () => {
  await expect(renderBookletPdf({ ...sampleEdition, figures: sampleEdition.figures.slice(1) }, 'tr')).rejects.toThrow('F01')
})

test('a programme taller than a page, one without figures and an English edition are set too', async () => {
  const [chapter] = sampleEdition.chapters
  const figures = sampleEdition.figures.map(figure => figure.id)
  const programmes = [
    { ...chapter!.programmes[0]!, figures },
    { ...chapter!.programmes[1]!, figures: [] },
  ]
  const pdf = await renderBookletPdf({ ...sampleEdition, chapters: [{ ...chapter!, programmes }] }, 'en')
  expect(bytesText(pdf)).toContain('/Lang (en)')
})

test('the CSV starts with a BOM, parts with semicolons and does not let a cell become a formula', () => {
  const csv = bookletCsv({
    ...sampleEdition,
    figures: [{ ...sampleEdition.figures[0]!, label: { tr: '=HYPERLINK("x");1', en: '-5' } }],
  })
  expect(csv.startsWith('\uFEFFid;label_tr;')).toBe(true)
  expect(csv).toContain('F01;"\'=HYPERLINK(""x"");1";-5;')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
})

test('the map has the 30 districts on 30 cells in the order of the Turkish alphabet', () => {
  expect(districtTiles).toHaveLength(30)
  expect(new Set(districtTiles.map(tile => `${tile.column},${tile.row}`)).size).toBe(30)
  expect(
    districtTiles.every(tile => tile.column >= 1 && tile.column <= tileColumns && tile.row >= 1 && tile.row <= tileRows),
  ).toBe(true)
  const names = districtTiles.map(tile => tile.district)
  expect(names).toEqual([...names].sort(new Intl.Collator('tr').compare))
})
