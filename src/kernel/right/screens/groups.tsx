import { useSession } from '#kernel/account/screens/session.tsx'
import { confidenceWords } from '#kernel/programme/screens/messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Category } from '../definition.ts'
import { useMessages } from './messages.ts'
import { useRight } from './words.ts'

/** Every group that travels free: its law, how sure that is, and who prints its card. */
export function Groups() {
  const say = useMessages()
  const right = useRight()
  return (
    <Panel title={say('groups')}>
      <ul className={layout.lines}>
        {right?.categories.map(category => (
          <li key={category.id}>
            <Group category={category} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Group({ category }: { category: Category }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const isUnsure = category.law.some(({ confidence }) => confidence !== 'found')
  const law = category.law.map(({ title, article }) => [title, article].filter(Boolean).join(' ')).join('; ')
  return (
    <>
      <b>{inWords(category.name)}</b>
      <span className={layout.small} lang="tr">
        {law}
      </span>
      <span className={layout.small}>{say(category.printedBy === 'ministry' ? 'byMinistry' : 'byMunicipality')}</span>
      {category.note && <span className={layout.small}>{inWords(category.note)}</span>}
      {isUnsure && (
        <span>
          <Chip tone="warn">{inWords(confidenceWords.unconfirmed)}</Chip>
        </span>
      )}
    </>
  )
}
