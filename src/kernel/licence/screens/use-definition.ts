import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { useProgramme, useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'
import type { Text } from '#platform/i18n/text.ts'
import type { Licence } from '../definition.ts'

/** What a programme says of its licences; a declared one its kinds alone. */
export const useDefinition = (programmeId: string): Licence | undefined => definitionOf(useProgramme(programmeId), 'licence')

/** The conditions that hold for its licences: none where it is only declared. */
export function useConditions(programmeId: string): Licence | undefined {
  const programme = useProgramme(programmeId)
  return programme?.stage === 'worked' ? definitionOf(programme, 'licence') : undefined
}

export const useLicensedProgrammes = (): readonly Programme[] =>
  useProgrammes().filter(programme => definitionOf(programme, 'licence'))

/** Names a kind, a paper or a heading by its id. */
export const nameOf = (asked: readonly { id: string; label?: Text; name?: Text }[] | undefined, id: string): Text => {
  const found = asked?.find(each => each.id === id)
  return found?.label ?? found?.name ?? { tr: id, en: id }
}
