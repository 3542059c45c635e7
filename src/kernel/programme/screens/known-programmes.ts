import { programmeOf } from '#kernel/benefit/registered.ts'
import type { Text } from '#platform/i18n/text.ts'
import { definitionOf, type Programme } from '../contract.ts'
import { useProgrammes } from './programmes-context.tsx'

const opened: readonly (string | undefined)[] = ['benefit', 'casework', 'placement']

/** Programmes whose cases are opened at a desk: their first strand is a benefit, casework or a placement. */
export function useWorkedProgrammes(): readonly Programme[] {
  return useProgrammes().filter(programme => {
    const lifecycle = Object.values(programme.strands)[0]?.lifecycle
    return programme.stage === 'worked' && opened.includes(lifecycle)
  })
}

/** Whether cases of the entitlement's programme are decided by conditions here. */
export function useIsDecidedHere(): (entitlement: string) => boolean {
  const worked = useProgrammes().filter(programme => programme.stage === 'worked' && definitionOf(programme, 'benefit'))
  return entitlement => worked.some(({ id }) => id === programmeOf(entitlement))
}

/** Names a value on which a programme's payments rest, by its id. */
export function useParameterName(): (id: string) => Text {
  const parameters = useProgrammes().flatMap(programme => definitionOf(programme, 'benefit')?.paidOn ?? [])
  return id => parameters.find(parameter => parameter.id === id)?.label ?? { tr: id, en: id }
}
