import { Outlet, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useVisitor } from '#kernel/account/screens/session.tsx'
import { Announcer } from '#ui/announcer.tsx'
import { type AnchorProps, LinkProvider } from '#ui/link.tsx'
import { useFrameMessages } from './messages.ts'

/** What every page stands in, signed in or not: the router's own links, and where it is said what was done. */
export function Outside() {
  const say = useFrameMessages()
  useVisitor()
  return (
    <LinkProvider anchor={RouterAnchor}>
      <Announcer closeLabel={say('close')}>
        <Outlet />
      </Announcer>
    </LinkProvider>
  )
}

/** A real link that the router follows without loading the page anew; files, the API and other windows are left to the browser. */
function RouterAnchor({ href, onClick, ...rest }: AnchorProps) {
  const router = useRouter()
  const isOurs = href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined && !rest.target
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (
      !isOurs ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    router.history.push(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
