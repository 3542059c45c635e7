import { useSession } from '#kernel/account/screens/session.tsx'
import { ColleagueField } from '#kernel/screens/colleague-field.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { CheckCards, RadioCards } from '#ui/choice-cards.tsx'
import { TextArea } from '#ui/text-field.tsx'
import type { Need, VisitFile } from '../contract.ts'
import { HomeCheck } from './home-check.tsx'
import { presentIn } from './home-draft.ts'
import { useMessages } from './messages.ts'
import { NeedDetails } from './need-details.tsx'
import { type DraftNeed, newNeed, type VisitDraft } from './visit-draft.ts'
import { VisitKnown } from './visit-known.tsx'
import { type Heading, needsOfHeading, type Outcome, outcomeWords, type RiskLevel, riskWords, wordsOfNeed } from './words.ts'

interface VisitHeadingProps {
  visit: VisitFile
  heading: Heading
  draft: VisitDraft
  onChange: (part: Partial<VisitDraft>) => void
}

/** One heading of the visit: what is known, what was seen, and for the first and the last what concerns the whole visit. */
export function VisitHeading({ visit, heading, draft, onChange }: VisitHeadingProps) {
  const isClosedDoor = draft.outcome !== null && draft.outcome !== 'done'
  return (
    <>
      {heading === 'household' && !isClosedDoor ? (
        <HomeCheck visit={visit} home={draft.home} onChange={home => onChange({ home })} />
      ) : (
        <VisitKnown visit={visit} heading={heading} />
      )}
      {heading === 'household' && <AtTheDoor draft={draft} onChange={onChange} />}
      {!isClosedDoor && <Needs visit={visit} heading={heading} draft={draft} onChange={onChange} />}
      {heading === 'other' && <WholeVisit draft={draft} onChange={onChange} />}
      {isClosedDoor && heading === 'household' && <VisitNote draft={draft} onChange={onChange} />}
    </>
  )
}

type Part = Pick<VisitHeadingProps, 'draft' | 'onChange'>

function AtTheDoor({ draft, onChange }: Part) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  return (
    <>
      <RadioCards
        id="outcome"
        label={say('outcomeQuestion')}
        columns={2}
        value={draft.outcome}
        onChange={outcome => onChange({ outcome })}
        choices={Object.entries(outcomeWords).map(([value, words]) => ({ value: value as Outcome, label: inWords(words) }))}
      />
      <ColleagueField
        id="withAccountId"
        label={say('colleague')}
        hint={say('colleagueHint')}
        optional={useCommonMessages()('optional')}
        size="touch"
        except={session.account.id}
        value={draft.withAccountId}
        onChange={withAccountId => onChange({ withAccountId })}
      />
    </>
  )
}

function Needs({ visit, heading, draft, onChange }: VisitHeadingProps) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const here = draft.needs.filter(each => each.heading === heading)
  const chosen = needsOfHeading[heading].filter(need => here.some(each => each.need === need))

  const choose = (needs: readonly Need[]) => {
    const kept = draft.needs.filter(each => each.heading !== heading || needs.includes(each.need))
    const added = needs
      .filter(need => !chosen.includes(need))
      .map(need => newNeed(crypto.randomUUID(), heading, need, visit, draft.home))
    onChange({ needs: [...kept, ...added] })
  }
  const replace = (changed: DraftNeed) => onChange({ needs: draft.needs.map(each => (each.id === changed.id ? changed : each)) })
  const remove = (id: string) => onChange({ needs: draft.needs.filter(each => each.id !== id) })
  const addAnother = (need: Need) =>
    onChange({ needs: [...draft.needs, { ...newNeed(crypto.randomUUID(), heading, need, visit, draft.home), personId: null }] })

  return (
    <>
      <CheckCards
        label={say('needsQuestion')}
        hint={say('needsHint')}
        columns={2}
        value={chosen}
        onChange={choose}
        choices={needsOfHeading[heading].map(need => ({
          value: need,
          label: inWords(wordsOfNeed(need)),
          note: here.find(each => each.need === need)?.note || undefined,
        }))}
      />
      {chosen.flatMap(need =>
        here
          .filter(each => each.need === need)
          .map((each, place, same) => (
            <NeedDetails
              key={each.id}
              centre={visit.centre}
              present={presentIn(draft.home, visit)}
              need={each}
              onChange={replace}
              onRemove={() => remove(each.id)}
              onAnother={place === same.length - 1 ? () => addAnother(need) : undefined}
            />
          )),
      )}
    </>
  )
}

function WholeVisit(part: Part) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <>
      <RadioCards
        label={say('risk')}
        hint={say('riskHint')}
        columns={2}
        value={part.draft.risk}
        onChange={risk => part.onChange({ risk })}
        choices={Object.entries(riskWords).map(([value, words]) => ({ value: value as RiskLevel, label: inWords(words) }))}
      />
      <VisitNote {...part} />
    </>
  )
}

function VisitNote({ draft, onChange }: Part) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <TextArea
      id="note"
      label={say('visitNote')}
      optional={common('optional')}
      size="touch"
      rows={4}
      maxLength={2000}
      value={draft.note}
      onChange={note => onChange({ note })}
    />
  )
}
