import type { Text } from '#platform/i18n/text.ts'
import type { Fact } from '#rules/fact.ts'
import type { DocumentKind } from './definition.ts'

/** A paper that proves the days of a fact, and nothing besides. */
export const paper = (kind: string, label: Text, { path }: Fact): DocumentKind => ({
  kind,
  label,
  levels: {},
  required: false,
  fills: { validity: path },
})
