import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Deed } from '#kernel/access/policy.ts'
import { ApiProblem, call, onSignedOut, rememberCsrf } from '#platform/http/client.ts'
import { pick } from '#platform/i18n/pick.ts'
import type { Language, Text } from '#platform/i18n/text.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { readSession, type Session, signOut } from '../contract.ts'
import { keepLanguage, readLanguage } from './language-choice.ts'

interface Reader {
  language: Language
  setLanguage: (language: Language) => void
  say: (text: Text) => string
}

interface Visitor extends Reader {
  /** undefined: not known yet; null: nobody is signed in. */
  session: Session | null | undefined
  /** Why it is not known who is signed in. */
  problem: ApiProblem | null
  askAgain: () => void
  enter: (session: Session) => void
  leave: () => Promise<void>
}

const VisitorContext = createContext<Visitor | null>(null)
const sessionKey = [readSession.method, readSession.path, {}]

/** Knows who is signed in and in which language they read. Stands above everything, within the query client. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [language, setLanguage] = useState(readLanguage)
  const {
    data: session,
    error,
    refetch,
  } = useQuery<Session | null, ApiProblem>({ queryKey: sessionKey, queryFn: findSession, staleTime: 60_000 })

  useEffect(() => onSignedOut(() => forget(null)))
  useEffect(() => keepLanguage(language), [language])

  /** What one account has read must not be shown to the next. */
  function forget(next: Session | null) {
    rememberCsrf(next?.csrf ?? '')
    queries.removeQueries({ predicate: query => query.queryKey[1] !== readSession.path })
    queries.setQueryData(sessionKey, next)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions only close over stable things
  const visitor = useMemo<Visitor>(
    () => ({
      session,
      problem: error,
      language,
      setLanguage,
      say: text => pick(text, language),
      askAgain: () => void refetch(),
      enter: forget,
      leave: async () => {
        await call(signOut).catch(() => undefined)
        forget(null)
      },
    }),
    [session, error, language],
  )
  return (
    <VisitorContext value={visitor}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </VisitorContext>
  )
}

async function findSession(): Promise<Session | null> {
  try {
    const session = await call(readSession)
    rememberCsrf(session.csrf)
    return session
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) return null
    throw problem
  }
}

/** Whoever stands at the door, signed in or not: for the frame and the sign-in page. */
export function useVisitor(): Visitor {
  const visitor = useContext(VisitorContext)
  if (!visitor) throw new Error('SessionProvider is missing above this screen.')
  return visitor
}

/** The one who is signed in; screens stand within a frame that lets nobody else through. */
export function useSession(): Reader & { session: Session; may: (deed: Deed) => boolean } {
  const { session, language, setLanguage, say } = useVisitor()
  if (!session) throw new Error('This screen needs a session.')
  return { session, may: deed => session.deeds.includes(deed), language, setLanguage, say }
}
