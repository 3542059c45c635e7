import { expect, test } from 'vitest'
import { findViolations, type Rule, readSources } from './import-boundaries.ts'

const sources = readSources()

test('every file keeps to the layers', () => {
  const told = findViolations(sources).map(({ file, specifier, rule }) => `${rule}: ${file} → ${specifier}`)
  expect(told).toEqual([])
})

test('the files of every layer are read', () => {
  for (const layer of ['platform', 'ui', 'rules', 'kernel', 'services', 'booklet', 'demo', 'apps'])
    expect([...sources.keys()].filter(file => file.startsWith(`src/${layer}/`)).length, layer).toBeGreaterThan(3)
})

const planted: [Rule, string, string][] = [
  ['platform-knows-nothing', 'src/platform/day/planted.ts', `import { roles } from '#kernel/access/roles.ts'`],
  ['platform-knows-nothing', 'src/platform/http/planted.ts', `import type { Tables } from '#database/types.ts'`],
  ['ui-knows-nothing', 'src/ui/planted.tsx', `import { roles } from '#kernel/access/roles.ts'`],
  ['ui-knows-nothing', 'src/ui/planted.tsx', `import { call } from '#platform/http/client.ts'`],
  ['rules-reckon-only', 'src/rules/planted.ts', `import type { Text } from '#platform/i18n/text.ts'`],
  ['kernel-knows-no-service', 'src/kernel/case/planted.ts', `import { programmes } from '#services/registry.ts'`],
  ['kernel-knows-no-service', 'src/kernel/case/planted.ts', `import { Page } from '#ui/page.tsx'`],
  ['kernel-knows-no-service', 'src/kernel/case/planted.ts', `export { plan } from '#demo/plan.ts'`],
  ['kernel-knows-no-service', 'src/kernel/planted/planted.tsx', `import { Button } from '#ui/button.tsx'`],
  ['kernel-knows-no-service', 'src/kernel/screens/planted.tsx', `import { programmes } from '#services/registry.ts'`],
  ['screens-for-screens', 'src/kernel/case/planted.ts', `import { wordsOfState } from '#kernel/screens/state-words.ts'`],
  ['screens-for-screens', 'src/booklet/planted.ts', `import { wordsOfNeed } from '#kernel/visit/screens/words.ts'`],
  ['screens-for-screens', 'src/services/women/planted.ts', `import { Due } from '#kernel/screens/due.tsx'`],
  ['services-by-their-index', 'src/services/women/planted.ts', `import { sed } from '../children/sed/programme.ts'`],
  ['services-by-their-index', 'src/services/women/planted.ts', `import { edition } from '#booklet/edition.ts'`],
  ['services-by-their-index', 'src/services/registry.ts', `import { sed } from './children/sed/programme.ts'`],
  ['booklet-reads-by-index', 'src/booklet/planted.ts', `import { sed } from '#services/children/sed/programme.ts'`],
  ['demo-loads-only', 'src/demo/planted.ts', `import { edition } from '#booklet/edition.ts'`],
  ['nobody-imports-apps', 'src/kernel/act/planted.ts', `import { routes } from '#apps/server/routes.ts'`],
  ['nobody-imports-apps', 'src/demo/planted.ts', `const cli = await import('#apps/cli/main.ts')`],
  [
    'no-server-code-in-the-browser',
    'src/kernel/case/screens/planted.tsx',
    `import { openCase } from '#kernel/case/open.server.ts'`,
  ],
  ['no-server-code-in-the-browser', 'src/ui/planted.tsx', `import { readFile } from 'node:fs/promises'`],
  ['definitions-stay-pure', 'src/rules/planted.ts', `import { readFileSync } from 'node:fs'`],
  ['definitions-stay-pure', 'src/services/women/sonim/rules.ts', `import { useState } from 'react'`],
  ['definitions-stay-pure', 'src/services/women/sonim/facts.ts', `import { systemClock } from '#platform/clock/clock.ts'`],
  [
    'definitions-stay-pure',
    'src/services/women/sonim/programme.ts',
    `import {\n  record,\n} from '#kernel/act/record.server.ts'`,
  ],
  ['own-folder-relative', 'src/kernel/case/planted.ts', `import { record } from '../act/record.server.ts'`],
  ['imports-resolve', 'src/kernel/case/planted.ts', `import { nothing } from './nothing-there.ts'`],
]

test.each(planted)('%s: a planted violation in %s is found', (rule, file, text) => {
  const found = findViolations(new Map([...sources, [file, text]]))
  expect(found.filter(each => each.file === file).map(each => each.rule)).toContain(rule)
})

test('what the layers allow is let through', () => {
  const fine: [string, string][] = [
    ['src/services/women/planted.ts', `import { chapter } from '../children/index.ts'`],
    ['src/booklet/planted.ts', `import { figures } from '#services/registry.ts'`],
    ['src/kernel/case/screens/planted.tsx', `import { Page } from '#ui/page.tsx'`],
    ['src/kernel/screens/planted.tsx', `import { Page } from '#ui/page.tsx'`],
    ['src/services/women/sonim/screens/planted.tsx', `import { Due } from '#kernel/screens/due.tsx'`],
    ['src/apps/web/planted.tsx', `import { Due } from '#kernel/screens/due.tsx'`],
    ['src/ui/planted.ts', `import type { Text } from '#platform/i18n/text.ts'`],
    ['src/rules/planted.ts', `import { isDay } from '#platform/day/day.ts'`],
  ]
  for (const [file, text] of fine)
    expect(
      findViolations(new Map([...sources, [file, text]])).filter(each => each.file === file),
      `${file}: ${text}`,
    ).toEqual([])
})
