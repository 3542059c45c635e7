import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type CaseFile, readProposal } from '../contract.ts'
import { DecideButtons, ProposeButton } from './decision-acts.tsx'
import { DecisionExplained } from './decision-explained.tsx'
import { useDecisionMessages } from './decision-messages.ts'

type Decision = CaseFile['decisions'][number]

/** What stands to be decided or was decided last, and while the file is prepared what the rules say of it now. */
export function CaseDecision({ file }: { file: CaseFile }) {
  const say = useDecisionMessages()
  const { may } = useSession()
  const [reviewing, setReviewing] = useState(false)
  const mayPropose = may('decision.propose') && file.allowedActs.includes('propose')
  const isOpen = file.case.state === 'open'
  const standing =
    file.decisions.find(each => each.state === 'proposed') ?? file.decisions.find(each => each.state !== 'returned')
  const returned = isOpen && file.decisions[0]?.state === 'returned' ? file.decisions[0] : undefined
  const showsProposal = isOpen || (mayPropose && reviewing)
  return (
    <>
      {returned?.reason && <Notice tone="warn" title={say('returnedWith', { reason: returned.reason })} />}
      {showsProposal && <Proposal file={file} mayPropose={mayPropose} />}
      {standing && <Standing file={file} decision={standing} />}
      {!isOpen && mayPropose && !reviewing && (
        <div className={classes.buttons}>
          <Button icon={IconGavel} onClick={() => setReviewing(true)}>
            {say('review')}
          </Button>
        </div>
      )}
      {!showsProposal && !standing && (
        <Panel title={say('decision')} icon={IconGavel}>
          <EmptyState title={say('notYet')} icon={IconGavel} />
        </Panel>
      )}
    </>
  )
}

function Proposal({ file, mayPropose }: { file: CaseFile; mayPropose: boolean }) {
  const say = useDecisionMessages()
  const answer = useAnswer(readProposal, { params: { id: file.case.id } })
  return (
    <Answered answer={answer} rows={4}>
      {explained => (
        <DecisionExplained
          title={say('proposal')}
          explained={explained}
          acts={
            mayPropose &&
            (explained.verdict === 'missing' ? (
              <span>{say('cannotPropose')}</span>
            ) : (
              <ProposeButton file={file} explained={explained} />
            ))
          }
        />
      )}
    </Answered>
  )
}

function Standing({ file, decision }: { file: CaseFile; decision: Decision }) {
  const say = useDecisionMessages()
  const { may } = useSession()
  const isWaiting = decision.state === 'proposed'
  return (
    <DecisionExplained
      title={say(isWaiting ? 'proposal' : 'decision')}
      explained={decision.explained}
      isDecided={!isWaiting}
      aside={formatDay(decision.decidedOn ?? decision.proposedOn)}
      people={
        <>
          {say('decidedBy')}
          <br />
          <b>{decision.decidedBy ?? say('notDecided')}</b>
          <br />
          {say('preparedBy')}: {decision.preparedBy}
        </>
      }
      acts={isWaiting && may('decision.decide') && <DecideButtons file={file} explained={decision.explained} />}
    />
  )
}
