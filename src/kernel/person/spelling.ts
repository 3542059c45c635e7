const letters = [...'abcdefghijklmnopqrstuvwxyz ']

/** Every folded name that one slip makes of this one: a letter wrong, missing, too many, or two exchanged. */
export function oneSlipFrom(name: string): string[] {
  const spellings = new Set<string>()
  for (let at = 0; at <= name.length; at++) {
    const [before, rest] = [name.slice(0, at), name.slice(at)]
    for (const letter of letters) {
      spellings.add(before + letter + rest)
      if (rest) spellings.add(before + letter + rest.slice(1))
    }
    if (rest) spellings.add(before + rest.slice(1))
    if (rest.length > 1) spellings.add(before + rest[1] + rest[0] + rest.slice(2))
  }
  spellings.delete(name)
  return [...spellings].filter(spelling => spelling !== '' && spelling === spelling.trim())
}

/** The last word in front: “ayse yilmaz” as the register sorts it, so that second names between the two do no harm. */
export function lastWordFirst(name: string): string {
  const words = name.split(' ')
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ')
}
