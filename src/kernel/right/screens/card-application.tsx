import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { DecisionExplained } from '#kernel/case/screens/decision-explained.tsx'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { RadioCards } from '#ui/choice-cards.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type CardProposal, type PersonRights, previewCard, proposeCard, readPersonRights } from '../contract.ts'
import { AnswerField } from './answer-field.tsx'
import { Groups } from './groups.tsx'
import { useMessages } from './messages.ts'
import { nameOf, PersonFacts, RightBand } from './right-holder-file.tsx'
import { kindWords, useEntryWords, useRight, useRightWords } from './words.ts'

export type Answers = z.infer<NonNullable<typeof proposeCard.body>>['facts']

export function CardApplication() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="card.propose" title={say('apply')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readPersonRights, { params: { id } })
  return (
    <Answered answer={answer} title={say('apply')} rows={8}>
      {rights => <Application rights={rights} />}
    </Answered>
  )
}

/** What the rules say stands beside the questions while they are answered; saving comes last. */
function Application({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  const bases = useBases(rights)
  const [basis, setBasis] = useState<string | null>(bases.length === 1 ? bases[0]!.value : null)
  const [answers, setAnswers] = useState<Answers>({})
  const isEntry = rights.entries.some(({ id }) => id === basis)
  const facts = useSettled(answers)
  const preview = useAnswer(
    previewCard,
    { body: { personId: rights.person.id, rightHolderId: isEntry ? basis : null, category: isEntry ? null : basis, facts } },
    { enabled: basis !== null, keepPrevious: true },
  )
  const name = nameOf(rights)
  const choose = (value: string) => {
    setBasis(value)
    setAnswers({})
  }
  return (
    <Page
      band={<RightBand />}
      path={[
        { label: say('holders'), href: '/hak-sahipleri' },
        { label: name, href: `/hak-sahipleri/${rights.person.id}` },
        { label: say('apply') },
      ]}
      pathLabel={say('path')}
      title={`${name}: ${say('apply')}`}
      state={say('applyState')}
    >
      <PersonFacts rights={rights} />
      <Columns
        work={
          <>
            <Panel title={say('ground')}>
              <RadioCards label={say('basis')} value={basis} onChange={choose} choices={bases} columns={2} />
            </Panel>
            {basis === null ? (
              <Panel title={say('whatRulesSay')}>
                <EmptyState title={say('chooseBasis')}>{say('chooseBasisNote')}</EmptyState>
              </Panel>
            ) : (
              <Answered answer={preview} rows={4}>
                {proposal => (
                  <Proposal
                    key={basis}
                    rightHolderId={isEntry ? basis : null}
                    proposal={proposal}
                    answers={answers}
                    isSettled={facts === answers && !preview.isPlaceholderData}
                    onAnswer={(fact, value) => setAnswers(all => withAnswer(all, fact, value))}
                  />
                )}
              </Answered>
            )}
          </>
        }
        context={<Groups />}
      />
    </Page>
  )
}

function withAnswer(answers: Answers, fact: string, value: Answers[string] | null): Answers {
  const { [fact]: _, ...others } = answers
  return value === null ? others : { ...others, [fact]: value }
}

/** The person's entries that are in force, and the groups that rest on none. */
function useBases(rights: PersonRights) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const entryWords = useEntryWords()
  const right = useRight()
  const entries = rights.entries
    .filter(({ state, category }) => state === 'in-force' && category !== null)
    .map(entry => ({
      value: entry.id,
      label: inWords(words.category(entry.category!)),
      note: [entryWords(entry), entry.of ? say('ofWhom', { name: entry.of.name }) : ''].filter(Boolean).join(' · '),
    }))
  const municipal = (right?.categories ?? [])
    .filter(({ of }) => of.length === 0)
    .map(({ id, name }) => ({ value: id, label: inWords(name), note: say('byMunicipality') }))
  return [...entries, ...municipal]
}

interface ProposalProps {
  rightHolderId: string | null
  proposal: CardProposal
  answers: Answers
  /** The explanation is of the answers as they stand. */
  isSettled: boolean
  onAnswer: (fact: string, value: Answers[string] | null) => void
}

function Proposal({ rightHolderId, proposal, answers, isSettled, onAnswer }: ProposalProps) {
  const say = useMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { say: inWords } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const act = useAct(proposeCard)
  const errorOf = useFieldError(act.error)
  const { explained, hindrance, printedBy, questions } = proposal
  const send = () => {
    if (!rightHolderId) return
    act.mutateAsync({ body: { id, rightHolderId, facts: answers } }).then(() => {
      announce(say('sent'))
      router.history.push(`/kartlar/${id}`)
    }, isShown)
  }
  const acts = () => {
    if (printedBy === 'municipality' || hindrance) return null
    if (explained.verdict === 'missing') return <span>{say('cannotSend')}</span>
    return (
      <Button variant="primary" icon={IconSend} loading={act.isPending} disabled={!isSettled} onClick={send}>
        {say(explained.verdict === 'granted' ? 'send' : 'sendRefusal')}
      </Button>
    )
  }
  return (
    <>
      <ProblemSummary problem={act.error} />
      <Panel title={say('questions')}>
        {questions.length === 0 ? (
          <p>{say('noQuestions')}</p>
        ) : (
          <div className={layout.form}>
            {questions.map(question => (
              <AnswerField
                key={question.fact}
                question={question}
                value={answers[question.fact] ?? null}
                onChange={value => onAnswer(question.fact, value)}
                error={errorOf(question.fact)}
              />
            ))}
          </div>
        )}
      </Panel>
      {hindrance && <Notice tone="warn" title={inWords(hindrance)} />}
      {printedBy === 'municipality' && (
        <Notice tone="info" title={say('municipality')}>
          <p>{say('municipalityNote')}</p>
        </Notice>
      )}
      <DecisionExplained
        title={say('whatRulesSay')}
        explained={explained}
        people={<CardFacts proposal={proposal} />}
        acts={acts()}
      />
    </>
  )
}

function CardFacts({ proposal }: { proposal: CardProposal }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { kind, replaces, validUntil, printedBy } = proposal
  if (printedBy === 'municipality') return null
  return (
    <Facts
      facts={[
        {
          label: say('kindOf'),
          value: inWords(kindWords[kind]) + (replaces ? ` · ${say('replacesCard', { number: replaces })}` : ''),
        },
        { label: say('cardUntil'), value: validUntil ? formatDay(addDays(validUntil, -1)) : say('unlimited') },
      ]}
    />
  )
}
