import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { addDays } from '#platform/day/day.ts'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { useMessages } from './messages.ts'

export interface DocumentDraft {
  documentNumber: string
  documentIssuer: string
  documentFrom: string | null
  /** The day after the last valid one. */
  documentUntil: string | null
}

export const emptyDocument: DocumentDraft = { documentNumber: '', documentIssuer: '', documentFrom: null, documentUntil: null }

/** What lacks in the draft, by field. */
export function useDocumentLacks(draft: DocumentDraft): Readonly<Record<keyof DocumentDraft, string | undefined>> {
  const say = useMessages()
  return {
    documentNumber: draft.documentNumber.trim() ? undefined : say('fill'),
    documentIssuer: draft.documentIssuer.trim() ? undefined : say('fill'),
    documentFrom: draft.documentFrom ? undefined : say('unreadableDay'),
    documentUntil: undefined,
  }
}

interface DocumentFieldsProps {
  draft: DocumentDraft
  onChange: (change: Partial<DocumentDraft>) => void
  errorOf: (field: string) => string | undefined
}

/** The paper that proves a status, with the days it covers. */
export function DocumentFields({ draft, onChange, errorOf }: DocumentFieldsProps) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <>
      <TextField
        id="documentNumber"
        label={say('documentNumber')}
        value={draft.documentNumber}
        onChange={documentNumber => onChange({ documentNumber })}
        error={errorOf('documentNumber')}
        maxLength={60}
        autoComplete="off"
      />
      <TextField
        id="documentIssuer"
        label={say('documentIssuer')}
        value={draft.documentIssuer}
        onChange={documentIssuer => onChange({ documentIssuer })}
        error={errorOf('documentIssuer')}
        maxLength={120}
        autoComplete="off"
      />
      <DayField
        id="documentFrom"
        label={say('documentFrom')}
        value={draft.documentFrom}
        onChange={documentFrom => onChange({ documentFrom })}
        error={errorOf('documentFrom')}
        unreadable={say('unreadableDay')}
      />
      <DayField
        id="documentUntil"
        label={say('documentUntil')}
        optional={common('optional')}
        hint={say('documentUntilHint')}
        value={draft.documentUntil && addDays(draft.documentUntil, -1)}
        onChange={lastDay => onChange({ documentUntil: lastDay && addDays(lastDay, 1) })}
        error={errorOf('documentUntil')}
        unreadable={say('unreadableDay')}
      />
    </>
  )
}
