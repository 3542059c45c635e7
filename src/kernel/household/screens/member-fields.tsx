import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { NamedPerson } from '#kernel/person/contract.ts'
import person from '#kernel/person/screens/person.module.css'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Select } from '#ui/select.tsx'
import { DayField } from '#ui/typed-field.tsx'
import type { Relation } from '../contract.ts'
import { useMessages } from './messages.ts'
import { PersonChoice } from './person-choice.tsx'
import { memberWords, type Source, sources, sourceWords } from './words.ts'

export interface MemberDraft {
  typed: string
  person: NamedPerson | null
  relation: z.infer<typeof Relation> | null
  source: Source | null
  from: string | null
}

interface MemberFieldsProps {
  draft: MemberDraft
  onChange: (part: Partial<MemberDraft>) => void
  errorOf: (field: string) => string | undefined
}

/** Who joins a household, as what, by which source and since when. */
export function MemberFields({ draft, onChange, errorOf }: MemberFieldsProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  return (
    <>
      <PersonChoice typed={draft.typed} chosen={draft.person} onChange={onChange} error={errorOf('personId')} />
      <RelationField
        id="relation"
        value={draft.relation}
        onChange={relation => onChange({ relation })}
        error={errorOf('relation')}
      />
      <div className={person.pair}>
        <Select
          id="source"
          label={say('source')}
          hint={say('sourceHint')}
          empty={common('choose')}
          value={draft.source}
          onChange={source => onChange({ source: source as Source })}
          options={sources.map(value => ({ value, label: inWords(sourceWords[value]) }))}
          error={errorOf('source')}
        />
        <DayField
          id="from"
          label={say('from')}
          value={draft.from}
          onChange={from => onChange({ from })}
          unreadable={say('writeDay')}
          error={errorOf('from')}
        />
      </div>
    </>
  )
}

interface RelationFieldProps {
  id: string
  value: MemberDraft['relation']
  onChange: (relation: NonNullable<MemberDraft['relation']>) => void
  error?: string | undefined
  size?: 'medium' | 'touch'
}

/** The relation to the household’s reference person. */
export function RelationField({ id, value, onChange, error, size }: RelationFieldProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  return (
    <Select
      id={id}
      label={say('relation')}
      hint={say('relationHint')}
      empty={common('choose')}
      size={size}
      value={value}
      onChange={relation => onChange(relation as NonNullable<MemberDraft['relation']>)}
      options={Object.entries(memberWords).map(([relation, label]) => ({ value: relation, label: inWords(label) }))}
      error={error}
    />
  )
}
