import IconHomePlus from '@tabler/icons-react/dist/esm/icons/IconHomePlus.mjs'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import classes from '#kernel/screens/layout.module.css'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { searchPersons } from '../contract.ts'
import { Hits } from './hits.tsx'
import { NewPersonForm } from './new-person-form.tsx'
import { useMessages } from './register-messages.ts'
import { useSettled } from './use-settled.ts'

const shortest = 2

export function PersonSearch() {
  const say = useMessages()
  const { q = '' } = useSearch({ strict: false }) as { q?: string | number }
  return (
    <Guarded deed="person.search" title={say('searchTitle')}>
      <Search key={String(q)} asked={String(q)} />
    </Guarded>
  )
}

/** Searching comes before recording: the form to record somebody is only offered after a search has answered. */
function Search({ asked }: { asked: string }) {
  const say = useMessages()
  const { may } = useSession()
  const router = useRouter()
  const [words, setWords] = useState(asked)
  const [adding, setAdding] = useState(false)
  const typed = useSettled(words.trim())
  const enough = typed.length >= shortest
  const answer = useAnswer(searchPersons, { query: { q: typed } }, { enabled: enough, keepPrevious: true })
  useWordsInAddress(typed)

  return (
    <Page
      title={say('searchTitle')}
      state={say('searchState')}
      actions={
        may('household.change') && (
          <LinkButton icon={IconHomePlus} href="/haneler/yeni">
            {say('newHousehold')}
          </LinkButton>
        )
      }
    >
      <div style={{ maxWidth: 520 }}>
        <TextField
          label={say('search')}
          hint={say('searchHint')}
          value={words}
          onChange={setWords}
          type="search"
          autoComplete="off"
          maxLength={80}
        />
      </div>
      {enough && (
        <Panel title={say('hits')} padded={false}>
          <Answered answer={answer}>
            {({ hits, more }) => (
              <>
                <Hits hits={hits} caption={say('hits')} empty={<EmptyState title={say('none')}>{say('noneNote')}</EmptyState>} />
                {more && <p className={classes.pad}>{say('more')}</p>}
              </>
            )}
          </Answered>
        </Panel>
      )}
      {enough && answer.data && may('person.add') && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>{say('add')}</Button>
        </div>
      )}
      {adding && (
        <Panel title={say('add')}>
          <NewPersonForm searched={typed} onSaved={({ id }) => router.history.push(`/kisiler/${id}`)} />
        </Panel>
      )}
    </Page>
  )
}

/** So that coming back from a file finds the same list; the address changes without a new page. A number typed stays out of it. */
function useWordsInAddress(typed: string) {
  const router = useRouter()
  useEffect(() => {
    if (/\d{5}/.test(typed)) return
    window.history.replaceState(
      window.history.state,
      '',
      typed ? `/kisiler?q=${encodeURIComponent(typed)}` : router.history.location.pathname,
    )
  }, [typed, router])
}
