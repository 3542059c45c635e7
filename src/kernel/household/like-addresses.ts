import { oneSlipFrom } from '#kernel/person/spelling.ts'
import { fold } from '#platform/turkish/fold.ts'

interface Addressed {
  address: string
  address_code: string | null
}

/** Said in every address, in full or short, so that they tell no two apart. */
const kinds = new Set(
  'no kapi daire d kat k sokak sokagi sok sk cadde caddesi cad cd bulvar bulvari blv mahalle mahallesi mah mh apartman apartmani apt site sitesi blok'.split(
    ' ',
  ),
)

const wordsOf = (address: string) =>
  fold(address)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !kinds.has(word))

/** Of four things that an address says, three must be found: so the neighbours on a stairway are shown, but not the whole street. */
const enough = 0.75

/**
 * The known addresses of a neighbourhood that may be the one typed, the likest first: the very same code, or mostly the same words and
 * numbers in whatever order and short form; a longer word may have one slip in it.
 */
export function likeAddresses<Known extends Addressed>(
  typed: { address: string; addressCode: string | null },
  known: readonly Known[],
): Known[] {
  const words = wordsOf(typed.address)
  const slips = new Map(words.map(word => [word, /^\p{L}{4,}$/u.test(word) ? new Set(oneSlipFrom(word)) : new Set<string>()]))
  const likeness = ({ address, address_code: code }: Known) => {
    if (code !== null && code === typed.addressCode) return 2
    if (words.length === 0) return 0
    const said = wordsOf(address)
    const found = words.filter(word => said.some(each => each === word || slips.get(word)!.has(each))).length
    // Of two that hold all the words, the one that says less besides is the liker.
    return found / words.length < enough ? 0 : found / words.length + found / said.length / 100
  }
  return known
    .map(each => ({ each, like: likeness(each) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .map(({ each }) => each)
}
