import type { z } from 'zod'
import type { DocumentKind } from '#kernel/benefit/definition.ts'
import type { DocumentQuestion, FactQuestion } from '#kernel/case/contract.ts'
import type { Fact } from '#rules/fact.ts'

/** A fact as a form asks for it. */
export const factQuestion = ({ path, label, help, owner, type, options }: Fact): z.infer<typeof FactQuestion> => ({
  fact: path,
  label: { ...label },
  help: help ? { ...help } : null,
  owner,
  type,
  options: Object.entries(options ?? {}).map(([value, words]) => ({ value, label: { ...words } })),
})

/** A paper as a form asks for it. */
export const documentQuestion = ({ kind, label, levels }: DocumentKind): z.infer<typeof DocumentQuestion> => ({
  kind,
  label: { ...label },
  levels: Object.entries(levels).map(([value, words]) => ({ value, label: { ...words } })),
})
