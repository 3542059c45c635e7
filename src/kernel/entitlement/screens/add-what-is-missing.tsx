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

interface AddProps {
  line: EntitlementLine
  of: PersonEntitlements
  file: PersonEntitlements['files'][number] | null
}

/** Facts and papers that a benefit's rules ask, into the file that was chosen. */
export function AddWhatIsMissing({ line, of, file }: AddProps) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const [adding, setAdding] = useState<'facts' | 'paper' | null>(null)
  if (!file || !may('case.work')) return null
  const close = () => setAdding(null)
  // A file about another home tells nothing of this one.
  const householdId = file.householdId === of.householdId ? file.householdId : null
  const facts = of.questions.flatMap(question => {
    const ownerId = ownerOf(question, { personId: of.person.id, householdId })
    return ownerId !== null && line.facts.includes(question.fact) ? [{ ...question, ownerId }] : []
  })
  const papers = of.documents.filter(({ kind }) => line.papers.includes(kind))
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
      <Dialog open={adding === 'facts'} onClose={close} title={`${inWords(line.name)}: ${file.number}`} closeLabel={say('close')}>
        <FactsForm caseId={file.id} questions={facts} onDone={close} />
      </Dialog>
      <Dialog open={adding === 'paper'} onClose={close} title={`${inWords(line.name)}: ${file.number}`} closeLabel={say('close')}>
        <PaperForm caseId={file.id} documents={papers} onDone={close} />
      </Dialog>
    </>
  )
}
