import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Edition } from '#booklet/contract.ts'
import type { Language } from '#platform/i18n/text.ts'
import { printModel } from './print-model.ts'

const require = createRequire(import.meta.url)

const fontFiles = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
]

let shared: NodeCompiler | undefined

function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fontFiles.map(file => readFileSync(require.resolve(file))) }],
  })
  return shared
}

/** The laid-out booklet; throws with the template's own messages when it cannot be set. */
export function composeBooklet(edition: Edition, language: Language): NodeTypstDocument {
  const typst = compiler()
  const inputs = { edition: JSON.stringify(printModel(edition, language)) }
  const compiled = typst.compile({ mainFilePath: `${import.meta.dirname}/booklet.typ`, inputs })
  const messages = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])
  // Without convergence the page numbers are wrong, and Typst only warns.
  if (compiled.result === null || messages.includes('converge'))
    throw new Error(`Booklet ${edition.id} could not be set: ${messages}`)
  typst.evictCache(10)
  return compiled.result
}

/** SVG of all pages with their text selectable: for previews, and for reading back what is printed. */
export const renderBookletSvg = (edition: Edition, language: Language): string =>
  compiler().svg(composeBooklet(edition, language))

/**
 * The booklet as A4 PDF: tagged, PDF/UA-1, fonts embedded. The same edition gives the same bytes, because the only date in the file is
 * `knownOn`. Throws when the edition cannot be set or would break PDF/UA-1.
 */
export async function renderBookletPdf(edition: Edition, language: Language): Promise<Uint8Array> {
  const creationTimestamp = Date.parse(`${edition.knownOn}T00:00:00Z`) / 1000
  const pdf = compiler().pdf(composeBooklet(edition, language), { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp })
  return new Uint8Array(pdf)
}
