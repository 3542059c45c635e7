import { places } from '#kernel/household/contract.ts'
import person from '#kernel/person/screens/person.module.css'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type AddressDraft, lacksOfAddress } from './address-draft.ts'
import { useMessages } from './messages.ts'

interface AddressFieldsProps {
  draft: AddressDraft
  onChange: (part: Partial<AddressDraft>) => void
  /** Whether what is lacking is said. */
  asked: boolean
  serverError: (field: string) => string | undefined
  size?: 'medium' | 'touch'
}

/** District, its neighbourhoods, the street and the address code. */
export function AddressFields({ draft, onChange, asked, serverError, size }: AddressFieldsProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { data: districts = [] } = useAnswer(places, {}, { staleTime: Number.POSITIVE_INFINITY })
  const neighbourhoods = districts.find(district => String(district.id) === draft.districtId)?.neighbourhoods ?? []
  const lacks = lacksOfAddress(draft)
  const errorOf = (field: keyof AddressDraft, words: string) => (asked && lacks[field] ? words : serverError(field))
  const named = (place: { id: number; name: string }) => ({ value: String(place.id), label: place.name })
  return (
    <>
      <div className={person.pair}>
        <Select
          id="districtId"
          label={say('district')}
          empty={common('choose')}
          size={size}
          value={draft.districtId}
          onChange={districtId => onChange({ districtId, neighbourhoodId: null })}
          options={districts.map(named)}
          error={errorOf('districtId', say('chooseDistrict'))}
        />
        <Select
          id="neighbourhoodId"
          label={say('neighbourhood')}
          empty={draft.districtId === null ? say('districtFirst') : common('choose')}
          size={size}
          disabled={draft.districtId === null}
          value={draft.neighbourhoodId}
          onChange={neighbourhoodId => onChange({ neighbourhoodId })}
          options={neighbourhoods.map(named)}
          error={errorOf('neighbourhoodId', say('chooseNeighbourhood'))}
        />
      </div>
      <TextField
        id="address"
        label={say('street')}
        hint={say('streetHint')}
        size={size}
        value={draft.address}
        onChange={address => onChange({ address })}
        error={errorOf('address', say('writeStreet'))}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        id="addressCode"
        label={say('code')}
        hint={say('codeHint')}
        optional={common('optional')}
        size={size}
        inputMode="numeric"
        value={draft.addressCode}
        onChange={addressCode => onChange({ addressCode })}
        error={errorOf('addressCode', say('writeCode'))}
        autoComplete="off"
        maxLength={14}
      />
    </>
  )
}
