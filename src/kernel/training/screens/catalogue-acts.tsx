import IconVersions from '@tabler/icons-react/dist/esm/icons/IconVersions.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { type Catalogue, changeCatalogue, type ModuleLine, nameModule } from '../offer-contract.ts'
import { unnamed, withoutArea } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'

export type Areas = Readonly<Record<string, Text>>

function useAreaAsked(areas: Areas) {
  const say = useOfferMessages()
  const { say: inWords } = useSession()
  const options = Object.entries(areas).map(([value, words]) => ({ value, label: inWords(words) }))
  return { kind: 'choice', label: say('area'), optional: true, empty: inWords(withoutArea), options } as const
}

export function NameModule({ module, areas }: { module: ModuleLine; areas: Areas }) {
  const say = useOfferMessages()
  const area = useAreaAsked(areas)
  const act = useAct(nameModule)
  return (
    <ActButton
      label={say(module.name ? 'changeName' : 'enterName')}
      of={say('ofModule', { place: module.place })}
      variant={module.name ? 'subtle' : 'default'}
      size="small"
      title={say('ofModule', { place: module.place })}
      submit={say('save')}
      fields={{
        name: { kind: 'line', label: say('moduleName'), hint: say('moduleNameHint'), longest: 160, value: module.name },
        area: { ...area, value: module.area },
      }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: module.id }, body: { actId, ...told } })}
      done={say('named')}
    />
  )
}

interface NewVersionProps {
  programme: string
  areas: Areas
  catalogue: Catalogue
}

/** Which modules end and which begin on one day. Names come a line each; a question mark stands for one that is not known. */
export function NewVersion({ programme, areas, catalogue }: NewVersionProps) {
  const say = useOfferMessages()
  const { say: inWords } = useSession()
  const addedArea = useAreaAsked(areas)
  const act = useAct(changeCatalogue)
  const standing = catalogue.modules.filter(module => module.until === null)
  return (
    <ActButton
      label={say('newVersion')}
      icon={IconVersions}
      fields={({ added, dropped }) => ({
        from: { kind: 'day', label: say('from') },
        added: {
          kind: 'text',
          label: say('added'),
          hint: say('addedHint'),
          optional: true,
          longest: 10_000,
          problem: linesOf(added).length === 0 && isEmpty(dropped) && say('nothingChanged'),
        },
        addedArea,
        dropped: {
          kind: 'several',
          label: say('dropped'),
          optional: true,
          options: standing.map(module => ({ value: module.id, label: `${module.place}. ${module.name ?? inWords(unnamed)}` })),
        },
      })}
      send={told =>
        act.mutateAsync({
          params: { programme },
          body: {
            from: told.from,
            dropped: told.dropped.map(id => ({ actId: crypto.randomUUID(), id })),
            added: linesOf(told.added).map(line => ({
              id: crypto.randomUUID(),
              name: line === '?' ? null : line,
              area: told.addedArea,
            })),
          },
        })
      }
      done={say('versionSaved')}
    >
      <p className={layout.small}>{say('newVersionNote')}</p>
    </ActButton>
  )
}

const linesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

const isEmpty = (chosen: unknown) => !Array.isArray(chosen) || chosen.length === 0
