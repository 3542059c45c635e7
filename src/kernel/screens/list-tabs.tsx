import { useSearch } from '@tanstack/react-router'
import { Tabs } from '#ui/tabs.tsx'

interface ListTabsProps<List extends string> {
  label: string
  /** Where the lists stand; `?liste=` says which. */
  page: string
  addresses: Readonly<Record<List, string>>
  lists: readonly List[]
  current: List
  wordOf: (list: List) => string
  countOf?: (list: List) => number
}

/** The lists of one page, each with an address of its own. */
export function ListTabs<List extends string>({ label, page, addresses, lists, current, wordOf, countOf }: ListTabsProps<List>) {
  const tabs = lists.map(list => ({
    label: wordOf(list),
    href: `${page}?liste=${addresses[list]}`,
    current: list === current,
    count: countOf?.(list),
  }))
  return <Tabs label={label} tabs={tabs} />
}

/** The list that the address asks for, of those which the reader may see. */
export function useAskedList<List extends string>(
  addresses: Readonly<Record<List, string>>,
  lists: readonly List[],
  otherwise: List,
): List {
  const asked = (useSearch({ strict: false }) as { liste?: string }).liste
  return lists.find(list => addresses[list] === asked) ?? otherwise
}
