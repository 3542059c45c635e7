import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { LinkButton } from '#ui/button.tsx'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { SplitButton } from './split-button.tsx'

/** Says on a merged record where the person's work goes on, and takes the merge back. */
export function MergedNotice({ person, into }: { person: PersonFile; into: string }) {
  const say = useFileMessages()
  return (
    <Notice tone="warn" title={say('mergedTitle')}>
      <p>{say('mergedNote')}</p>
      <div className={layout.buttons}>
        <LinkButton href={`/kisiler/${into}`}>{say('mergedOpen')}</LinkButton>
        <SplitButton id={person.id} />
      </div>
    </Notice>
  )
}
