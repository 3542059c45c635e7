const roundTo = (value: number, digits: number) => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - digits + 1)
  return Math.max(1, Math.round(value / step) * step)
}

/**
 * Lower limits of the second to the sixth class, ascending whole numbers of one or two digits and zeros: at most five, fewer when the values
 * do not differ enough. Each class holds about a sixth of the values. Zero is always in the first class.
 */
export function classLimits(values: readonly number[]): number[] {
  const sorted = values.filter(value => value > 0).sort((a, b) => a - b)
  if (sorted.length === 0) return []
  const limits: number[] = []
  for (let part = 1; part <= 5; part += 1) {
    const quantile = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 6))]!
    const previous = limits.at(-1) ?? Math.min(...values)
    const limit = [roundTo(quantile, 1), roundTo(quantile, 2)].find(round => round > previous && round <= sorted.at(-1)!)
    if (limit !== undefined) limits.push(limit)
  }
  return limits
}

/** 0 (lightest) to 5: how many limits the value reaches. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter(limit => value >= limit).length
}
