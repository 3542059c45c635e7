import { award, awardChange } from '#kernel/benefit/state.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { decision } from '#kernel/decision/state.ts'
import { documentConcept } from '#kernel/document/state.ts'
import { enquiry } from '#kernel/enquiry/state.ts'
import { fact } from '#kernel/fact/state.ts'
import { household, membership } from '#kernel/household/state.ts'
import { finding, inspection, licence, licenceDecision } from '#kernel/licence/state.ts'
import { organisation, serviceArea, unit } from '#kernel/organisation/state.ts'
import { paymentLine, paymentRun } from '#kernel/payment/state.ts'
import { identifier, person } from '#kernel/person/state.ts'
import { careOrder, discharge, placement, placementNeed } from '#kernel/placement/state.ts'
import { appropriation, progress, project } from '#kernel/project/state.ts'
import { referral } from '#kernel/referral/state.ts'
import { card, cardBatch, jobPlacement, rightHolder } from '#kernel/right/state.ts'
import { secrecyOrder } from '#kernel/secrecy/state.ts'
import {
  attendance,
  certificate,
  course,
  courseSession,
  enrolment,
  trainer,
  trainingModule,
  venue,
} from '#kernel/training/state.ts'
import { need } from '#kernel/visit/need.ts'
import { visit } from '#kernel/visit/state.ts'
import type { Concept, StateTable } from './contract.ts'

/** Every concept of the kernel, in the order in which their rows may refer to one another. */
export const concepts = [
  organisation,
  serviceArea,
  person,
  identifier,
  household,
  membership,
  unit,
  visit,
  need,
  secrecyOrder,
  caseConcept,
  referral,
  fact,
  documentConcept,
  enquiry,
  decision,
  award,
  awardChange,
  paymentRun,
  paymentLine,
  project,
  appropriation,
  progress,
  licence,
  licenceDecision,
  inspection,
  finding,
  trainingModule,
  venue,
  course,
  enrolment,
  certificate,
  trainer,
  courseSession,
  attendance,
  rightHolder,
  cardBatch,
  card,
  jobPlacement,
  careOrder,
  placementNeed,
  placement,
  discharge,
] as unknown as readonly Concept<StateTable>[]
