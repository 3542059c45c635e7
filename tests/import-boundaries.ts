import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Source text by its path from the project's folder: 'src/kernel/act/hane.ts'. */
export type Sources = ReadonlyMap<string, string>

export interface Violation {
  file: string
  specifier: string
  rule: Rule
}

export type Rule =
  | 'platform-knows-nothing'
  | 'ui-knows-nothing'
  | 'rules-reckon-only'
  | 'kernel-knows-no-service'
  | 'services-by-their-index'
  | 'booklet-reads-by-index'
  | 'demo-loads-only'
  | 'nobody-imports-apps'
  | 'screens-for-screens'
  | 'no-server-code-in-the-browser'
  | 'definitions-stay-pure'
  | 'own-folder-relative'
  | 'imports-resolve'

const root = join(import.meta.dirname, '..')

export function readSources(): Sources {
  return new Map(
    readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** Every import that a rule forbids. Tests may take their examples from anywhere, but no test may be imported. */
export function findViolations(sources: Sources): Violation[] {
  return [...sources].flatMap(([file, text]) =>
    specifiersOf(text).flatMap(specifier => {
      const target = targetOf(file, specifier)
      return brokenRules(file, specifier, target, sources).map(rule => ({ file, specifier, rule }))
    }),
  )
}

/** Static and dynamic imports, re-exports, and the types among them; comments and text that only look like one are rare enough to be told. */
function specifiersOf(text: string): string[] {
  const statement = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm
  const call = /\bimport\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(statement), ...text.matchAll(call)].map(match => match[1]!)
}

/** Path in the project that a specifier means; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#database/')) return specifier.replace('#', '')
  if (specifier.startsWith('#')) return specifier.replace('#', 'src/')
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return undefined
}

const layers = ['platform', 'ui', 'rules', 'kernel', 'services', 'booklet', 'demo', 'apps'] as const
type Layer = (typeof layers)[number]

const layerOf = (path: string): Layer | undefined => layers.find(layer => path.startsWith(`src/${layer}/`))
const isTest = (path: string) => /\.(test|fixture)\.ts$/.test(path)

function brokenRules(file: string, specifier: string, target: string | undefined, sources: Sources): Rule[] {
  const broken: Rule[] = []
  if (isServerOnly(specifier, target)) {
    if (file.endsWith('.tsx')) broken.push('no-server-code-in-the-browser')
    if (isDefinition(file)) broken.push('definitions-stay-pure')
  }
  if (isDefinition(file) && isScreenCode(specifier, target)) broken.push('definitions-stay-pure')
  if (!target) return broken
  if (/\.tsx?$/.test(target) && target.startsWith('src/') && !sources.has(target)) broken.push('imports-resolve')
  if (isTest(file)) return broken
  if (isScreen(target) && !isScreen(file) && layerOf(file) !== 'apps') broken.push('screens-for-screens')
  const rule = layerRule(file, target)
  if (rule) broken.push(rule)
  if (specifier.startsWith('.') && folderOf(target) !== folderOf(file) && layerOf(file) !== 'services')
    broken.push('own-folder-relative')
  return broken
}

/** What relative imports stay within: a folder of a layer, or the layer itself where it has no folders. */
const folderOf = (path: string) => {
  const [, layer, folder] = path.split('/')
  return layer === 'kernel' ? `${layer}/${folder}` : layer
}

function layerRule(file: string, target: string): Rule | undefined {
  const [from, to] = [layerOf(file), layerOf(target)]
  if (!from) return undefined
  if (to === 'apps' && from !== 'apps') return 'nobody-imports-apps'
  if (target.startsWith('database/')) return from === 'kernel' || from === 'demo' ? undefined : ruleOf[from]
  if (to === undefined) return target.startsWith('src/') ? undefined : ruleOf[from]
  return allowed[from](file, target, to) ? undefined : ruleOf[from]
}

const ruleOf = {
  platform: 'platform-knows-nothing',
  ui: 'ui-knows-nothing',
  rules: 'rules-reckon-only',
  kernel: 'kernel-knows-no-service',
  services: 'services-by-their-index',
  booklet: 'booklet-reads-by-index',
  demo: 'demo-loads-only',
  apps: 'nobody-imports-apps',
} as const satisfies Record<Layer, Rule>

const isScreen = (file: string) => file.includes('/screens/')
const uiTools = /^src\/platform\/(i18n|turkish|day|money)\//
const ruleTools = /^src\/platform\/(money|day)\//
const serviceFace = /^src\/services\/(registry|[^/]+\/index)\.ts$/

const allowed: Record<Layer, (file: string, target: string, to: Layer) => boolean> = {
  platform: (_, __, to) => to === 'platform',
  ui: (_, target, to) => to === 'ui' || uiTools.test(target),
  rules: (_, target, to) => to === 'rules' || ruleTools.test(target),
  kernel: (file, _, to) => to === 'kernel' || to === 'platform' || to === 'rules' || (to === 'ui' && isScreen(file)),
  services: (file, target, to) => {
    if (to !== 'services') return ['kernel', 'rules', 'platform', 'ui'].includes(to)
    const isRegistry = file === 'src/services/registry.ts'
    const sameChapter = file.split('/')[2] === target.split('/')[2]
    const isBesideIt = target.split('/').length === 3
    if (isRegistry && isBesideIt) return true
    return (sameChapter && !isRegistry) || (/\/index\.ts$/.test(target) && target.split('/').length === 4)
  },
  booklet: (_, target, to) => ['booklet', 'kernel', 'ui', 'platform'].includes(to) || serviceFace.test(target),
  demo: (_, __, to) => ['demo', 'kernel', 'services', 'platform', 'rules'].includes(to),
  apps: () => true,
}

/** Rules, parameters, programmes, worked cases and facts: data that runs anywhere. Only the WebAssembly back end knows of threads. */
const isDefinition = (file: string) =>
  !isTest(file) &&
  ((file.startsWith('src/rules/') && !file.startsWith('src/rules/batch/wasm/')) ||
    /^src\/services\/.*\/(rules|parameters|programme|cases|facts|documents|papers|figures)\.ts$/.test(file))

const isServerOnly = (specifier: string, target: string | undefined) =>
  /\.server\.ts$/.test(target ?? '') || specifier.startsWith('node:') || ['pg', 'fastify', 'kysely'].includes(specifier)

const isScreenCode = (specifier: string, target: string | undefined) =>
  /^(react|react-dom|@mantine|@tanstack)(\/|$)/.test(specifier) ||
  /\.tsx$/.test(target ?? '') ||
  /^src\/platform\/(clock|http)\//.test(target ?? '')
