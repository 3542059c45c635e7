import { SingleBar } from 'cli-progress'

/** A bar on a terminal; plain lines elsewhere, one a step. */
export function progressBar() {
  if (!process.stderr.isTTY) return plainLines()
  const bar = new SingleBar({
    format: '{label} {bar} %{percentage}',
    hideCursor: true,
    stream: process.stderr,
    clearOnComplete: true,
  })
  bar.start(1, 0, { label: '' })
  return {
    update: ({ label, done, total }: { label: string; done: number; total: number }) => {
      bar.setTotal(total || 1)
      bar.update(done, { label })
    },
    stop: () => bar.stop(),
  }
}

function plainLines() {
  let last = ''
  return {
    update: ({ label }: { label: string }) => {
      if (label !== last) process.stderr.write(`${label}…\n`)
      last = label
    },
    stop: () => {},
  }
}
