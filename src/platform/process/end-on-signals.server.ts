/**
 * On Ctrl-C, SIGTERM or a closed terminal runs `stop` once and ends the process: with `exitCode`, or 1 and one line when stopping
 * failed. A second signal changes nothing, because a terminal and npm often both deliver the same one.
 */
export function endOnSignals(stop: () => Promise<void>, exitCode = 0): void {
  let isStopping = false
  const end = () => {
    if (isStopping) return
    isStopping = true
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}
