/** Minutes of the day as they are written: '09.30'. */
export function formatHour(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
}

/** Reads '9', '9.30', '09:30', '0930'. Null when it is no hour of the day. */
export function parseHour(text: string): number | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim())
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour < 24 && minute < 60 ? hour * 60 + minute : null
}
