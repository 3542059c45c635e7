import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import type { Asked, Needed, Told } from '#kernel/screens/asked.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { isSanction, type Matter, mattersIn } from '../acts.ts'
import { type Change, type LicenceFile, proposeOnLicence } from '../contract.ts'
import { type FounderAsked, founderOf, useFounderAsked } from './founder-asked.ts'
import { useMessages } from './messages.ts'
import { matterWords } from './words.ts'

/** What one proposes of a licence: a permit, a refusal, a change or a sanction, with its reason. */
export function ProposeButton({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const changeAsked = useChangeAsked()
  const act = useAct(proposeOnLicence)
  const matters = mattersIn(file.licence.state)
  const lacks = file.lacks.map(lack => inWords(lack.says)).join(' ')
  const hard = file.lacks.filter(lack => lack.kind === 'hard')
  const hindrance = hard.map(lack => inWords(lack.says)).join(' ')
  const first = matters.length === 2 ? (hard.length > 0 ? 'refuse' : 'grant') : null
  return (
    <ActButton
      label={say('propose')}
      variant="primary"
      icon={IconSend}
      submit={say('sendProposal')}
      fields={typed => {
        const matter = matters.find(each => each === typed.matter)
        return {
          matter: {
            kind: 'choice',
            label: say('matter'),
            hint: matter === 'grant' && hindrance !== '' && <Notice tone="warn" title={hindrance} live />,
            value: first,
            options: matters.map(value => ({ value, label: inWords(matterWords[value]) })),
          },
          ...changeAsked(matter, file.residents, typed['founder.kind']),
          ...(matter &&
            isSanction(matter) && {
              ground: { kind: 'line', label: say('ground'), hint: say('groundHint'), longest: 300 },
            }),
          ...(matter === 'grant' &&
            hard.length === 0 &&
            lacks !== '' && {
              lacking: { kind: 'text', label: say('lacking'), hint: lacks, longest: 1000, rows: 2 },
            }),
          reason: { kind: 'text', label: say('reason'), hint: say('reasonHint'), longest: 2000, value: hindrance },
        }
      }}
      send={({ matter, reason, ground = null, lacking = null, ...told }, { newId }) =>
        act.mutateAsync({
          params: { id: file.licence.id },
          body: { decisionId: newId, change: changeOf(matter, told), reason, ground, lacking },
        })
      }
      done={say('sent')}
    />
  )
}

type ChangeAsked = Partial<FounderAsked> & {
  'change.capacity'?: Needed<'number'>
  'change.managerName'?: Needed<'line'>
  'change.amount'?: Needed<'money'>
  'change.until'?: Asked & { kind: 'last-day' }
  'change.plan.until'?: Needed<'day'>
  'change.plan.words'?: Needed<'text'>
}

/** What a matter asks; most sanctions ask nothing. `residents` is how many live in the facility. */
function useChangeAsked(): (matter: Matter | undefined, residents: number, founderKind: unknown) => ChangeAsked {
  const say = useMessages()
  const founderAsked = useFounderAsked()
  return (matter, residents, founderKind) => {
    switch (matter) {
      case 'change-capacity':
        return { 'change.capacity': { kind: 'number', label: say('newCapacity') } }
      case 'change-manager':
        return { 'change.managerName': { kind: 'line', label: say('newManager'), longest: 120 } }
      case 'transfer':
        return founderAsked(founderKind)
      case 'fine':
        return { 'change.amount': { kind: 'money', label: say('amount'), hint: say('amountHint') } }
      case 'grant':
      case 'renew': {
        const words = { label: say('permitUntil'), hint: say('permitUntilHint') }
        return { 'change.until': { kind: 'last-day', ...words, optional: matter === 'grant' } }
      }
      case 'suspend':
      case 'close':
        if (residents === 0) return {}
        return {
          'change.plan.until': {
            kind: 'day',
            label: say('movedBy'),
            hint: <Notice tone="warn" title={say('residentsMove', { count: residents })} />,
          },
          'change.plan.words': { kind: 'text', label: say('movedTo'), longest: 1000, rows: 3 },
        }
      default:
        return {}
    }
  }
}

/** The change as it is sent; the form has seen to it that what the matter asks is there. */
function changeOf(matter: Matter, told: Told<ChangeAsked>): Change {
  switch (matter) {
    case 'grant':
      return { matter, until: told['change.until'] ?? null }
    case 'renew':
      return { matter, until: told['change.until']! }
    case 'change-capacity':
      return { matter, capacity: told['change.capacity']! }
    case 'change-manager':
      return { matter, managerName: told['change.managerName']! }
    case 'transfer':
      return { matter, founder: founderOf(told as Told<FounderAsked>) }
    case 'fine':
      return { matter, amount: String(told['change.amount']) }
    case 'suspend':
    case 'close': {
      const until = told['change.plan.until']
      return until ? { matter, plan: { until, words: told['change.plan.words']! } } : { matter }
    }
    default:
      return { matter }
  }
}
