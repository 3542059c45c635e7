import { useState } from 'react'
import { useUpload } from '#platform/http/use-upload.ts'
import type { Text } from '#platform/i18n/text.ts'
import { attachFile } from '../contract.ts'
import { findMediaType, largestFile } from '../media.ts'

const megabytes = largestFile / 1024 / 1024

const problems = {
  kind: {
    tr: 'Dosya PDF, JPEG ya da PNG değil. Belgeyi tarayın ya da fotoğrafını çekip yeniden seçin.',
    en: 'The file is not a PDF, JPEG or PNG. Scan or photograph the document and choose it again.',
  },
  size: {
    tr: `Dosya ${megabytes} MB’tan büyük. Daha düşük çözünürlükle tarayıp yeniden seçin.`,
    en: `The file is larger than ${megabytes} MB. Scan it at a lower resolution and choose it again.`,
  },
} as const satisfies Record<string, Text>

interface Chosen {
  file: File
  actId: string
  /** Why it cannot be taken; found before anything is sent. */
  problem: Text | null
}

/** Where files are sent: of a document, or of another record that keeps one. */
type Destination = typeof attachFile

/** A file chosen for a document: looked at on this device, then sent once, also when sending is tried again. */
export function useAttachment(to: Destination = attachFile) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { act, progress } = useUpload(to)
  return {
    chosen,
    progress,
    error: act.error,
    isPending: act.isPending,
    choose: async (file: File | null) => {
      act.reset()
      setChosen(file && { file, actId: crypto.randomUUID(), problem: await problemOf(file) })
    },
    send: async (documentId: string) => {
      if (!chosen) return
      await act.mutateAsync({ params: { id: documentId }, query: { actId: chosen.actId }, file: chosen.file })
    },
  }
}

export type Attachment = ReturnType<typeof useAttachment>

async function problemOf(file: File): Promise<Text | null> {
  if (file.size > largestFile) return problems.size
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  return findMediaType(head) ? null : problems.kind
}
