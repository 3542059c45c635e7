import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import { useIsMutating, useMutationState } from '@tanstack/react-query'
import { Outlet, useLocation, useRouter, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { useSession, useVisitor } from '#kernel/account/screens/session.tsx'
import { formatDay } from '#platform/day/day.ts'
import { onReachable } from '#platform/http/client.ts'
import { Button } from '#ui/button.tsx'
import { LintelSearch } from '#ui/lintel-parts.tsx'
import { Shell } from '#ui/shell.tsx'
import { Sill } from '#ui/sill.tsx'
import { ErrorState, Skeleton } from '#ui/states.tsx'
import { Account } from './account.tsx'
import { useFrameMessages } from './messages.ts'
import { navigationOf } from './navigation.ts'

/** Lets nobody through who is not signed in; whoever comes back stands where they wanted to go. */
export function Frame() {
  const say = useFrameMessages()
  const { session, problem, askAgain, say: inWords } = useVisitor()
  if (problem && session === undefined)
    return (
      <ErrorState title={say('failed')} action={<Button onClick={askAgain}>{say('retry')}</Button>}>
        {inWords(problem.title)}
      </ErrorState>
    )
  if (session === undefined) return <Skeleton rows={6} label={say('loading')} />
  if (session === null) return <ToTheDoor />
  return <Office />
}

/** Goes there once: while the door's page is on its way the address is already the door's, and not where anybody wanted to go. */
function ToTheDoor() {
  const router = useRouter()
  useEffect(() => {
    const wanted = router.state.location.href
    void router.navigate({ to: '/giris', search: { sonra: wanted } as never, replace: true })
  }, [router])
  return null
}

/** Pages on which one works in a file; there the navigation makes room. */
const workingPages =
  /^\/(dosyalar|kisiler|haneler|odemeler|ruhsatlar|denetimler|hak-sahipleri|kartlar|kart-baskilari|bu-gece|yerlestirme|gostergeler|benzetim|kitapcik)(\/|$)/

function Office() {
  const say = useFrameMessages()
  const { session, may, say: inWords } = useSession()
  const { pathname } = useLocation()
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  useFocusOnPage(shown)
  return (
    <Shell
      name={say('name')}
      homeHref="/"
      organisation={{ name: session.account.organisation, role: inWords(roles[session.account.role]), icon: IconBuilding }}
      search={may('person.search') ? <PersonSearchField /> : undefined}
      user={<Account />}
      navigation={navigationOf(say, may, pathname)}
      navigationWidth={workingPages.test(pathname) ? 'rail' : 'wide'}
      navigationFoot={<small>{say('helplines')}</small>}
      words={{ navigation: say('navigation'), menu: say('menu'), close: say('close'), skip: say('skip') }}
      sill={<OfficeSill />}
      isComing={shown !== pathname}
    >
      <Suspense fallback={<Skeleton rows={6} label={say('loading')} />}>
        <Outlet />
      </Suspense>
    </Shell>
  )
}

/** A new page begins at its start, for the keyboard and for screen readers: the link that led there is gone. */
function useFocusOnPage(pathname: string | undefined) {
  const shown = useRef(pathname)
  useLayoutEffect(() => {
    const hasChanged = shown.current !== undefined && shown.current !== pathname
    shown.current = pathname
    if (hasChanged) document.getElementById('work')?.focus({ preventScroll: true })
  }, [pathname])
}

function PersonSearchField() {
  const say = useFrameMessages()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', focus)
    return () => window.removeEventListener('keydown', focus)
  }, [])
  const open = (words: string) => router.history.push(words ? `/kisiler?q=${encodeURIComponent(words)}` : '/kisiler')
  return <LintelSearch ref={field} label={say('search')} shortcut="Ctrl K" onSearch={open} />
}

function OfficeSill() {
  const say = useFrameMessages()
  const { session } = useSession()
  const saving = useIsMutating() > 0
  const hasFailed = useMutationState({ select: act => act.state.status }).at(-1) === 'error'
  const [online, setOnline] = useState(true)
  useEffect(() => onReachable(setOnline), [])
  const day = formatDay(session.today)
  return (
    <Sill
      label={say('status')}
      save={
        saving
          ? { state: 'saving', words: say('saving') }
          : hasFailed
            ? { state: 'failed', words: say('notSaved') }
            : { state: 'saved', words: say('saved') }
      }
      connection={{ online, words: say(online ? 'online' : 'offline') }}
      clock={session.demo ? say('demoClock', { day }) : say('clock', { day })}
      secrecy={say('secrecy')}
    />
  )
}
