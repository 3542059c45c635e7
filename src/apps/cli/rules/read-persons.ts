import type { HomePerson } from '#rules/gather.ts'
import type { HomesByDate, IncomeKind, Relation } from '#rules/home.ts'
import { incomeKindsOf, relations } from './fact-schema.ts'
import { FactsFailure } from './facts-failure.ts'
import { isObject, readMoney, shown } from './read-facts.ts'

/** Everyone in the dwelling as `factSchema` describes them. `beside`: the other facts given. Throws FactsFailure. */
export function readPersons(homes: HomesByDate, given: unknown, beside: Record<string, unknown>): readonly HomePerson[] {
  const filled = homes.of.flatMap(({ home }) => Object.values(home.fills)).find(path => (beside[path] ?? null) !== null)
  if (filled !== undefined)
    throw new FactsFailure(
      `$[${JSON.stringify(filled)}]`,
      'members içindeki gelirlerden hesaplanır; ikisi birlikte verilmez',
      'is reckoned from the incomes in members; do not give both',
    )
  if (!Array.isArray(given)) throw new FactsFailure('$.members', 'bir dizi olmalı: [ … ]', 'must be an array: [ … ]')
  const kinds = incomeKindsOf(homes)
  const persons = given.map((person, index) => readPerson(person, kinds, `$.members[${index}]`))
  const count = (wanted: Relation) => persons.filter(({ relation }) => relation === wanted).length
  if (count('self') !== 1)
    throw new FactsFailure(
      '$.members',
      `başvuran ('self') bir kez olmalı, ${count('self')} kez var`,
      "must hold 'self' exactly once",
    )
  if (count('spouse') > 1) throw new FactsFailure('$.members', 'en çok bir eş olabilir', 'must hold one spouse at most')
  return persons
}

function readPerson(given: unknown, kinds: ReadonlyMap<string, IncomeKind>, at: string): HomePerson {
  requireKeys(given, ['incomes', 'relation'], at)
  const { relation, incomes } = given
  if (typeof relation !== 'string' || !Object.hasOwn(relations, relation))
    throw new FactsFailure(
      `${at}.relation`,
      `${shown(relation)} seçeneklerden biri değil: ${Object.keys(relations).join(', ')}`,
      'not one of the options',
    )
  if (incomes !== null && !Array.isArray(incomes))
    throw new FactsFailure(`${at}.incomes`, 'bir dizi olmalı; bilinmiyorsa null', 'must be an array; null where not known')
  return {
    relation: relation as Relation,
    incomes: incomes?.map((income, index) => readIncome(income, kinds, `${at}.incomes[${index}]`)) ?? null,
  }
}

function readIncome(given: unknown, kinds: ReadonlyMap<string, IncomeKind>, at: string) {
  requireKeys(given, ['amount', 'kind'], at)
  const { kind, amount } = given
  if (typeof kind !== 'string' || !kinds.has(kind))
    throw new FactsFailure(
      `${at}.kind`,
      `${shown(kind)} gelir türlerinden biri değil: ${[...kinds.keys()].join(', ')}`,
      'not one of the kinds of income',
    )
  return { kind, kurus: readMoney(amount, `${at}.amount`) }
}

function requireKeys(given: unknown, keys: readonly string[], at: string): asserts given is Record<string, unknown> {
  if (isObject(given) && Object.keys(given).sort().join() === keys.join()) return
  throw new FactsFailure(at, `şu alanlardan oluşmalı: ${keys.join(', ')}`, `must have exactly: ${keys.join(', ')}`)
}
