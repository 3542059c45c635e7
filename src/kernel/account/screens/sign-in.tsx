import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { ApiProblem, call } from '#platform/http/client.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { DoorMark } from '#ui/shell.tsx'
import { TextField } from '#ui/text-field.tsx'
import { demoAccounts, signIn } from '../contract.ts'
import { useSignInMessages } from './messages.ts'
import { useVisitor } from './session.tsx'
import classes from './sign-in.module.css'

/** The way in. In a demo one account a role stands beside the form. */
export function SignIn() {
  const say = useSignInMessages()
  const { session, enter, language, setLanguage, say: inWords } = useVisitor()
  const { sonra } = useSearch({ strict: false }) as { sonra?: string }
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const accounts = useAnswer(demoAccounts)
  if (session) return <Navigate to={sonra?.startsWith('/') ? sonra : '/'} replace />

  const submit = async () => {
    setBusy(true)
    setProblem(null)
    try {
      enter(await call(signIn, { body: { username, password } }))
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }

  return (
    <main className={classes.page}>
      <section className={classes.door}>
        <header className={classes.lintel}>
          <DoorMark size={44} />
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
        </header>
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault()
            void submit()
          }}
        >
          <TextField label={say('username')} value={username} onChange={setUsername} autoComplete="username" required />
          <TextField
            label={say('password')}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            error={problem ? inWords(problem.title) : undefined}
            required
          />
          <Button type="submit" variant="primary" size="touch" wide loading={busy}>
            {say('enter')}
          </Button>
          <Button variant="subtle" onClick={() => setLanguage(language === 'tr' ? 'en' : 'tr')}>
            {say('other')}
          </Button>
        </form>
      </section>
      {accounts.data && accounts.data.length > 0 && (
        <section className={classes.accounts} aria-labelledby="demo-accounts">
          <h2 id="demo-accounts">{say('demoTitle')}</h2>
          <p>{say('demoLead')}</p>
          <ul>
            {accounts.data.map(account => (
              <li key={account.username}>
                <button
                  type="button"
                  onClick={() => {
                    setUsername(account.username)
                    setPassword(account.password)
                  }}
                >
                  <b>{inWords(roles[account.role])}</b>
                  <span>
                    {account.displayName} · {account.organisation}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
