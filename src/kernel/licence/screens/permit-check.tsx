import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Facts, Page } from '#ui/page.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { readPermit } from '../contract.ts'
import { usePermitMessages } from './permit-messages.ts'

const signs = 12

/** Groups of four, as they stand on the permit. */
const written = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, signs)
    .replace(/(.{4})(?=.)/g, '$1-')

/** Whether a permit that one is shown is genuine and holds. */
export function PermitCheck() {
  const say = usePermitMessages()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const ask = () => {
    const isWhole = /^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(typed)
    setIsWrong(!isWhole)
    if (isWhole) setAsked(typed)
    else document.getElementById('code')?.focus()
  }
  return (
    <Page title={say('checkTitle')} state={say('checkLead')}>
      <form
        className={classes.form}
        style={{ maxWidth: 420 }}
        onSubmit={event => {
          event.preventDefault()
          ask()
        }}
      >
        <TextField
          id="code"
          label={say('code')}
          hint={say('codeHint')}
          autoComplete="off"
          size="touch"
          value={typed}
          onChange={code => setTyped(written(code))}
          error={isWrong ? say('wrongCode') : undefined}
        />
        <div className={classes.actions}>
          <Button type="submit" variant="primary" icon={IconShieldCheck}>
            {say('check')}
          </Button>
        </div>
      </form>
      {asked && <Result key={asked} code={asked} />}
    </Page>
  )
}

function Result({ code }: { code: string }) {
  const say = usePermitMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const answer = useAnswer(readPermit, { params: { code } })
  if (answer.error?.status === 404)
    return (
      <EmptyState large title={say('unknown')}>
        {say('unknownNote')}
      </EmptyState>
    )
  return (
    <Answered answer={answer} rows={3}>
      {permit => (
        <Notice tone={permit.holds ? 'ok' : 'warn'} title={say(permit.holds ? 'holds' : 'holdsNot')} live>
          <Facts
            facts={[
              { label: say('number'), value: permit.number },
              { label: say('facility'), value: permit.facilityName },
              { label: say('service'), value: inWords(programmeName(permit.programmeId)) },
              { label: say('district'), value: permit.district },
              { label: say('places'), value: permit.capacity },
              { label: say('from'), value: formatDay(permit.from) },
            ]}
          />
        </Notice>
      )}
    </Answered>
  )
}
