import type { Programme } from '#kernel/programme/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import { findProgramme, programmes } from '#services/registry.ts'

export { findProgramme }

export const programmeName = (id: string): Text => findProgramme(id)?.name ?? { tr: id, en: id }

/** Programmes whose cases are opened and worked here: their first strand is a benefit or casework. */
export const workedProgrammes: readonly Programme[] = programmes.filter(programme => {
  const lifecycle = Object.values(programme.strands)[0]?.lifecycle
  return programme.stage === 'worked' && (lifecycle === 'benefit' || lifecycle === 'casework')
})

/** Papers by which a programme is known: label of a kind, and of a level on it. */
export function documentWords(programmeId: string, kind: string, level: string | null): { kind: Text; level: Text | null } {
  const known = findProgramme(programmeId)?.benefit?.documents.find(each => each.kind === kind)
  return {
    kind: known?.label ?? { tr: kind, en: kind },
    level: level ? (known?.levels[level] ?? { tr: level, en: level }) : null,
  }
}

/** A value on which a programme's payments rest, by its id. */
export const parameterName = (id: string): Text =>
  programmes.flatMap(programme => programme.benefit?.paidOn ?? []).find(parameter => parameter.id === id)?.label ?? {
    tr: id,
    en: id,
  }
