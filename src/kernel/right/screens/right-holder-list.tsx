import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { PersonChoice } from '#kernel/household/screens/person-choice.tsx'
import type { NamedPerson } from '#kernel/person/contract.ts'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { listRightHolders, type RightHolderRow } from '../contract.ts'
import { useMessages } from './messages.ts'
import { useEntryWords, useRight } from './words.ts'

export function RightHolders() {
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('holders')}>
      <Registry />
    </Guarded>
  )
}

function Registry() {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const statuses = Object.entries(useRight()?.registry.statuses ?? {})
  const [typed, setTyped] = useState('')
  const [status, setStatus] = useState('')
  const [relation, setRelation] = useState('')
  const q = useSettled(typed.trim())
  const pages = usePages(`${q} ${status} ${relation}`)
  const query = {
    q: q || undefined,
    status: status || undefined,
    relation: (relation || undefined) as 'self' | 'relative' | undefined,
    after: pages.after,
  }
  const answer = useAnswer(listRightHolders, { query }, { keepPrevious: true })
  const total = answer.data && formatNumber(answer.data.total, language)
  const isFiltered = q !== '' || status !== '' || relation !== ''
  return (
    <Page
      title={say('holders')}
      state={total !== undefined && say(isFiltered ? 'foundState' : 'holdersState', { count: total })}
      actions={<AddHolder />}
    >
      <div className={layout.figures}>
        <TextField label={say('find')} type="search" value={typed} onChange={setTyped} maxLength={80} autoComplete="off" />
        <Select
          label={say('status')}
          optional=" "
          empty={say('allStatuses')}
          value={status}
          onChange={setStatus}
          options={statuses.map(([value, { name }]) => ({ value, label: inWords(name) }))}
        />
        <Select
          label={say('relation')}
          optional=" "
          empty={say('allRelations')}
          value={relation}
          onChange={setRelation}
          options={[
            { value: 'self', label: say('onlySelf') },
            { value: 'relative', label: say('onlyRelatives') },
          ]}
        />
      </div>
      <Panel title={say('holders')} padded={false}>
        <Answered answer={answer} rows={8}>
          {({ rows, next }) => (
            <>
              <HolderTable rows={rows} />
              <PageButtons pages={pages} next={next} />
            </>
          )}
        </Answered>
      </Panel>
    </Page>
  )
}

/** Entries of the registry: whose, what they are, since when, and their card. */
export function HolderTable({ rows }: { rows: readonly RightHolderRow[] }) {
  const say = useMessages()
  const entryWords = useEntryWords()
  return (
    <DataTable
      caption={say('holders')}
      rows={rows}
      rowKey={row => row.id}
      stickyHeader={rows.length > 20}
      empty={<EmptyState title={say('noHolders')}>{say('noHoldersNote')}</EmptyState>}
      columns={[
        {
          key: 'person',
          header: say('person'),
          cell: row => (
            <Link href={`/hak-sahipleri/${row.personId}`}>
              <b>{row.personName}</b>
            </Link>
          ),
        },
        {
          key: 'status',
          header: say('status'),
          cell: row => (
            <>
              {entryWords(row)}
              {row.of && <div className={layout.small}>{say('ofWhom', { name: row.of })}</div>}
            </>
          ),
        },
        { key: 'district', header: say('district'), cell: row => row.district ?? '—' },
        { key: 'since', header: say('since'), numeric: true, cell: row => formatDay(row.since) },
        {
          key: 'card',
          header: say('card'),
          cell: row => {
            if (row.state === 'ended') return <StateChip state="ended" />
            return row.cardState ? <StateChip state={row.cardState} /> : <span className={layout.small}>{say('noCard')}</span>
          },
        },
      ]}
    />
  )
}

function AddHolder() {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<NamedPerson | null>(null)
  const [asked, setAsked] = useState(false)
  if (!may('right.register')) return null
  const go = () => {
    setAsked(true)
    if (chosen) router.history.push(`/hak-sahipleri/${chosen.id}`)
  }
  return (
    <>
      <Button variant="primary" icon={IconUserPlus} onClick={() => setOpen(true)}>
        {say('addHolder')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('addHolder')} closeLabel={common('close')}>
        <div className={layout.form}>
          <p className={layout.small}>{say('addHolderNote')}</p>
          <PersonChoice
            typed={typed}
            chosen={chosen}
            onChange={part => {
              if (part.typed !== undefined) setTyped(part.typed)
              setChosen(part.person)
            }}
            error={asked && !chosen ? say('choosePerson') : undefined}
          />
          <div className={layout.actions}>
            <Button variant="primary" onClick={go}>
              {say('open')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
