import type { Row } from '#database/types.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { getCase, mustBeInPreparation } from '#kernel/case/work.server.ts'
import { keptFile } from './kept-file.server.ts'
import { documentConcept } from './state.ts'

/** Attaches a file to a document: the act names it by its content, the bytes lie beside the document under its own key. */
export async function attachFile(tx: Transaction, documentId: string, { actId, bytes }: { actId: string; bytes: Uint8Array }) {
  const document = await tx.get<Row<'document'>>('SELECT * FROM document WHERE id = $1', [documentId])
  mustBeInPreparation(await getCase(tx, document.case_id))
  const kept = keptFile(bytes)
  await record(tx, documentConcept, {
    id: actId,
    subject: documentId,
    act: 'attach',
    accessKey: document.access_key,
    facts: { file_sha256: kept.sha256, file_type: kept.type, file_size: kept.bytes.length },
  })
  await tx.query('INSERT INTO document_file VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
    documentId,
    kept.sha256,
    kept.type,
    kept.bytes,
    document.access_key,
  ])
}

/** The file of a document, to whoever sees the document; opening it is a look at it. */
export async function openFile(
  tx: Transaction,
  documentId: string,
): Promise<{ type: string; sha256: string; bytes: Uint8Array }> {
  const file = await tx.get<Row<'document_file'>>(
    `SELECT f.* FROM document_file f JOIN document d ON d.id = f.document_id AND d.file_sha256 = f.sha256 WHERE d.id = $1 AND d.state = 'filed'`,
    [documentId],
  )
  tx.audit({ event: 'look', concept: 'document', subject: documentId, accessKey: file.access_key })
  return { type: file.media_type, sha256: file.sha256, bytes: file.bytes }
}
