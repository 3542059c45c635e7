import { bookletRoutes } from '#booklet/routes.server.ts'
import { accountRoutes } from '#kernel/account/routes.server.ts'
import type { Access, Context } from '#kernel/act/route.server.ts'
import { auditRoutes } from '#kernel/audit/routes.server.ts'
import { benefitRoutes } from '#kernel/benefit/routes.server.ts'
import { caseRoutes } from '#kernel/case/routes.server.ts'
import { documentRoutes } from '#kernel/document/routes.server.ts'
import { entitlementRoutes } from '#kernel/entitlement/routes.server.ts'
import { householdRoutes } from '#kernel/household/routes.server.ts'
import { licenceRoutes } from '#kernel/licence/routes.server.ts'
import { parameterRoutes } from '#kernel/parameter/routes.server.ts'
import { paymentRoutes } from '#kernel/payment/routes.server.ts'
import { personRoutes } from '#kernel/person/routes.server.ts'
import { placementRoutes } from '#kernel/placement/routes.server.ts'
import { projectRoutes } from '#kernel/project/routes.server.ts'
import { referralRoutes } from '#kernel/referral/routes.server.ts'
import { rightRoutes } from '#kernel/right/routes.server.ts'
import { screeningRoutes } from '#kernel/screening/routes.server.ts'
import { secrecyRoutes } from '#kernel/secrecy/routes.server.ts'
import { simulationRoutes } from '#kernel/simulation/routes.server.ts'
import { todayRoutes } from '#kernel/today/routes.server.ts'
import { trainingRoutes } from '#kernel/training/routes.server.ts'
import { visitRoutes } from '#kernel/visit/routes.server.ts'
import type { Route } from '#platform/http/route.server.ts'

/** Every operation of the API. */
export const routes: readonly Route<Context, Access>[] = [
  ...accountRoutes,
  ...todayRoutes,
  ...personRoutes,
  ...householdRoutes,
  ...visitRoutes,
  ...referralRoutes,
  ...secrecyRoutes,
  ...caseRoutes,
  ...entitlementRoutes,
  ...screeningRoutes,
  ...documentRoutes,
  ...benefitRoutes,
  ...placementRoutes,
  ...paymentRoutes,
  ...projectRoutes,
  ...parameterRoutes,
  ...licenceRoutes,
  ...trainingRoutes,
  ...rightRoutes,
  ...simulationRoutes,
  ...bookletRoutes,
  ...auditRoutes,
]
