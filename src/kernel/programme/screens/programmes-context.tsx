import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Text } from '#platform/i18n/text.ts'
import type { Chapter, Programme } from '../contract.ts'

interface Known {
  readonly chapters: readonly Chapter[]
  readonly programmes: readonly Programme[]
  readonly byId: ReadonlyMap<string, Programme>
}

const KnownContext = createContext<Known | null>(null)

/** The application gives its services once; screens of the kernel read them from here and name none of them. */
export function ProgrammesProvider({ chapters, children }: { chapters: readonly Chapter[]; children: ReactNode }) {
  const known = useMemo<Known>(() => {
    const programmes = chapters.flatMap(chapter => chapter.programmes)
    return { chapters, programmes, byId: new Map(programmes.map(programme => [programme.id, programme])) }
  }, [chapters])
  return <KnownContext value={known}>{children}</KnownContext>
}

function useKnown(): Known {
  const known = useContext(KnownContext)
  if (!known) throw new Error('ProgrammesProvider is missing above this screen.')
  return known
}

/** The chapters in the order of the booklet. */
export const useChapters = (): readonly Chapter[] => useKnown().chapters

/** Finds the name of a chapter. */
export function useChapterName(): (id: string) => Text {
  const chapters = useChapters()
  return id => chapters.find(each => each.id === id)?.name ?? { tr: id, en: id }
}

/** Every programme, in the order of the booklet. */
export const useProgrammes = (): readonly Programme[] => useKnown().programmes

export const useProgramme = (id: string): Programme | undefined => useKnown().byId.get(id)

/** Finds the name of a programme; one that is not known is named by its id. */
export function useProgrammeName(): (id: string) => Text {
  const { byId } = useKnown()
  return id => byId.get(id)?.name ?? { tr: id, en: id }
}
