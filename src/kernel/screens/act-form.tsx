import { type ReactNode, useState } from 'react'
import { ApiProblem } from '#platform/http/client.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button, type ButtonProps } from '#ui/button.tsx'
import { beginningOf, type Fields, type Told, type Typed, tellAll } from './asked.ts'
import { AskedFields, focusOn, useLacking } from './asked-fields.tsx'
import { useCommonMessages } from './common-messages.ts'
import layout from './layout.module.css'
import { ProblemSummary, useFieldError } from './problem-summary.tsx'

/** Ids made once for a form: sending it again is harmless. */
export interface Ids {
  actId: string
  newId: string
}

export interface ActFormProps<F extends Fields, Answer> {
  /** What the act asks; as a function where what is asked depends on what stands in the fields. */
  fields?: F | ((typed: Typed) => F)
  send: (told: Told<F>, ids: Ids) => Promise<Answer>
  /** The verb on its button. */
  submit: string
  icon?: ButtonProps['icon']
  /** It takes something away, or weighs on someone. */
  danger?: boolean
  /** Said once it is done. */
  done?: ReactNode | ((answer: Answer) => ReactNode)
  onDone: (answer: Answer) => void
  /** What the act does, above the fields. */
  children?: ReactNode
}

/** Asks what one act needs and sends it; what lacks and what the server refuses stands beside what was typed, which is kept. */
export function ActForm<const F extends Fields, Answer>({
  fields,
  send,
  submit,
  icon,
  danger,
  done,
  onDone,
  children,
}: ActFormProps<F, Answer>) {
  const say = useCommonMessages()
  const announce = useAnnounce()
  const lackingOf = useLacking()
  const asking = (now: Typed): Fields => (typeof fields === 'function' ? fields(now) : (fields ?? {}))
  const [ids] = useState<Ids>(() => ({ actId: crypto.randomUUID(), newId: crypto.randomUUID() }))
  const [typed, setTyped] = useState(() => beginningOf(asking({})))
  const [isTried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const errorOf = useFieldError(problem)
  const asked = asking(typed)

  const go = async () => {
    setTried(true)
    const lacking = lackingOf(asked, typed)
    if (lacking) return focusOn(lacking)
    setProblem(null)
    setSending(true)
    try {
      const answer = await send(tellAll(asked, typed) as Told<F>, ids)
      announce(typeof done === 'function' ? done(answer) : (done ?? say('saved')))
      onDone(answer)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setSending(false)
    }
  }

  return (
    <div className={layout.form}>
      <ProblemSummary problem={problem} />
      {children}
      <AskedFields
        fields={asked}
        typed={typed}
        onChange={(name, value) => setTyped(before => ({ ...before, [name]: value }))}
        isTried={isTried}
        errorOf={errorOf}
      />
      <div className={layout.actions}>
        <Button variant={danger ? 'danger' : 'primary'} icon={icon} loading={isSending} onClick={() => void go()}>
          {submit}
        </Button>
      </div>
    </div>
  )
}
