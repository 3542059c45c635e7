import type { Fact } from '#rules/fact.ts'
import type { HomesByDate, IncomeKind, Relation } from '#rules/home.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'
import type { Words } from '#rules/words.ts'

type Schema = Readonly<Record<string, unknown>>

/** Lira and exactly two decimals: the kuruş of a stored decision ('3400423') cannot be taken for lira. */
export const moneyPattern = '^(0|[1-9][0-9]*)[.][0-9]{2}$'

/**
 * JSON Schema (draft 2020-12) of what `hane decide` reads for a programme: one object, facts by their path.
 * A fact that is left out or null is not known. `x-title` has the words in both languages, `x-asked` the versions of the
 * conditions that ask for the fact; an empty list: it may be given, other programmes ask for it.
 */
export function factSchema(programme: string, { conditions, amount, homes }: Entitlement): Schema {
  const asked = conditions.of.map(({ since }) => ({
    since,
    facts: factsNeeded(conditions, since === 'first-known' ? '1000-01-01' : since, amount),
  }))
  const properties = [...conditions.dictionary.values()].map(fact => [
    fact.path,
    {
      ...describe(fact),
      'x-owner': fact.owner,
      'x-asked': asked.filter(({ facts }) => facts.includes(fact)).map(({ since }) => since),
      ...schemaOf(fact),
    },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:hane:facts:${programme}`,
    title: programme,
    type: 'object',
    properties: { ...Object.fromEntries(properties), ...(homes ? { members: membersSchema(homes) } : {}) },
    additionalProperties: false,
  }
}

function describe({ label, help }: Fact): Schema {
  return {
    title: label.tr,
    'x-title': label,
    ...(help ? { description: help.tr, 'x-description': help } : {}),
  }
}

const named = (option: string, words: Words) => ({ const: option, title: words.tr, 'x-title': words })

const money = { 'x-unit': 'TL', examples: ['34004.23'], type: 'string', pattern: moneyPattern } as const

/** Everyone in the dwelling, with their incomes one by one: then household facts that follow from them are left out. */
function membersSchema(homes: HomesByDate): Schema {
  const kinds = [...incomeKindsOf(homes).values()]
  return {
    title: 'Konutta yaşayanlar',
    'x-title': { tr: 'Konutta yaşayanlar', en: 'Everyone in the dwelling' },
    'x-homes': homes.of.map(({ since, home: { label, law, members, fills } }) => ({ since, label, law, members, fills })),
    type: 'array',
    items: {
      type: 'object',
      properties: {
        relation: { oneOf: Object.entries(relations).map(([relation, words]) => named(relation, words)) },
        incomes: {
          type: ['array', 'null'],
          items: {
            type: 'object',
            properties: { kind: { oneOf: kinds.map(({ id, label }) => named(id, label)) }, amount: money },
            required: ['kind', 'amount'],
            additionalProperties: false,
          },
        },
      },
      required: ['relation', 'incomes'],
      additionalProperties: false,
    },
    contains: { properties: { relation: { const: 'self' } } },
    minContains: 1,
    maxContains: 1,
  }
}

export const relations = {
  self: { tr: 'Başvuran', en: 'The applicant' },
  spouse: { tr: 'Eşi', en: 'The spouse' },
  other: { tr: 'Başka biri', en: 'Another person' },
} as const satisfies Record<Relation, Words>

export function incomeKindsOf({ of }: HomesByDate): ReadonlyMap<string, IncomeKind> {
  const { self, others } = of[0]!.home.incomes
  return [...self, ...others][0]!.dictionary
}

const day = { type: 'string', format: 'date' } as const

function schemaOf(fact: Fact): Schema {
  switch (fact.type) {
    case 'money':
      return { ...money, type: ['string', 'null'] }
    case 'integer':
      return { type: ['integer', 'null'], minimum: fact.minimum ?? 0 }
    case 'boolean':
      return { type: ['boolean', 'null'] }
    case 'day':
      return { ...day, type: ['string', 'null'] }
    case 'choice':
      return {
        oneOf: [...Object.entries(fact.options!).map(([option, words]) => named(option, words)), { type: 'null' }],
      }
    case 'period':
      return {
        'x-unit': 'from: ilk gün / first day; until: bittikten sonraki gün, null: süresiz / the day after the last, null: no end',
        type: ['object', 'null'],
        properties: { from: day, until: { ...day, type: ['string', 'null'] } },
        required: ['from', 'until'],
        additionalProperties: false,
      }
  }
}
