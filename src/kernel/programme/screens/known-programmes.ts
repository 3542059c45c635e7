import type { Text } from '#platform/i18n/text.ts'
import { definitionOf, type Programme } from '../contract.ts'
import { useProgramme, useProgrammes } from './programmes-context.tsx'

const opened: readonly (string | undefined)[] = ['benefit', 'casework', 'placement']

/** Programmes whose cases are opened at a desk: their first strand is a benefit, casework or a placement. */
export function useWorkedProgrammes(): readonly Programme[] {
  return useProgrammes().filter(programme => {
    const lifecycle = Object.values(programme.strands)[0]?.lifecycle
    return programme.stage === 'worked' && opened.includes(lifecycle)
  })
}

/** Papers by which a programme is known: label of a kind, and of a level on it. */
export function useDocumentWords(
  programmeId: string,
): (kind: string, level: string | null) => { kind: Text; level: Text | null } {
  const documents = definitionOf(useProgramme(programmeId), 'benefit')?.documents
  return (kind, level) => {
    const known = documents?.find(each => each.kind === kind)
    return {
      kind: known?.label ?? { tr: kind, en: kind },
      level: level ? (known?.levels[level] ?? { tr: level, en: level }) : null,
    }
  }
}

/** Names a value on which a programme's payments rest, by its id. */
export function useParameterName(): (id: string) => Text {
  const parameters = useProgrammes().flatMap(programme => definitionOf(programme, 'benefit')?.paidOn ?? [])
  return id => parameters.find(parameter => parameter.id === id)?.label ?? { tr: id, en: id }
}
