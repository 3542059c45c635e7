import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { VisitLine } from './contract.ts'

/** A visit as lists show it: the household is named by its eldest member's surname. */
const visitColumns = `v.id, v.household_id AS "householdId", h.address, n.name AS neighbourhood, d.name AS district,
  coalesce((SELECT p.surname FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = v.household_id AND upper_inf(m.during)
    ORDER BY p.birth_date NULLS LAST LIMIT 1), '') AS "householdName",
  v.planned_on AS "plannedOn", v.done_on AS "doneOn", v.outcome, v.state`

const visitTables = `visit v JOIN household h ON h.id = v.household_id JOIN neighbourhood n ON n.id = h.neighbourhood_id JOIN district d ON d.id = h.district_id`

export const listVisits = (tx: Transaction, where: string, parameters: readonly unknown[], order: string, limit: number) =>
  tx.query<VisitLine>(`SELECT ${visitColumns} FROM ${visitTables} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`, parameters)

export const getVisitLine = (tx: Transaction, id: string) =>
  tx.get<VisitLine>(`SELECT ${visitColumns} FROM ${visitTables} WHERE v.id = $1`, [id])

export const plannedVisits = (tx: Transaction) =>
  listVisits(tx, `v.state = 'planned' AND v.organisation_id = $1`, [tx.actor.organisationId], 'v.planned_on, v.id', 100)
