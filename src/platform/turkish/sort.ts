const collator = new Intl.Collator('tr')

/** Order of the Turkish alphabet: Ç after C, ı before i. For `Array.sort`. */
export const compareTurkish = (a: string, b: string): number => collator.compare(a, b)

/** A new array in Turkish order of the text each item gives. */
export function sortTurkish<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => collator.compare(textOf(a), textOf(b)))
}
