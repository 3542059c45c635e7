import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { RelationField } from '#kernel/household/screens/member-fields.tsx'
import { PersonChoice } from '#kernel/household/screens/person-choice.tsx'
import { Button } from '#ui/button.tsx'
import type { DraftMember } from './home-draft.ts'
import { useMessages } from './messages.ts'
import classes from './visit.module.css'

interface NewcomerFieldsProps {
  newcomer: DraftMember
  /** Their place among the newcomers, by which the server names them. */
  place: number
  onChange: (newcomer: DraftMember) => void
  onRemove: () => void
}

/** Somebody who lives there and was not known: found by search or recorded new, and as what they live there. */
export function NewcomerFields({ newcomer, place, onChange, onRemove }: NewcomerFieldsProps) {
  const say = useMessages()
  const { person, typed, relation } = newcomer
  const name = person ? `${person.givenName} ${person.surname}` : typed.trim() || say('newcomer')
  return (
    <fieldset className={classes.need}>
      <legend className="hidden-words">{name}</legend>
      <div className={classes.needTop}>
        <b aria-hidden>{name}</b>
        <Button variant="subtle" size="small" icon={IconTrash} aria-label={`${say('remove')}: ${name}`} onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
      <PersonChoice
        id={`home.joined.${place}.personId`}
        typed={typed}
        chosen={person}
        onChange={part => onChange({ ...newcomer, ...part })}
        size="touch"
      />
      <RelationField
        id={`home.joined.${place}.relation`}
        value={relation}
        onChange={changed => onChange({ ...newcomer, relation: changed })}
        size="touch"
      />
    </fieldset>
  )
}
