import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs'
import IconVersions from '@tabler/icons-react/dist/esm/icons/IconVersions.mjs'
import { useSearch } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type Catalogue as Answer, type ModuleLine, readCatalogue } from '../offer-contract.ts'
import { unnamed, withoutArea } from '../words.ts'
import { type Areas, NameModule, NewVersion } from './catalogue-acts.tsx'
import { useOfferMessages } from './offer-messages.ts'
import { useTrainings } from './use-trainings.ts'

export function Catalogue() {
  const say = useOfferMessages()
  return (
    <Guarded deed="course.read" title={say('catalogue')}>
      <Versions />
    </Guarded>
  )
}

/** The catalogue of the first programme that has one. */
function Versions() {
  const say = useOfferMessages()
  const { may, say: inWords } = useSession()
  const { surum } = useSearch({ strict: false }) as { surum?: string }
  const found = useTrainings().find(({ training }) => Object.keys(training.areas).length > 0)
  const programme = found?.programme.id ?? ''
  const answer = useAnswer(readCatalogue, { params: { programme }, query: { on: surum } }, { keepPrevious: true })
  if (!found) return <Page title={say('catalogue')} />
  return (
    <Answered answer={answer} title={say('catalogue')} rows={8}>
      {catalogue => (
        <Page
          path={[{ label: say('courses'), href: '/egitimler' }, { label: say('catalogue') }]}
          pathLabel={say('path')}
          title={`${inWords(found.programme.name)}: ${say('catalogue').toLocaleLowerCase('tr')}`}
          state={<StateSentence catalogue={catalogue} />}
          actions={
            may('catalogue.change') && <NewVersion programme={programme} areas={found.training.areas} catalogue={catalogue} />
          }
        >
          <Columns
            work={
              catalogue.modules.length === 0 ? (
                <EmptyState large icon={IconListDetails} title={say('noCatalogue')} />
              ) : (
                byArea(catalogue.modules, found.training.areas).map(([area, modules]) => (
                  <AreaPanel key={inWords(area)} area={inWords(area)} modules={modules} areas={found.training.areas} />
                ))
              )
            }
            context={<VersionList catalogue={catalogue} />}
          />
        </Page>
      )}
    </Answered>
  )
}

function StateSentence({ catalogue: { from, modules } }: { catalogue: Answer }) {
  const say = useOfferMessages()
  if (!from) return say('noCatalogue')
  const unknown = modules.filter(module => module.name === null).length
  const words = { day: formatDay(from), count: modules.length }
  return unknown > 0 ? say('catalogueState', { ...words, unnamed: unknown }) : say('catalogueStateNamed', words)
}

/** In the order of the programme's areas; those without one last. */
function byArea(modules: readonly ModuleLine[], areas: Readonly<Record<string, Text>>): [Text, ModuleLine[]][] {
  const groups: [Text, ModuleLine[]][] = [
    ...Object.entries(areas).map(([id, words]): [Text, ModuleLine[]] => [words, modules.filter(module => module.area === id)]),
    [withoutArea, modules.filter(module => module.area === null)],
  ]
  return groups.filter(([, own]) => own.length > 0)
}

interface AreaProps {
  area: string
  modules: readonly ModuleLine[]
  areas: Areas
}

function AreaPanel({ area, modules, areas }: AreaProps) {
  const say = useOfferMessages()
  const { may, say: inWords } = useSession()
  return (
    <Panel title={area} aside={say('modules', { count: modules.length })} padded={false}>
      <DataTable
        caption={area}
        rows={modules}
        rowKey={module => module.id}
        columns={[
          { key: 'place', header: say('place'), width: '64px', cell: module => <span className="number">{module.place}</span> },
          {
            key: 'name',
            header: say('module'),
            cell: module => (module.name ? <b>{module.name}</b> : <span className={layout.small}>{inWords(unnamed)}</span>),
          },
          { key: 'since', header: say('since'), numeric: true, width: '150px', cell: module => formatDay(module.from) },
          ...(may('catalogue.change')
            ? [
                {
                  key: 'name-it',
                  header: say('enterName'),
                  action: true,
                  width: '130px',
                  cell: (module: ModuleLine) => module.until === null && <NameModule module={module} areas={areas} />,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

function VersionList({ catalogue: { versions, from } }: { catalogue: Answer }) {
  const say = useOfferMessages()
  const { session } = useSession()
  return (
    <Panel title={say('versions')} icon={IconVersions} footer={say('versionNote')}>
      <ul className={layout.lines}>
        {versions.map(version => {
          const words = say(version.from > session.today ? 'versionAhead' : 'versionLine', { day: formatDay(version.from) })
          return (
            <li key={version.from} className={layout.line}>
              {version.from === from ? (
                <b aria-current="true">{words}</b>
              ) : (
                <Link href={`/egitimler/moduller?surum=${version.from}`}>{words}</Link>
              )}
              <span className="number">{say('modules', { count: version.modules })}</span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
