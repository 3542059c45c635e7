import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { MoneyField } from '#ui/typed-field.tsx'
import { planProject } from '../contract.ts'
import { useProjectMessages } from './messages.ts'

export function PlanForm({ programmeId, onDone }: { programmeId: string; onDone: () => void }) {
  const say = useProjectMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const districts = useAnswer(places)
  const kinds = definitionOf(useProgramme(programmeId), 'project')?.kinds ?? {}
  const [id] = useState(() => crypto.randomUUID())
  const [asked, setAsked] = useState(false)
  const [kind, setKind] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [district, setDistrict] = useState<string | null>(null)
  const [cost, setCost] = useState<bigint | null>(null)
  const act = useAct(planProject)
  const errorOf = useFieldError(act.error)
  const hasCost = kind !== null && kinds[kind]!.hasCost
  const problems = {
    kind: kind === null ? say('fill') : undefined,
    name: name.trim() === '' ? say('fill') : undefined,
    cost: hasCost && !cost ? say('writeAmount') : undefined,
  }
  const submit = () => {
    setAsked(true)
    const first = Object.entries(problems).find(([, problem]) => problem)
    if (first) return document.getElementById(first[0])?.focus()
    const body = {
      id,
      programmeId,
      kind: kind!,
      name: name.trim(),
      districtId: district ? Number(district) : null,
      cost: hasCost ? String(cost) : null,
    }
    act.mutateAsync({ body }).then(() => {
      announce(
        <>
          {say('planned')} <Link href={`/projeler/${id}`}>{say('project')}</Link>
        </>,
      )
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <TextField
        id="name"
        label={say('name')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={(asked && problems.name) || errorOf('name')}
      />
      <Select
        id="kind"
        label={say('kind')}
        empty={common('choose')}
        value={kind}
        onChange={setKind}
        options={Object.entries(kinds).map(([value, each]) => ({ value, label: inWords(each.name) }))}
        error={(asked && problems.kind) || errorOf('kind')}
      />
      <Select
        id="district"
        label={say('district')}
        optional={common('optional')}
        empty={say('wholeProvince')}
        value={district}
        onChange={setDistrict}
        options={(districts.data ?? []).map(each => ({ value: String(each.id), label: each.name }))}
        error={errorOf('districtId')}
      />
      {hasCost && (
        <MoneyField
          id="cost"
          label={say('cost')}
          hint={say('costHint')}
          value={cost}
          onChange={setCost}
          unreadable={say('writeAmount')}
          error={(asked && problems.cost) || errorOf('cost')}
        />
      )}
      <div className={layout.actions}>
        <Button variant="primary" icon={IconSend} loading={act.isPending} onClick={submit}>
          {say('plan')}
        </Button>
      </div>
    </div>
  )
}
