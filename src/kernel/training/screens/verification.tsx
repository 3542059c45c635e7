import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useVisitor } from '#kernel/account/screens/session.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/page.tsx'
import { DoorMark } from '#ui/shell.tsx'
import { TextField } from '#ui/text-field.tsx'
import { checkCertificate } from '../contract.ts'
import { usePaperMessages } from './paper-messages.ts'
import classes from './verification.module.css'

/** For anyone who holds a certificate, signed in or not. */
export function Verification() {
  const say = usePaperMessages()
  const { language, setLanguage } = useVisitor()
  const { kod } = useSearch({ strict: false }) as { kod?: string | number }
  const [code, setCode] = useState(String(kod ?? ''))
  const [asked, setAsked] = useState(kod === undefined ? '' : String(kod))
  const [tried, setTried] = useState(false)
  return (
    <main className={classes.page}>
      <header className={classes.lintel}>
        <DoorMark size={40} />
        <h1>{say('check')}</h1>
      </header>
      <div className={classes.body}>
        <p>{say('checkLead')}</p>
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault()
            setTried(true)
            setAsked(code.trim())
          }}
        >
          <TextField
            id="code"
            label={say('code')}
            hint={say('codeHint')}
            size="touch"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            value={code}
            onChange={setCode}
            error={tried && !code.trim() ? say('fill') : undefined}
          />
          <Button type="submit" variant="primary" size="touch" wide>
            {say('ask')}
          </Button>
        </form>
        {asked && <Result key={asked} code={asked} />}
        <div>
          <Button variant="subtle" onClick={() => setLanguage(language === 'tr' ? 'en' : 'tr')}>
            {say('other')}
          </Button>
        </div>
      </div>
    </main>
  )
}

function Result({ code }: { code: string }): ReactNode {
  const say = usePaperMessages()
  const { say: inWords } = useVisitor()
  const { data, error } = useAnswer(checkCertificate, { query: { code } }, { staleTime: 60_000 })
  if (error)
    return (
      <Notice live tone="warn" title={error.status === 404 ? say('unknown') : inWords(error.title)}>
        {error.status === 404 && say('unknownNote')}
      </Notice>
    )
  if (!data) return null
  return (
    <Notice live tone={data.state === 'issued' ? 'ok' : 'warn'} title={say(data.state === 'issued' ? 'genuine' : 'notValid')}>
      <Facts
        facts={[
          { label: say('programme'), value: inWords(data.programme) },
          { label: say('issuedOn'), value: formatDay(data.issuedOn) },
          { label: say('initials'), value: data.initials },
        ]}
      />
    </Notice>
  )
}
