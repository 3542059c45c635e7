import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { getBinaries } from './binaries.server.ts'
import { newFolder, removeFolders } from './testing.server.ts'

afterAll(removeFolders)

test('links that npm left out without install scripts are made', () => {
  const copy = newFolder()
  const source = dirname(dirname(dirname(getBinaries().postgres)))
  cpSync(join(source, 'native', 'bin'), join(copy, 'native', 'bin'), { recursive: true })
  cpSync(join(source, 'native', 'pg-symlinks.json'), join(copy, 'native', 'pg-symlinks.json'))
  mkdirSync(join(copy, 'native', 'lib'))
  const links = JSON.parse(readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const link of links) writeFileSync(join(copy, link.source), '')
  symlinkSync('nowhere', join(copy, links[0]!.target))
  chmodSync(join(copy, 'native', 'bin', 'postgres'), 0o644)
  getBinaries(copy)
  for (const link of links) expect(existsSync(join(copy, link.target)), link.target).toBe(true)
  expect(statSync(join(copy, 'native', 'bin', 'postgres')).mode & 0o111).toBe(0o111)
  expect(readdirSync(join(copy, 'native', 'lib'))).toHaveLength(new Set(links.flatMap(Object.values)).size)
})
