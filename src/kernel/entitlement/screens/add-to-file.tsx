import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { PaperForm } from '#kernel/case/screens/document-form.tsx'
import { FactsForm, ownerOf } from '#kernel/case/screens/fact-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { EntitlementLine, PersonEntitlements } from '../contract.ts'
import { useMessages } from './messages.ts'

export type CaseToWriteInto = PersonEntitlements['files'][number] | null

interface AddToFileProps {
  asks: EntitlementLine['asks']
  of: PersonEntitlements
  file: CaseToWriteInto
}

/** Facts and papers that are asked, into the file that was chosen; nothing where there is none. */
export function AddToFile({ asks, of, file }: AddToFileProps) {
  const say = useMessages()
  const { may } = useSession()
  const [adding, setAdding] = useState<'facts' | 'paper' | null>(null)
  if (!file || !may('case.work')) return null
  const close = () => setAdding(null)
  // A file about another home tells nothing of this one.
  const householdId = file.householdId === of.householdId ? file.householdId : null
  const facts = asks.facts.flatMap(asked => {
    const question = of.questions.find(({ fact }) => fact === asked)
    const ownerId = question && ownerOf(question, { personId: of.person.id, householdId })
    return ownerId ? [{ ...question, ownerId }] : []
  })
  const papers = of.documents.filter(({ kind }) => asks.papers.includes(kind))
  const title = (of: string) => `${of}: ${file.number}`
  return (
    <>
      {facts.length > 0 && (
        <Button icon={IconPencil} onClick={() => setAdding('facts')}>
          {say('recordFacts')}
        </Button>
      )}
      {papers.length > 0 && (
        <Button icon={IconPlus} onClick={() => setAdding('paper')}>
          {say('addDocument')}
        </Button>
      )}
      <Dialog open={adding === 'facts'} onClose={close} title={title(say('recordFacts'))} closeLabel={say('close')}>
        <FactsForm caseId={file.id} questions={facts} onDone={close} />
      </Dialog>
      <Dialog open={adding === 'paper'} onClose={close} title={title(say('addDocument'))} closeLabel={say('close')}>
        <PaperForm caseId={file.id} documents={papers} onDone={close} />
      </Dialog>
    </>
  )
}
