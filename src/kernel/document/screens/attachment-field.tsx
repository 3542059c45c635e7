import { useSession } from '#kernel/account/screens/session.tsx'
import { useFieldError } from '#kernel/screens/problem-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { largestFile, takenTypes } from '../media.ts'
import { useMessages } from './messages.ts'
import type { Attachment } from './use-attachment.ts'

/** Chooses the scan of a document and shows how far its sending is. */
export function AttachmentField({ attachment, optional, error }: { attachment: Attachment; optional?: string; error?: string }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const serverError = useFieldError(attachment.error)
  const problem = attachment.chosen?.problem
  return (
    <FileField
      id="file"
      label={say('file')}
      hint={say('fileHint', { megabytes: largestFile / 1024 / 1024 })}
      optional={optional}
      accept={takenTypes}
      disabled={attachment.isPending}
      onChange={file => void attachment.choose(file)}
      progress={attachment.progress}
      chosen={attachment.chosen?.file.name ?? null}
      words={{ choose: say('choose'), none: say('noneChosen'), sending: say('sending') }}
      error={problem ? inWords(problem) : (error ?? serverError('file'))}
    />
  )
}
