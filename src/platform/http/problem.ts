import type { Text } from '../i18n/text.ts'

export interface FieldError {
  /** Path of the field as the client sent it: 'birthDate', 'needs.0.heading'. */
  field: string
  message: Text
}

/** The one error that a request ends in; becomes an RFC 9457 answer in one place (`server.server.ts`). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly errors: readonly FieldError[]

  constructor(status: number, code: string, title: Text, errors: readonly FieldError[] = []) {
    super(title.tr)
    this.status = status
    this.code = code
    this.title = title
    this.errors = errors
  }
}

/** Absent and forbidden look the same, always. */
export const notFound = () => new Problem(404, 'not-found', { tr: 'Kayıt bulunamadı.', en: 'No such record.' })

export const notAllowed = (tr: string, en: string) => new Problem(403, 'not-allowed', { tr, en })

export const conflict = (tr: string, en: string) => new Problem(409, 'conflict', { tr, en })

export const invalidField = (field: string, tr: string, en: string) =>
  new Problem(
    422,
    'invalid',
    { tr: 'Bilgiler kaydedilmedi; işaretli alanı düzeltin.', en: 'Not saved; correct the marked field.' },
    [{ field, message: { tr, en } }],
  )
