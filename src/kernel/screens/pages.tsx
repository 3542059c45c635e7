import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { useCommonMessages } from './common-messages.ts'
import classes from './layout.module.css'

/** Where one stands in a list that is read page by page; `after` is what the next request asks for. */
export function usePages(list: string) {
  const [{ of, passed }, setPlace] = useState<{ of: string; passed: readonly string[] }>({ of: list, passed: [] })
  // Another list begins on its first page.
  const current = of === list ? passed : []
  return {
    page: current.length + 1,
    after: current.at(-1),
    forward: (next: string) => setPlace({ of: list, passed: [...current, next] }),
    back: () => setPlace({ of: list, passed: current.slice(0, -1) }),
  }
}

export function PageButtons({ pages, next }: { pages: ReturnType<typeof usePages>; next: string | null }) {
  const say = useCommonMessages()
  if (pages.page === 1 && !next) return null
  return (
    <div className={`${classes.buttons} ${classes.pages} ${classes.pad}`}>
      <Button disabled={pages.page === 1} onClick={pages.back}>
        {say('previous')}
      </Button>
      <span role="status" className="number">
        {say('page', { page: pages.page })}
      </span>
      <Button disabled={!next} onClick={() => next && pages.forward(next)}>
        {say('next')}
      </Button>
    </div>
  )
}
