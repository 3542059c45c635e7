import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { Link } from '#ui/link.tsx'
import { Facts } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Entry, PersonRights } from '../contract.ts'
import { EntryActs } from './entry-acts.tsx'
import { useMessages } from './messages.ts'
import { useEntryWords, useRightWords, wordsOfEnd } from './words.ts'

/** What a person is in the registry, by which law and paper, and what may be done with it. */
export function Entries({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  return (
    <Panel title={say('entries')} icon={IconCertificate}>
      {rights.entries.length === 0 ? (
        <EmptyState title={say('noEntries')} icon={IconCertificate}>
          {say('noEntriesNote')}
        </EmptyState>
      ) : (
        <ul className={layout.lines}>
          {rights.entries.map(entry => (
            <li key={entry.id}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const entryWords = useEntryWords()
  const { of } = entry
  const lastDay = entry.documentUntil ? say('validTo', { day: formatDay(addDays(entry.documentUntil, -1)) }) : say('noEnd')
  return (
    <>
      <div className={layout.line}>
        <b>{entryWords(entry)}</b>
        <StateChip state={entry.state} />
      </div>
      {of && (
        <span>
          <Link href={`/hak-sahipleri/${of.personId}`}>{say('ofWhom', { name: of.name })}</Link>
        </span>
      )}
      {entry.until && entry.endReason && (
        <span>{say('endedOn', { day: formatDay(entry.until), reason: inWords(wordsOfEnd(entry.endReason)) })}</span>
      )}
      <Facts
        facts={[
          { label: say('since'), value: formatDay(entry.since) },
          { label: say('law'), value: <span lang="tr">{words.law(entry.law)}</span> },
          { label: say('event'), value: entry.event ? inWords(words.event(entry.event)) : say('noEvent') },
          { label: say('document'), value: `${entry.documentNumber}, ${entry.documentIssuer}, ${lastDay}` },
          { label: say('group'), value: entry.category ? inWords(words.category(entry.category)) : say('noGroup') },
        ]}
      />
      <EntryActs entry={entry} />
    </>
  )
}
