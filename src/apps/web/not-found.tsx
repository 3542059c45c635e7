import { LinkButton } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { EmptyState } from '#ui/states.tsx'
import { useFrameMessages } from './messages.ts'

export function NotFound() {
  const say = useFrameMessages()
  return (
    <Page title={say('notFound')}>
      <EmptyState title={say('notFoundState')} action={<LinkButton href="/">{say('today')}</LinkButton>} />
    </Page>
  )
}
