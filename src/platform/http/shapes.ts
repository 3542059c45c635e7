import { z } from 'zod'
import { isDay } from '../day/day.ts'

/** Shapes that every contract uses. Messages are Turkish; the server adds the English ones by code. */
export const Id = z.uuid()
export const ById = z.strictObject({ id: Id })
export const Day = z.string().refine(isDay, { error: 'Günü gg.aa.yyyy olarak yazın.' })
/** Kuruş, as a whole number in text. */
export const Kurus = z.string().regex(/^-?\d{1,16}$/)
export const Words = z.strictObject({ tr: z.string(), en: z.string() })
/** Free text written by staff: no control characters but line breaks. */
export const Note = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `En çok ${longest} harf yazabilirsiniz.` })
    .regex(/^[^\p{Cc}\p{Cs}]*$|^[^\0-\x09\x0b-\x1f\x7f]*$/u, { error: 'Metinde görünmeyen denetim karakterleri var; silip yeniden yazın.' })
export const RequiredNote = (longest: number) => Note(longest).min(1, { error: 'Bu alanı doldurun.' })
export const Empty = z.strictObject({})
