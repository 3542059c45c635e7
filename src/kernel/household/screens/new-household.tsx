import IconHomePlus from '@tabler/icons-react/dist/esm/icons/IconHomePlus.mjs'
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Guarded } from '#kernel/screens/answered.tsx'
import { KeptDraft, RestoredDraft } from '#kernel/screens/draft.tsx'
import layout from '#kernel/screens/layout.module.css'
import { OfflineNotice } from '#kernel/screens/offline-notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useDraft } from '#kernel/screens/use-draft.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { addHousehold } from '../contract.ts'
import { type AddressDraft, emptyAddress, findAddress, lacksOfAddress } from './address-draft.ts'
import { AddressFields } from './address-fields.tsx'
import { LikeHouseholds, useLikeHouseholds } from './like-households.tsx'
import { useMessages } from './messages.ts'
import { type NewMember, NewMembers } from './new-members.tsx'

interface HouseholdDraft {
  id: string
  address: AddressDraft
  /** The address at which the known households were looked through and found to be others. */
  otherAt: string | null
  members: readonly NewMember[]
}

const emptyHousehold = (): HouseholdDraft => ({ id: crypto.randomUUID(), address: emptyAddress, otherAt: null, members: [] })

/** Records a household that is not known yet: first its address, held against those known, then who lives there by which source. */
export function NewHousehold() {
  const say = useMessages()
  return (
    <Guarded deed="household.change" title={say('newTitle')}>
      <Form />
    </Guarded>
  )
}

function Form() {
  const say = useMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { session } = useSession()
  const draft = useDraft<HouseholdDraft>(`household ${session.account.id}`, emptyHousehold)
  const { id, address, otherAt, members } = draft.value
  const [asked, setAsked] = useState(false)
  const act = useAct(addHousehold)
  const serverError = useFieldError(act.error)
  const like = useLikeHouseholds(address)
  const isOther = otherAt === like.at

  const change = (part: Partial<HouseholdDraft>) => {
    if (act.error) act.reset()
    draft.change({ ...draft.value, ...part })
  }
  const submit = () => {
    setAsked(true)
    const lacking = Object.entries(lacksOfAddress(address)).find(([, isLacking]) => isLacking)
    if (lacking) return document.getElementById(lacking[0])?.focus()
    if (!like.known || (like.known.length > 0 && !isOther)) return document.getElementById('isOther')?.focus()
    const body = {
      ...findAddress(address)!,
      id,
      members: members.map(({ person, ...member }) => ({ ...member, personId: person.id })),
    }
    act.mutateAsync({ body }).then(() => {
      draft.forget()
      announce(say('newSaved'))
      router.history.push(`/haneler/${id}`)
    }, isShown)
  }

  return (
    <Page
      path={[{ label: say('persons'), href: '/kisiler' }, { label: say('newTitle') }]}
      pathLabel={say('path')}
      title={say('newTitle')}
      state={say('newState')}
    >
      <OfflineNotice />
      {draft.isRestored && <RestoredDraft onDrop={draft.forget} />}
      <ProblemSummary problem={act.error} />
      <Panel title={say('newAddress')} icon={IconMapPin}>
        <div className={layout.form} style={{ maxWidth: 640 }}>
          <AddressFields
            draft={address}
            onChange={part => change({ address: { ...address, ...part } })}
            asked={asked}
            serverError={serverError}
          />
          <LikeHouseholds
            like={like}
            isOther={isOther}
            onOther={checked => change({ otherAt: checked ? like.at : null })}
            error={asked && !isOther ? say('sayOther') : undefined}
          />
        </div>
      </Panel>
      <NewMembers members={members} onChange={changed => change({ members: changed })} serverError={serverError} />
      <div className={layout.actions}>
        <KeptDraft isKept={draft.isKept} isBegun={draft.value.address !== emptyAddress || members.length > 0} />
        <Button variant="primary" icon={IconHomePlus} loading={act.isPending || like.isSearching} onClick={submit}>
          {say('newSave')}
        </Button>
      </div>
    </Page>
  )
}
