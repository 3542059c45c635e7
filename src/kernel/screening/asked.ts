import type { Benefit } from '#kernel/benefit/definition.ts'
import type { Day } from '#platform/day/day.ts'
import type { Fact } from '#rules/fact.ts'
import { factsNeeded } from '#rules/rule.ts'

/** What the rules of a day ask, by where the province knows it from. */
export interface Asked {
  /** Recorded in a case. */
  readonly recorded: readonly Fact[]
  /** Proved by a paper. */
  readonly papers: readonly { readonly kind: string; readonly validity: Fact | undefined; readonly level: Fact | undefined }[]
  /** In the register of persons. */
  readonly birth: Fact | undefined
  readonly sex: Fact | undefined
  /** Answered by how many live there, unless a case records another number. */
  readonly members: Fact | undefined
}

/** Facts that the register of persons answers, whichever programme asks. */
const register = { birth: 'person.birthDate', sex: 'person.sex' } as const

/** Of several programmes together: what one is told, all are told. */
export function askedTogether(all: readonly Asked[]): Asked {
  const papers = byKey(
    all.flatMap(each => each.papers),
    ({ kind }) => kind,
  )
  const proved = papers.flatMap(({ validity, level }) => [validity?.path, level?.path])
  return {
    recorded: byKey(
      all.flatMap(each => each.recorded),
      ({ path }) => path,
    ).filter(({ path }) => !proved.includes(path)),
    papers,
    birth: all.find(each => each.birth)?.birth,
    sex: all.find(each => each.sex)?.sex,
    members: all.find(each => each.members)?.members,
  }
}

const byKey = <Each>(all: readonly Each[], key: (each: Each) => string) => [
  ...new Map(all.map(each => [key(each), each])).values(),
]

export function askedOn(
  { entitlement, documents, membersFact }: Pick<Benefit, 'entitlement' | 'documents' | 'membersFact'>,
  on: Day,
): Asked {
  const needed = factsNeeded(entitlement.conditions, on, entitlement.amount)
  const find = (path: string | undefined) => needed.find(fact => fact.path === path)
  const papers = documents.map(({ kind, fills }) => ({ kind, validity: find(fills.validity), level: find(fills.level) }))
  const proved = papers.flatMap(({ validity, level }) => [validity, level])
  const [birth, sex] = [find(register.birth), find(register.sex)]
  return {
    recorded: needed.filter(fact => ![...proved, birth, sex].includes(fact) && fact.type !== 'period'),
    papers: papers.filter(({ validity, level }) => validity ?? level),
    birth,
    sex,
    members: find(membersFact),
  }
}
