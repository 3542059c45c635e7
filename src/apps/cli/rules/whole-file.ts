import { rmSync } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { endOnSignals } from '#platform/process/end-on-signals.server.ts'

/** Writes a file beside its place and moves it there when all is written: what stands there is whole, or what it was before. */
export async function writeWhole(file: string, write: (part: FileHandle) => Promise<void>): Promise<void> {
  const part = `${file}.${process.pid}.part`
  const handle = await open(part, 'wx')
  endOnSignals(async () => rmSync(part, { force: true }), 1)
  try {
    await write(handle)
    await handle.sync()
    await rename(part, file)
  } finally {
    await handle.close()
    rmSync(part, { force: true })
  }
}
