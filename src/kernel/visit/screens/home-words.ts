import type { VisitFile } from '../contract.ts'
import type { SayVisit } from './messages.ts'

/** What a visit found of the home, a line for each kind of change: 'Hepsi aynı', or 'Ayrıldı: …', 'Yeni: …'. */
export function homeWords(say: SayVisit, { stayed, left, joined, address }: NonNullable<VisitFile['home']>): string {
  if (left.length + joined.length === 0 && address === null) return say('allSame')
  const named = (words: 'wordsSame' | 'wordsLeft' | 'wordsJoined', names: readonly string[]) =>
    names.length > 0 ? [say(words, { names: names.join(', ') })] : []
  return [
    ...named('wordsLeft', left),
    ...named('wordsJoined', joined),
    ...(address === null ? [] : [say('wordsAddress', { address })]),
    ...named('wordsSame', stayed),
  ].join('\n')
}
