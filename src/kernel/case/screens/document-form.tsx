import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { AttachmentField } from '#kernel/document/screens/attachment-field.tsx'
import { useMessages as useDocumentMessages } from '#kernel/document/screens/messages.ts'
import { type Attachment, useAttachment } from '#kernel/document/screens/use-attachment.ts'
import { ActForm } from '#kernel/screens/act-form.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { Button } from '#ui/button.tsx'
import { addDocument, caseQuestions, type DocumentQuestion } from '../contract.ts'
import { useMessages } from './messages.ts'

/** A paper that the programme asks for. */
export function DocumentForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const questions = useAnswer(caseQuestions, { params: { id: caseId } })
  return (
    <Answered answer={questions} rows={4}>
      {({ documents }) => <PaperForm caseId={caseId} documents={documents} onDone={onDone} />}
    </Answered>
  )
}

interface PaperFormProps {
  caseId: string
  documents: readonly z.infer<typeof DocumentQuestion>[]
  onDone: () => void
}

/** A paper with its level and the days that it covers. */
export function PaperForm({ caseId, documents, onDone }: PaperFormProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const act = useAct(addDocument)
  const attachment = useAttachment()
  // The document is on the file by then; only its scan may have to be sent again.
  const sendFile = () => attachment.send(id).then(onDone, isShown)
  if (act.isSuccess && attachment.chosen) return <SendAgain attachment={attachment} onSend={sendFile} />

  const choices = <Value extends string>(of: readonly { value: Value; label: Text }[]) =>
    of.map(({ value, label }) => ({ value, label: inWords(label) }))
  return (
    <ActForm
      fields={typed => {
        const levels = documents.find(each => each.kind === typed.kind)?.levels ?? []
        return {
          kind: {
            kind: 'choice',
            label: say('documentKind'),
            options: documents.map(({ kind, label }) => ({ value: kind, label: inWords(label) })),
            value: documents.length === 1 ? documents[0]!.kind : null,
          },
          ...(levels.length > 0 && { level: { kind: 'choice', label: say('level'), options: choices(levels) } }),
          number: { kind: 'line', label: say('documentNumber'), optional: true, longest: 40 },
          issuer: { kind: 'line', label: say('issuer'), optional: true, longest: 120 },
          from: { kind: 'day', label: say('from') },
          until: { kind: 'last-day', label: say('lastDay'), hint: say('lastDayHint'), optional: true },
          verified: { kind: 'check', label: say('verified') },
          file: {
            kind: 'own',
            label: '',
            optional: true,
            problem: attachment.chosen?.problem ? inWords(attachment.chosen.problem) : undefined,
            show: () => <AttachmentField attachment={attachment} optional={common('optional')} />,
          },
        }
      }}
      send={({ file: _, level = null, ...told }) => act.mutateAsync({ params: { id: caseId }, body: { id, level, ...told } })}
      submit={say('addDocument')}
      onDone={sendFile}
    />
  )
}

function SendAgain({ attachment, onSend }: { attachment: Attachment; onSend: () => void }) {
  const say = useDocumentMessages()
  return (
    <div className={classes.form}>
      <ProblemSummary problem={attachment.error} />
      {attachment.error && <Notice tone="warn" title={say('added')} live />}
      <AttachmentField attachment={attachment} />
      <div className={classes.actions}>
        <Button variant="primary" loading={attachment.isPending} onClick={onSend}>
          {say('send')}
        </Button>
      </div>
    </div>
  )
}
