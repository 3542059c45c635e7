import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CommandFailure } from './failure.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const built = `${root}dist/web/index.html`

/** Builds the web application when its sources, or the packages, are newer than what was built last. */
export async function buildWeb(): Promise<void> {
  if (existsSync(built)) {
    const builtAt = (await stat(built)).mtimeMs
    if ((await newest(`${root}src`)) < builtAt && (await stat(`${root}package.json`)).mtimeMs < builtAt) return
  }
  const vite = spawn(
    process.execPath,
    [`${root}node_modules/vite/bin/vite.js`, 'build', '--config', `${root}src/apps/web/vite.config.ts`, '--logLevel', 'error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let complaint = ''
  vite.stderr.on('data', chunk => {
    complaint += chunk
  })
  const code = await new Promise(resolve => vite.once('close', resolve))
  if (code !== 0)
    throw new CommandFailure(`Sayfalar hazırlanamadı: ${complaint.trim()}`, 'The web application could not be built.')
}

async function newest(folder: string): Promise<number> {
  let latest = 0
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.includes('.test.')) continue
    latest = Math.max(latest, (await stat(`${entry.parentPath}/${entry.name}`)).mtimeMs)
  }
  return latest
}
