export interface Progress {
  /** What is being done, in Turkish. */
  label: string
  done: number
  total: number
}

/** Shown while the province loads; reloads itself by the server's own header and needs no script. */
export function progressPage({ label, done, total }: Progress): string {
  const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0
  return `<!doctype html>
<html lang="tr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hane hazırlanıyor</title>
<style>
:root { color-scheme: light dark; --ink: #142224; --body: #f8f7f4; --line: #e1e0da; --fill: #065c69 }
@media (prefers-color-scheme: dark) { :root { --ink: #ecebe7; --body: #10191b; --line: #2c393d; --fill: #91c9d4 } }
body { font: 16px/1.5 "Noto Sans", system-ui, sans-serif; background: var(--body); color: var(--ink); display: grid; place-items: center; min-height: 100vh; margin: 0 }
main { width: min(26rem, 88vw) }
h1 { font-size: 1.75rem; margin: 0 0 .5rem }
progress { appearance: none; width: 100%; height: 12px; border: 0; background: var(--line); border-radius: 6px 6px 2px 2px; overflow: hidden }
progress::-webkit-progress-bar { background: var(--line) }
progress::-webkit-progress-value { background: var(--fill) }
progress::-moz-progress-bar { background: var(--fill) }
</style></head>
<body><main><h1>İl hazırlanıyor</h1><p>${label}</p><progress max="100" value="${percent}" aria-label="Hazırlık">%${percent}</progress><p>%${percent}. Bu sayfa kendiliğinden yenilenir.</p></main></body></html>`
}
