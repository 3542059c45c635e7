export type ColorScheme = 'light' | 'dark' | 'system'

const key = 'hane-color-scheme'
const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** What the reader chose on this device; the system's choice until then. */
export function readColorScheme(): ColorScheme {
  const stored = localStorage.getItem(key)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

/** Keeps the choice on this device and shows it at once. */
export function chooseColorScheme(scheme: ColorScheme): void {
  localStorage.setItem(key, scheme)
  showColorScheme()
}

/** Call once before rendering: shows the chosen scheme and follows the system while none is chosen. */
export function startColorScheme(): void {
  showColorScheme()
  prefersDark().addEventListener('change', showColorScheme)
}

function showColorScheme(): void {
  const chosen = readColorScheme()
  const shown = chosen === 'system' ? (prefersDark().matches ? 'dark' : 'light') : chosen
  document.documentElement.dataset.scheme = shown
}
