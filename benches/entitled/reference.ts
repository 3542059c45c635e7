import { isOfHome } from '#kernel/screening/find.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'
import { toSql } from '#rules/sql.ts'
import { today } from './generate.ts'

export interface Rule {
  readonly entitlementId: string
  readonly screeningId: string
  readonly entitlement: Entitlement
}

/** Facts of both rules by the column in which the statement has them. */
const columns: Readonly<Record<string, string>> = {
  'household.income': 'income',
  'household.members': 'members',
  'person.healthReport.validity': 'validity',
  'person.healthReport.level': 'level',
}

/**
 * The same as one statement, as one would write it by hand, run by the tables' owner without row-level security: the newest income of
 * each home, its members, the best paper of each person; the rules as `toSql` writes them, joined by
 * UNION ALL, which is nearly twice as fast here as VALUES; one person of a home where nothing is asked of a person; who has an award left
 * out, which in the homes that are made for it nobody but the first member has; rows written.
 */
export function oneStatement(rules: readonly Rule[]): string {
  const written = rules.map(({ entitlement, ...rule }) => ({
    ...rule,
    ofHome: isOfHome(factsNeeded(entitlement.conditions, today)),
    sql: toSql(entitlement, today, { column: path => columns[path]!, whole: 'bigint' }),
  }))
  return `
    WITH income AS (SELECT DISTINCT ON (owner_id) owner_id, (value #>> '{}')::bigint AS income FROM fact
        WHERE state = 'stands' AND owner = 'household' AND fact = 'household.income' ORDER BY owner_id, recorded_on DESC),
      counted AS (SELECT household_id, count(DISTINCT person_id) AS members FROM membership WHERE upper_inf(during) GROUP BY household_id),
      paper AS (SELECT DISTINCT ON (person_id) person_id, during AS validity, level FROM document WHERE state = 'filed' AND kind = 'health-board-report'
        ORDER BY person_id, during @> date '${today}' DESC, upper(during) DESC NULLS FIRST),
      known AS (SELECT h.id AS household_id, h.district_id, coalesce(o.circle, 2) * 4 + 1 AS key, m.person_id, m.relation = 'self' AS is_head, income.income, counted.members, paper.validity, paper.level
        FROM household h JOIN membership m ON m.household_id = h.id AND upper_inf(m.during) JOIN person p ON p.id = m.person_id
        JOIN counted ON counted.household_id = h.id LEFT JOIN income ON income.owner_id = h.id LEFT JOIN paper ON paper.person_id = m.person_id
        LEFT JOIN service_area s ON s.neighbourhood_id = h.neighbourhood_id AND s.during @> date '${today}' LEFT JOIN organisation o ON o.id = s.organisation_id
        WHERE h.dissolved_on IS NULL AND p.death_date IS NULL AND p.merged_into IS NULL)
    INSERT INTO screening_result
    SELECT gen_random_uuid(), rule.screening_id, rule.entitlement_id, k.person_id, k.household_id, date '${today}', 'qualifies', k.district_id, rule.margin, k.key
    FROM known k, LATERAL (${written.map(({ entitlementId, screeningId, ofHome, sql }) => `SELECT '${screeningId}'::uuid, '${entitlementId}', ${ofHome}, ${sql.outcome}, ${sql.margin}`).join(' UNION ALL ')})
      AS rule (screening_id, entitlement_id, of_home, outcome, margin)
    WHERE rule.outcome = 'granted' AND (k.is_head OR NOT rule.of_home) AND NOT EXISTS (SELECT FROM award a WHERE a.person_id = k.person_id AND a.programme_id = rule.entitlement_id
      AND a.state <> 'void' AND daterange(a.from_day, a.until_day) @> date '${today}')
    ON CONFLICT DO NOTHING`
}
