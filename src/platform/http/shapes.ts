import { z } from 'zod'
import { isDay } from '../day/day.ts'

/** Shapes that every contract uses. Messages are Turkish; the server adds the English ones by code. */
export const Id = z.uuid()
export const ById = z.strictObject({ id: Id })
export const Day = z.string().refine(isDay, { error: 'Günü gg.aa.yyyy olarak yazın.' })
/** Kuruş, as a whole number in text. */
export const Kurus = z.string().regex(/^-?\d{1,16}$/)
export const Words = z.strictObject({ tr: z.string(), en: z.string() })
/** Control characters but the line break, and halves of a surrogate pair. */
const invisible = /[^\P{Cc}\n]|\p{Cs}/u
/** Free text written by staff: no control characters but line breaks. */
export const Note = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `En çok ${longest} harf yazabilirsiniz.` })
    .refine(text => !invisible.test(text), { error: 'Metinde görünmeyen denetim karakterleri var; silip yeniden yazın.' })
export const RequiredNote = (longest: number) => Note(longest).min(1, { error: 'Bu alanı doldurun.' })
export const Empty = z.strictObject({})
/** The body of an upload. */
export const FileBytes = z.instanceof(Uint8Array, { error: 'Dosya gelmedi; yeniden seçip gönderin.' })
