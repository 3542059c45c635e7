import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'

/** Programmes whose courses are run here, each with what it supplies. */
export function useTrainings() {
  return useProgrammes().flatMap(programme => {
    const training = definitionOf(programme, 'training')
    return training ? [{ programme, training }] : []
  })
}
