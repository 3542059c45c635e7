import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { type CaseFile, decideCase, type Explained, proposeDecision } from '../contract.ts'
import { Letter } from './decision-explained.tsx'
import { useDecisionMessages } from './decision-messages.ts'

export function ProposeButton({ file, explained }: { file: CaseFile; explained: Explained }) {
  const say = useDecisionMessages()
  const act = useAct(proposeDecision)
  return (
    <ActButton
      label={say('propose')}
      variant="primary"
      icon={IconSend}
      title={say('proposeTitle')}
      send={(_, { actId, newId }) => act.mutateAsync({ params: { id: file.case.id }, body: { actId, decisionId: newId } })}
      done={say('proposed')}
    >
      <Verdict explained={explained} />
      <p className={classes.small}>{say('proposeNote')}</p>
    </ActButton>
  )
}

/** The decider's answer to what was proposed. */
export function DecideButtons({ file, explained }: { file: CaseFile; explained: Explained }) {
  const say = useDecisionMessages()
  const act = useAct(decideCase)
  const params = { id: file.case.id }
  const isRefused = explained.verdict === 'refused'
  const endsAward = isRefused && file.award !== null && file.award.state !== 'ended'
  return (
    <>
      <ActButton
        label={say('return')}
        icon={IconArrowBackUp}
        title={say('returnTitle')}
        fields={{ reason: { kind: 'text', label: say('returnReason'), hint: say('returnHint'), longest: 1000 } }}
        send={({ reason }, { actId, newId }) =>
          act.mutateAsync({ params, body: { actId, awardId: newId, verdict: 'return', reason } })
        }
        done={say('returned')}
      />
      <ActButton
        label={say('decide')}
        variant="primary"
        icon={IconGavel}
        title={say('decideTitle')}
        submit={say(isRefused ? 'approveRefuse' : 'approveGrant')}
        danger={isRefused}
        send={(_, { actId, newId }) =>
          act.mutateAsync({ params, body: { actId, awardId: newId, verdict: 'approve', reason: null } })
        }
        done={say('decided')}
      >
        <Verdict explained={explained} />
        <p className={classes.small}>{say('decideNote')}</p>
        {endsAward && <Notice tone="warn" title={say('endsAward')} />}
        <Letter explained={explained} />
      </ActButton>
    </>
  )
}

function Verdict({ explained }: { explained: Explained }) {
  const say = useDecisionMessages()
  const { say: inWords } = useSession()
  return (
    <p>
      <b>{say(explained.verdict)}.</b> {inWords(explained.headline)}
    </p>
  )
}
