import type { Row } from '#database/types.ts'
import type { Day } from '#platform/day/day.ts'
import { bornFor } from './care-people.ts'
import {
  after,
  applyToJudge,
  arrive,
  type ChildFile,
  decide,
  decideLasting,
  decideUrgent,
  openChildFile,
  propose,
} from './child-file.ts'
import { type Care, type Child, knowChildren } from './children-in-care.ts'
import { sexOf } from './names.ts'
import { accountOf } from './staged.ts'

/** A file before the bed: brought as far as its stage, at a centre unless the decision has handed it on. */
type Stage = (care: Care, child: Child, circle: number) => void

const open = ({ scribe }: Care, child: Child, on: Day, circle: number): ChildFile =>
  openChildFile(scribe, { ...child, on, circle })

const justOpened: Stage = (care, child, circle) => {
  open(care, child, '2024-09-25', circle)
}

/** Five days to apply to the judge: over since the 25th, and running out tomorrow. */
const arrived =
  (on: Day): Stage =>
  (care, child, circle) => {
    arrive(open(care, child, on, circle), on)
  }

const applied =
  (on: Day, appliedOn: Day): Stage =>
  (care, child, circle) => {
    const file = open(care, child, on, circle)
    applyToJudge(file, arrive(file, on), appliedOn)
  }

/** The urgent order runs; nothing has been proposed yet. */
const urgent: Stage = (care, child, circle) => {
  urgentOrder(open(care, child, '2024-09-09', circle), '2024-09-09')
}

function urgentOrder(file: ChildFile, on: Day): Row<'care_order'> {
  const order = arrive(file, on, file.scribe.random.chance(0.3))
  applyToJudge(file, order, after(on, 3))
  decideUrgent(file, order, after(on, 5))
  return order
}

function proposed(care: Care, child: Child, on: Day, circle: number) {
  const file = open(care, child, on, circle)
  decideLasting(file, after(on, 4))
  return { file, need: propose(file, after(on, 9)) }
}

const waitingForDecision =
  (on: Day): Stage =>
  (care, child, circle) => {
    proposed(care, child, on, circle)
  }

const answered =
  (verdict: 'return' | 'refuse', on: Day): Stage =>
  (care, child, circle) => {
    const { file, need } = proposed(care, child, '2024-08-26', circle)
    decide(file, need, verdict, on, { by: care.world.staff.deciders[0]!, to: care.coordination })
  }

/** Decided, handed to the coordination centre, and not in a bed yet. */
const waitingForPlace =
  (on: Day, decidedOn: Day): Stage =>
  (care, child) => {
    const { file, need } = proposed(care, child, on, care.coordination.circle)
    decide(file, need, 'approve', decidedOn, { by: care.world.staff.deciders[1]!, to: care.coordination })
  }

const urgentAndWaiting: Stage = (care, child) => {
  const file = open(care, child, '2024-09-06', care.coordination.circle)
  urgentOrder(file, '2024-09-06')
  const need = propose(file, '2024-09-16')
  decide(file, need, 'approve', '2024-09-18', { by: care.world.staff.deciders[0]!, to: care.coordination })
}

/** Each stage with the ages of its children; more than one age is a family of brothers and sisters. */
const ofDemoCentre: readonly [Stage, readonly number[]][] = [
  [justOpened, [9]],
  [arrived('2024-09-20'), [4]],
  [arrived('2024-09-26'), [14]],
  [applied('2024-09-23', '2024-09-26'), [7]],
  [urgent, [11]],
  [waitingForDecision('2024-09-11'), [8, 5]],
  [waitingForDecision('2024-09-13'), [15]],
  [answered('return', '2024-09-19'), [10]],
  [answered('refuse', '2024-09-17'), [3]],
]

const ofOtherCentres: readonly [Stage, readonly number[]][] = [
  [waitingForDecision('2024-09-10'), [12]],
  [waitingForDecision('2024-09-16'), [2]],
  [urgentAndWaiting, [6]],
  [waitingForPlace('2024-08-20', '2024-09-10'), [9, 7]],
  [waitingForPlace('2024-09-02', '2024-09-17'), [16]],
  [waitingForPlace('2024-09-04', '2024-09-19'), [1]],
  [waitingForPlace('2024-09-05', '2024-09-23'), [13]],
  [waitingForPlace('2024-08-28', '2024-09-12'), [11]],
]

/** Children at every stage before the bed: with the demo’s case worker, and with the coordination centre. */
export function* recordStagedChildren(care: Care): Generator<void> {
  const { scribe, world } = care
  const demoWorker = accountOf(world, 'uzman')
  const demoCentre = world.centres.find(centre => centre.id === demoWorker.organisation_id)!
  for (const [stage, ages] of [...ofDemoCentre, ...ofOtherCentres]) {
    const isDemo = ofDemoCentre.some(each => each[0] === stage)
    const born = ages.map(age => ({ birth: bornFor(scribe.random, age, age + 1), sex: sexOf(scribe.random) }))
    const known = knowChildren(care, born, '2024-08-19', isDemo ? demoCentre.district_id! : undefined)
    for (const child of known) {
      const own = isDemo ? { ...child, centre: demoCentre, worker: demoWorker.id } : child
      stage(care, own, own.centre.circle)
    }
    yield
  }
}
