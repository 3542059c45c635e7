import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { entryEnds } from '../acts.ts'
import { type Entry, endRight, type PersonRights, registerRight, renewDocument } from '../contract.ts'
import { useMessages } from './messages.ts'
import { Principal } from './principal.tsx'
import { entryEndWords, useRight, useRightWords } from './words.ts'

/** What may be done with an entry of the registry. */
export function EntryActs({ entry }: { entry: Entry }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const documentAsked = useDocumentAsked()
  const [renew, end] = [useAct(renewDocument), useAct(endRight)]
  const params = { id: entry.id }
  if (entry.allowedActs.length === 0) return null
  return (
    <div className={layout.buttons}>
      {entry.allowedActs.includes('renew-document') && (
        <ActButton
          label={say('renewDocument')}
          submit={say('save')}
          fields={{ ...documentAsked, documentIssuer: { ...documentAsked.documentIssuer, value: entry.documentIssuer } }}
          send={(told, { actId }) => renew.mutateAsync({ params, body: { actId, ...told } })}
        />
      )}
      {entry.allowedActs.includes('end') && (
        <ActButton
          label={say('endEntry')}
          variant="subtle"
          danger
          fields={typed => ({
            reason: {
              kind: 'choice',
              label: say('reason'),
              options: entryEnds.map(value => ({ value, label: inWords(entryEndWords[value]) })),
            },
            ...(typed.reason !== 'mistaken' && { on: { kind: 'day', label: say('day'), value: session.today } }),
          })}
          send={({ reason, on = session.today }, { actId }) => end.mutateAsync({ params, body: { actId, reason, on } })}
        >
          <p>{say('endEntryNote')}</p>
        </ActButton>
      )}
    </div>
  )
}

/** Enters a person into the registry: what they are, by which law, since when, and the paper that proves it. */
export function RegisterButton({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const documentAsked = useDocumentAsked()
  const registry = useRight()?.registry
  const act = useAct(registerRight)
  const optionsOf = (of: Readonly<Record<string, Parameters<typeof inWords>[0]>> = {}) =>
    Object.entries(of).map(([value, name]) => ({ value, label: inWords(name) }))
  return (
    <ActButton
      label={say('register')}
      variant={rights.entries.length === 0 ? 'primary' : 'default'}
      submit={say('save')}
      fields={typed => {
        const status = typeof typed.status === 'string' ? typed.status : null
        const chosen = status === null ? undefined : registry?.statuses[status]
        const isRelative = typed.relation !== 'self'
        return {
          status: {
            kind: 'choice',
            label: say('status'),
            options: Object.entries(registry?.statuses ?? {}).map(([value, { name }]) => ({ value, label: inWords(name) })),
          },
          relation: { kind: 'choice', label: say('relation'), value: 'self', options: optionsOf(registry?.relations) },
          ...(isRelative &&
            status !== null && {
              derivesFrom: {
                kind: 'own',
                label: say('derivesFrom'),
                problem: !typed.derivesFrom && say('choosePerson'),
                show: wires => <Principal key={status} {...wires} status={status} exceptPerson={rights.person.id} />,
              },
            }),
          law: {
            kind: 'choice',
            label: say('law'),
            hint: chosen?.byDeath && !isRelative && <Notice tone="info" title={say('deathNote')} />,
            options: (chosen?.laws ?? []).map(value => ({ value, label: words.law(value) })),
          },
          event: {
            kind: 'choice',
            label: say('event'),
            optional: true,
            empty: say('noEvent'),
            options: optionsOf(registry?.events),
          },
          since: { kind: 'day', label: say('since'), hint: say('sinceHint') },
          ...documentAsked,
        }
      }}
      send={({ derivesFrom = null, ...told }, { newId }) =>
        act.mutateAsync({ body: { id: newId, personId: rights.person.id, derivesFrom, ...told } })
      }
      done={say('registered')}
    />
  )
}

/** The paper that proves a status, with the days it covers. */
function useDocumentAsked() {
  const say = useMessages()
  return {
    documentNumber: { kind: 'line', label: say('documentNumber'), longest: 60 },
    documentIssuer: { kind: 'line', label: say('documentIssuer'), longest: 120 },
    documentFrom: { kind: 'day', label: say('documentFrom') },
    documentUntil: { kind: 'last-day', label: say('documentUntil'), hint: say('documentUntilHint'), optional: true },
  } as const
}
