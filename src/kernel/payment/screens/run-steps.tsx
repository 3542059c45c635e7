import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { Way, type WayStep } from '#kernel/screens/way.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import { type LineSum, moveRun, type PaymentRun } from '../contract.ts'
import { useMessages } from './messages.ts'

type Move = PaymentRun['allowedActs'][number]
const icons = { propose: IconSend, approve: IconGavel, release: IconCash } as const

/** The way of a run, each step with who took it; what the reader may do now stands below. */
export function RunSteps({ run, sums }: { run: PaymentRun; sums: readonly LineSum[] }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState<Move | null>(null)
  const taken = [
    { id: 'compute', label: say('stepCompute'), by: run.computedBy, role: say('roleCompute') },
    { id: 'propose', label: say('stepPropose'), by: run.proposedBy, role: say('rolePropose') },
    { id: 'approve', label: say('stepApprove'), by: run.approvedBy, role: say('roleApprove') },
    { id: 'release', label: say('stepRelease'), by: run.releasedBy, role: say('roleRelease') },
  ]
  const now = taken.findIndex(step => step.by === null)
  const steps = taken.map(
    ({ id, label, by, role }, place): WayStep => ({
      id,
      label,
      who: by ?? role,
      state: by !== null ? 'done' : place === now ? 'now' : 'ahead',
    }),
  )
  return (
    <Panel title={say('steps')} footer={say('threePersons')}>
      <Way steps={steps} states={{ done: say('stepDone'), now: say('stepNow'), ahead: say('stepAhead') }} />
      <div className={layout.actions}>
        {run.allowedActs.map(act => (
          <Button key={act} variant="primary" icon={icons[act]} onClick={() => setOpen(act)}>
            {say(act)}
          </Button>
        ))}
      </div>
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={open ? say(open) : ''} closeLabel={common('close')}>
        {open && <MoveForm run={run} sums={sums} move={open} onDone={() => setOpen(null)} />}
      </Dialog>
    </Panel>
  )
}

interface MoveFormProps {
  run: PaymentRun
  sums: readonly LineSum[]
  move: Move
  onDone: () => void
}

function MoveForm({ run, sums, move, onDone }: MoveFormProps) {
  const say = useMessages()
  const announce = useAnnounce()
  const { language } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const act = useAct(moveRun)
  const submit = () =>
    act.mutateAsync({ params: { id: run.id, act: move }, body: { actId } }).then(() => {
      announce(say('done'))
      onDone()
    }, isShown)
  // What is held goes no further.
  const going = sums.find(sum => sum.state === 'computed') ?? { lines: 0, total: '0' }
  const numbers = { lines: formatNumber(going.lines, language), total: formatMoney(BigInt(going.total), language) }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p>{say(`${move}Note`, numbers)}</p>
      <div className={layout.actions}>
        <Button variant="primary" icon={icons[move]} loading={act.isPending} onClick={submit}>
          {say(move)}
        </Button>
      </div>
    </div>
  )
}
