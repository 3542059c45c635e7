import { addDays, type Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { type Leaf, leavesOf } from '#rules/condition.ts'
import { decide } from '#rules/decide.ts'
import type { Fact } from '#rules/fact.ts'
import { type Parameter, valueOn } from '#rules/parameter.ts'
import { type Entitlement, type Rule, type Versions, versionOn } from '#rules/rule.ts'
import { outcomeOf, type Story } from '#rules/story.ts'
import { usesOf, usesOfConditions } from './uses.ts'

/** What a programme's rules are made of, and what is wrong or unsure in them. */
export interface Examined {
  readonly conditions: number
  readonly versions: number
  readonly facts: number
  readonly parameters: number
  readonly cases: number
  /** The first day for which some value is not known yet; null: no end is known. */
  readonly knownUntil: Day | null
  readonly errors: readonly Text[]
  readonly warnings: readonly Unsure[]
}

/** A value that nothing confirms, or that was not found at all (then `validFrom` is null). */
export interface Unsure {
  readonly parameter: string
  readonly validFrom: Day | null
  readonly source: string
}

type Version = Versions['of'][number]

/** What the entitlements use and try out together: one may declare or test what another does not. */
export interface Together {
  readonly facts: ReadonlySet<Fact>
  /** Rules that refuse in some worked case. */
  readonly refusing: ReadonlySet<Rule>
}

export function together(all: readonly { entitlement: Entitlement; stories: readonly Story[] }[]): Together {
  return {
    facts: new Set(all.flatMap(({ entitlement }) => usesOf(entitlement).facts)),
    refusing: new Set(all.flatMap(({ entitlement, stories }) => stories.flatMap(story => refusedBy(entitlement, story)))),
  }
}

export function examine(entitlement: Entitlement, stories: readonly Story[], { facts: used, refusing }: Together): Examined {
  const { of } = entitlement.conditions
  const { facts, parameters } = usesOf(entitlement)
  return {
    conditions: namesOf(of).length,
    versions: of.length,
    facts: facts.length,
    parameters: parameters.length,
    cases: stories.length,
    knownUntil: knownUntil(parameters),
    errors: [
      ...of.flatMap((version, index) => unknownInVersion(version, of[index + 1])),
      ...of.flatMap(version => unreachableOptions(entitlement, version)),
      ...unusedFacts(entitlement, used),
      ...wrongCases(entitlement, stories),
      ...neverRefusing(of, refusing),
    ],
    warnings: parameters.flatMap(unconfirmed),
  }
}

const namesOf = (versions: readonly Version[]) => [...new Set(versions.flatMap(({ conditions }) => Object.keys(conditions)))]

function knownUntil(parameters: readonly Parameter[]): Day | null {
  const ends = parameters.flatMap(({ values }) => values.at(-1)?.validUntil ?? [])
  return ends.sort()[0] ?? null
}

/** A version decides from its first day to its last, so the values it rests on must be known on both and not abolished between. */
function unknownInVersion({ since, conditions }: Version, next: Version | undefined): Text[] {
  const first = since === 'first-known' ? null : since
  const last = next ? addDays(next.since, -1) : null
  return usesOfConditions(conditions)
    .parameters.filter(isFound)
    .flatMap(parameter => {
      const days = [first, last].filter(day => day !== null)
      const unknown = days.find(day => !valueOn(parameter, day).found)
      const abolished = parameter.values.find(
        ({ value, validFrom }) => value === null && (last === null || validFrom <= last) && !days.includes(validFrom),
      )
      const day = unknown ?? abolished?.validFrom
      if (day === undefined) return []
      return [
        {
          tr: `${since} koşulları ${parameter.id} değerine dayanır; değer ${day} günü bilinmiyor ya da kalkmış`,
          en: `the conditions of ${since} rest on ${parameter.id}, which is not known or abolished on ${day}`,
        },
      ]
    })
}

type ChoiceLeaf = Extract<Leaf, { kind: 'one-of' }>

/** An option that a condition lets in while another condition of the same version shuts it out. */
function unreachableOptions(entitlement: Entitlement, { since, conditions }: Version): Text[] {
  const on = since === 'first-known' ? dayBefore(entitlement.conditions.of[1]?.since) : since
  return Object.entries(conditions).flatMap(([name, rule]) =>
    lettingIn(rule)
      .filter((leaf): leaf is ChoiceLeaf => leaf.kind === 'one-of' && leaf.required)
      .flatMap(({ fact, among }) =>
        among
          .filter(option => decide(entitlement, { [fact.path]: option }, on).outcome === 'refused')
          .map(option => ({
            tr: `${since}, ${name}: ${fact.path} için '${option}' seçeneğiyle koşullar hiç karşılanamaz`,
            en: `${since}, ${name}: with '${option}' of ${fact.path} the conditions can never be met`,
          })),
      ),
  )
}

/** The leaves by which a claim can come to be met; an exception that shuts out is meant to. */
const lettingIn = ({ holds, exceptions = {} }: Rule) =>
  [holds, ...Object.values(exceptions).flatMap(exception => (exception.holds ? [exception.when] : []))].flatMap(({ node }) =>
    leavesOf(node),
  )

const dayBefore = (day: Day | undefined): Day => (day === undefined ? '1900-01-01' : addDays(day, -1))

function unusedFacts({ conditions }: Entitlement, used: ReadonlySet<Fact>): Text[] {
  return [...conditions.dictionary.values()]
    .filter(fact => !used.has(fact))
    .map(({ path }) => ({ tr: `${path} hiçbir koşulda kullanılmıyor`, en: `${path} is used by no condition` }))
}

function wrongCases(entitlement: Entitlement, stories: readonly Story[]): Text[] {
  return stories.flatMap(story => {
    const { actual, expected } = outcomeOf(entitlement, story)
    if (JSON.stringify(actual) === JSON.stringify(expected)) return []
    return [
      {
        tr: `örnek '${story.name}' böyle çıkmıyor: ${JSON.stringify(actual)}`,
        en: `the case '${story.name}' does not come out so`,
      },
    ]
  })
}

function refusedBy(entitlement: Entitlement, { facts, on }: Story): Rule[] {
  const { outcome, conditions } = decide(entitlement, facts, on)
  const rules = versionOn(entitlement.conditions, on).conditions
  return outcome === 'refused' ? conditions.filter(({ result }) => result === false).map(({ name }) => rules[name]!) : []
}

/** A rule that refuses in no worked case might as well not be there; one that rests on a value nobody found cannot. */
function neverRefusing(versions: readonly Version[], refusing: ReadonlySet<Rule>): Text[] {
  return versions.flatMap(({ since, conditions }) =>
    Object.entries(conditions)
      .filter(([name, rule]) => !refusing.has(rule) && usesOfConditions({ [name]: rule }).parameters.every(isFound))
      .map(([name]) => ({
        tr: `${since}, ${name}: hiçbir örnekte reddetmiyor`,
        en: `${since}, ${name}: refuses in no worked case`,
      })),
  )
}

const isFound = ({ values }: Parameter) => values.length > 0

function unconfirmed({ id, values, law }: Parameter): Unsure[] {
  if (values.length === 0) return [{ parameter: id, validFrom: null, source: law }]
  return values
    .filter(({ confidence }) => confidence === 'unconfirmed')
    .map(({ validFrom, source }) => ({ parameter: id, validFrom, source }))
}
