import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useWorkedProgrammes } from '#kernel/programme/screens/known-programmes.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { VisitFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './visit.module.css'
import type { DraftNeed } from './visit-draft.ts'
import { wordsOfNeed } from './words.ts'

interface NeedDetailsProps {
  centre: VisitFile['centre']
  present: readonly { personId: string; name: string }[]
  need: DraftNeed
  onChange: (need: DraftNeed) => void
  onRemove: () => void
  /** Only the last of the same need offers one more. */
  onAnother?: () => void
}

/** Whose need it is, in a few words what, and where it is sent. */
export function NeedDetails({ centre, present, need, onChange, onRemove, onAnother }: NeedDetailsProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const workedProgrammes = useWorkedProgrammes()
  const name = inWords(wordsOfNeed(need.need))
  return (
    <fieldset className={classes.need}>
      <legend className="hidden-words">{name}</legend>
      <div className={classes.needTop}>
        <b aria-hidden>{name}</b>
        <Button variant="subtle" size="small" icon={IconTrash} aria-label={`${say('remove')}: ${name}`} onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
      <Select
        id={`${need.id}-person`}
        label={say('whose')}
        empty={common('choose')}
        size="touch"
        value={need.personId}
        onChange={personId => onChange({ ...need, personId })}
        options={present.map(member => ({ value: member.personId, label: member.name }))}
      />
      <TextField
        label={say('note')}
        optional={common('optional')}
        size="touch"
        maxLength={300}
        value={need.note}
        onChange={note => onChange({ ...need, note })}
      />
      <Select
        label={say('referTo')}
        hint={centre ? need.programmeId && say('referHint', { centre: centre.name }) : say('noCentre')}
        optional={common('optional')}
        empty={say('noReferral')}
        size="touch"
        disabled={!centre}
        value={need.programmeId}
        onChange={programmeId => onChange({ ...need, programmeId: programmeId || null })}
        options={workedProgrammes.map(programme => ({ value: programme.id, label: inWords(programme.name) }))}
      />
      {onAnother && present.length > 1 && (
        <div>
          <Button icon={IconPlus} onClick={onAnother}>
            {say('another')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
