import { RadioCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Founder } from '../contract.ts'
import { useApplicationMessages } from './application-messages.ts'

interface FounderFieldsProps {
  founder: Founder
  onChange: (founder: Founder) => void
  isAsked: boolean
  errorOf: (field: string) => string | undefined
}

/** Who answers for the facility: a company by its tax number, a person by theirs. */
export function FounderFields({ founder, onChange, isAsked, errorOf }: FounderFieldsProps) {
  const say = useApplicationMessages()
  const text = (field: 'name' | 'number' | 'contactName' | 'contactPhone') => ({
    id: `founder.${field}`,
    value: founder[field],
    onChange: (value: string) => onChange({ ...founder, [field]: value }),
    error: isAsked && founder[field].trim() === '' ? say('write') : errorOf(`founder.${field}`),
  })
  const isCompany = founder.kind === 'company'
  return (
    <>
      <RadioCards
        id="founder.kind"
        label={say('founderKind')}
        columns={2}
        value={founder.kind}
        onChange={kind => onChange({ ...founder, kind })}
        choices={(['company', 'person'] as const).map(value => ({ value, label: say(value) }))}
      />
      <TextField {...text('name')} label={say(isCompany ? 'companyName' : 'personName')} maxLength={160} />
      <TextField
        {...text('number')}
        label={say(isCompany ? 'taxNumber' : 'identityNumber')}
        hint={say(isCompany ? 'taxNumberHint' : 'identityNumberHint')}
        inputMode="numeric"
        maxLength={20}
      />
      <TextField {...text('contactName')} label={say('contactName')} maxLength={120} />
      <TextField {...text('contactPhone')} label={say('contactPhone')} inputMode="tel" maxLength={30} />
    </>
  )
}
