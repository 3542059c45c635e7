import type { Language, Text } from './text.ts'

type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type PlaceholdersOf<Words extends Text> = Placeholders<Words['tr']> | Placeholders<Words['en']>

type Catalogue = Readonly<Record<string, Text>>

/** Says a message of the catalogue; `{name}` in it must be given. */
export type Say<Messages extends Catalogue> = <Key extends keyof Messages>(
  key: Key,
  ...values: [PlaceholdersOf<Messages[Key]>] extends [never]
    ? []
    : [Readonly<Record<PlaceholdersOf<Messages[Key]>, string | number>>]
) => string

/**
 * The words of a screen: `const messages = defineMessages({ saved: { tr: '{hour} kaydedildi', en: 'Saved at {hour}' } })`,
 * then `messages(language)('saved', { hour: '10.42' })`. Keys and placeholders are checked by the compiler.
 * Saying a message without one of its values is an error.
 */
export function defineMessages<const Messages extends Catalogue>(messages: Messages): (language: Language) => Say<Messages> {
  return language =>
    (key, ...values) =>
      fill(messages[key]![language], values[0] ?? {})
}

function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The message “${message}” was said without {${name}}.`)
    return String(value)
  })
}
