import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import type { Text } from '#platform/i18n/text.ts'
import { LinkButton } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import type { PersonEntitlements } from '../contract.ts'
import { AddToFile, type CaseToWriteInto } from './add-to-file.tsx'
import { useMessages } from './messages.ts'

const shown = 6

interface AskFirstProps {
  of: PersonEntitlements
  file: CaseToWriteInto
  onFile: (id: string) => void
}

/** What most of the undecided benefits wait for, and the file into which it is written. */
export function AskFirst({ of, file, onFile }: AskFirstProps) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const wanted = mostWanted(of).slice(0, shown)
  const asks = {
    facts: wanted.filter(({ kind }) => kind === 'fact').map(({ id }) => id),
    papers: wanted.filter(({ kind }) => kind === 'paper').map(({ id }) => id),
  }
  if (wanted.length === 0) return null
  return (
    <Panel title={say('askFirst')} icon={IconHelpCircle}>
      <div className={layout.stack}>
        <ul className={layout.lines}>
          {wanted.map(({ id, label, count }) => (
            <li key={id}>
              <span className={layout.line}>
                <span>{inWords(label)}</span>
                <span className={layout.small}>{say('waits', { count })}</span>
              </span>
            </li>
          ))}
        </ul>
        {may('case.work') &&
          (file ? (
            <>
              <Select
                label={say('file')}
                hint={say('fileHint')}
                empty={say('choose')}
                value={file.id}
                onChange={onFile}
                options={of.files.map(({ id, number }) => ({ value: id, label: number }))}
              />
              <div className={layout.buttons}>
                <AddToFile asks={asks} of={of} file={file} />
              </div>
            </>
          ) : (
            <>
              <p className={layout.small}>{say('noFile')}</p>
              <LinkButton href={`/kisiler/${of.person.id}`}>{say('toPerson')}</LinkButton>
            </>
          ))}
      </div>
    </Panel>
  )
}

interface Wanted {
  readonly kind: 'fact' | 'paper'
  readonly id: string
  readonly label: Text
  /** Benefits that cannot be said without it. */
  readonly count: number
}

function mostWanted({ entitlements, questions, documents }: PersonEntitlements): readonly Wanted[] {
  const undecided = entitlements.filter(({ conditions }) => conditions === 'unknown')
  const waiting = (id: string, of: 'facts' | 'papers') => undecided.filter(({ lacks }) => lacks[of].includes(id)).length
  return [
    ...questions.map(({ fact, label }): Wanted => ({ kind: 'fact', id: fact, label, count: waiting(fact, 'facts') })),
    ...documents.map(({ kind, label }): Wanted => ({ kind: 'paper', id: kind, label, count: waiting(kind, 'papers') })),
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
