export interface Identity {
  givenName: string
  surname: string
  birthDate: string | null
  motherName: string
  fatherName: string
  phone: string
  iban: string
}

/** The fields that were changed, as they are sent: trimmed, null where emptied, an IBAN without its spaces. */
export function changesBetween(before: Identity, after: Identity) {
  const changed = (field: keyof Identity) => sent(field, before[field]) !== sent(field, after[field])
  return Object.fromEntries(
    (Object.keys(after) as (keyof Identity)[]).filter(changed).map(field => [field, sent(field, after[field])]),
  ) as { givenName?: string; surname?: string } & { [Field in Exclude<keyof Identity, 'givenName' | 'surname'>]?: string | null }
}

function sent(field: keyof Identity, value: string | null): string | null {
  const trimmed = value?.trim() || null
  return field === 'iban' ? (trimmed?.replace(/\s/g, '').toUpperCase() ?? null) : trimmed
}
