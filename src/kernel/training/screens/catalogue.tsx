import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconVersions from '@tabler/icons-react/dist/esm/icons/IconVersions.mjs'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type Catalogue as Answer, type ModuleLine, nameModule, readCatalogue } from '../offer-contract.ts'
import { unnamed, withoutArea } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'
import { useTrainings } from './plan-course.tsx'
import { VersionForm } from './version-form.tsx'

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
  areas: Readonly<Record<string, Text>>
}

function AreaPanel({ area, modules, areas }: AreaProps) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const { may, say: inWords } = useSession()
  const [naming, setNaming] = useState<ModuleLine | null>(null)
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
                  cell: (module: ModuleLine) =>
                    module.until === null && (
                      <Button size="small" variant={module.name ? 'subtle' : 'default'} onClick={() => setNaming(module)}>
                        {say(module.name ? 'changeName' : 'enterName')}
                        <span className="hidden-words"> {say('ofModule', { place: module.place })}</span>
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      <Dialog
        open={naming !== null}
        onClose={() => setNaming(null)}
        title={naming ? say('ofModule', { place: naming.place }) : ''}
        closeLabel={common('close')}
      >
        {naming && <NameForm module={naming} areas={areas} onDone={() => setNaming(null)} />}
      </Dialog>
    </Panel>
  )
}

function NameForm({ module, areas, onDone }: { module: ModuleLine; areas: AreaProps['areas']; onDone: () => void }) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [name, setName] = useState(module.name ?? '')
  const [area, setArea] = useState(module.area)
  const [asked, setAsked] = useState(false)
  const act = useAct(nameModule)
  const serverError = useFieldError(act.error)
  const submit = () => {
    setAsked(true)
    if (!name.trim()) return document.getElementById('name')?.focus()
    act.mutateAsync({ params: { id: module.id }, body: { actId, name, area } }).then(() => {
      announce(say('named'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <TextField
        id="name"
        label={say('moduleName')}
        hint={say('moduleNameHint')}
        maxLength={160}
        value={name}
        onChange={setName}
        error={asked && !name.trim() ? say('fill') : serverError('name')}
      />
      <Select
        id="area"
        label={say('area')}
        optional={common('optional')}
        empty={inWords(withoutArea)}
        value={area}
        onChange={value => setArea(value || null)}
        options={Object.entries(areas).map(([value, words]) => ({ value, label: inWords(words) }))}
        error={serverError('area')}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconPencil} loading={act.isPending} onClick={submit}>
          {say('save')}
        </Button>
      </div>
    </div>
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

function NewVersion({ programme, areas, catalogue }: { programme: string; areas: AreaProps['areas']; catalogue: Answer }) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={IconVersions} onClick={() => setOpen(true)}>
        {say('newVersion')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('newVersion')} closeLabel={common('close')}>
        <VersionForm programme={programme} areas={areas} catalogue={catalogue} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
