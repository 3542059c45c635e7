/**
 * How long before its last day a paper is announced to those who work on the case. No source sets it: the office's own habit, which
 * stops or pays nothing.
 */
export const endWarning = { days: 90, confidence: 'unconfirmed', source: 'çalışma kabulü; dayanağı bulunmadı' } as const
