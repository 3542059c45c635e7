import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { Outside } from './outside.tsx'

const root = createRootRoute({ component: Outside, notFoundComponent: NotFound })
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

/** Every page of the office, each loaded when it is first opened. */
const pages = [
  page('/', () => import('#kernel/today/screens/today.tsx'), 'Today'),
  page('/kisiler', () => import('#kernel/person/screens/person-search.tsx'), 'PersonSearch'),
  page('/kisiler/$id', () => import('#kernel/person/screens/person-file.tsx'), 'PersonFile'),
  page('/kisiler/$id/haklar', () => import('#kernel/entitlement/screens/person-entitlements.tsx'), 'PersonEntitlements'),
  page('/haneler/yeni', () => import('#kernel/household/screens/new-household.tsx'), 'NewHousehold'),
  page('/haneler/$id', () => import('#kernel/household/screens/household-file.tsx'), 'HouseholdFile'),
  page('/ziyaretler', () => import('#kernel/visit/screens/visit-list.tsx'), 'VisitList'),
  page('/ziyaretler/$id', () => import('#kernel/visit/screens/visit.tsx'), 'Visit'),
  page('/yonlendirmeler', () => import('#kernel/referral/screens/referral-inbox.tsx'), 'ReferralInbox'),
  page('/dosyalar', () => import('#kernel/case/screens/case-list.tsx'), 'CaseList'),
  page('/dosyalar/$id', () => import('#kernel/case/screens/case-file.tsx'), 'CaseFile'),
  page('/egitimler', () => import('#kernel/training/screens/course-list.tsx'), 'CourseList'),
  page('/egitimler/moduller', () => import('#kernel/training/screens/catalogue.tsx'), 'Catalogue'),
  page('/egitimler/egiticiler', () => import('#kernel/training/screens/trainers.tsx'), 'Trainers'),
  page('/egitimler/$id', () => import('#kernel/training/screens/course-file.tsx'), 'Course'),
  page('/egitimler/$id/yoklama/$session', () => import('#kernel/training/screens/attendance.tsx'), 'Attendance'),
  page('/egitimler/$id/belge/$certificate', () => import('#kernel/training/screens/certificate.tsx'), 'Certificate'),
  page('/bu-gece', () => import('#kernel/placement/screens/board.tsx'), 'Board'),
  page('/yerlestirme', () => import('#kernel/placement/screens/placement-list.tsx'), 'Work'),
  page('/yerlestirme/$id', () => import('#kernel/placement/screens/placement-file.tsx'), 'PlacementFile'),
  page('/birimler', () => import('#kernel/placement/screens/facility-list.tsx'), 'Facilities'),
  page('/birimler/$id', () => import('#kernel/placement/screens/facility-file.tsx'), 'Facility'),
  page('/odemeler', () => import('#kernel/payment/screens/run-list.tsx'), 'RunList'),
  page('/odemeler/$id', () => import('#kernel/payment/screens/run.tsx'), 'Run'),
  page('/projeler', () => import('#kernel/project/screens/project-list.tsx'), 'ProjectList'),
  page('/projeler/$id', () => import('#kernel/project/screens/project-file.tsx'), 'ProjectFile'),
  page('/parametreler', () => import('#kernel/parameter/screens/parameters.tsx'), 'Parameters'),
  page('/ruhsatlar', () => import('#kernel/licence/screens/licence-list.tsx'), 'LicenceList'),
  page('/ruhsatlar/yeni', () => import('#kernel/licence/screens/application-form.tsx'), 'ApplicationForm'),
  page('/ruhsatlar/$id', () => import('#kernel/licence/screens/licence-file.tsx'), 'LicenceFile'),
  page('/ruhsatlar/$id/belge', () => import('#kernel/licence/screens/permit.tsx'), 'Permit'),
  page('/ruhsat-dogrula', () => import('#kernel/licence/screens/permit-check.tsx'), 'PermitCheck'),
  page('/denetimler', () => import('#kernel/licence/screens/inspection-list.tsx'), 'InspectionList'),
  page('/denetimler/$id', () => import('#kernel/licence/screens/inspection-file.tsx'), 'Inspection'),
  page('/hak-edip-almayanlar', () => import('#kernel/screening/screens/not-receiving.tsx'), 'NotReceiving'),
  page('/hak-sahipleri', () => import('#kernel/right/screens/right-holder-list.tsx'), 'RightHolders'),
  page('/hak-sahipleri/$id', () => import('#kernel/right/screens/right-holder-file.tsx'), 'RightHolder'),
  page('/hak-sahipleri/$id/kart', () => import('#kernel/right/screens/card-application.tsx'), 'CardApplication'),
  page('/kartlar', () => import('#kernel/right/screens/card-list.tsx'), 'Cards'),
  page('/kartlar/teslim', () => import('#kernel/right/screens/delivery-desk.tsx'), 'DeliveryDesk'),
  page('/kartlar/$id', () => import('#kernel/right/screens/card-file.tsx'), 'Card'),
  page('/kart-baskilari', () => import('#kernel/right/screens/batch-list.tsx'), 'Batches'),
  page('/kart-baskilari/$id', () => import('#kernel/right/screens/batch-file.tsx'), 'Batch'),
  page('/kart-baskilari/$id/yaprak', () => import('#kernel/right/screens/print-sheet.tsx'), 'PrintSheet'),
  page('/gostergeler', () => import('#kernel/figure/screens/figures.tsx'), 'Figures'),
  page('/gostergeler/$id', () => import('#kernel/figure/screens/figure.tsx'), 'Figure'),
  page('/benzetim', () => import('#kernel/simulation/screens/simulation.tsx'), 'Simulation'),
  page('/kitapcik', () => import('#booklet/screens/edition.tsx'), 'Edition'),
  page('/hizmetler', () => import('#kernel/programme/screens/services.tsx'), 'Services'),
  page('/kayit-zinciri', () => import('#kernel/audit/screens/audit.tsx'), 'Audit'),
]

function page<Module extends Record<string, unknown>>(path: string, load: () => Promise<Module>, name: keyof Module & string) {
  return createRoute({
    getParentRoute: () => frame,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name),
  })
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/giris',
  component: lazyRouteComponent(() => import('#kernel/account/screens/sign-in.tsx'), 'SignIn'),
})

/** Open to whoever holds a certificate. */
const verification = createRoute({
  getParentRoute: () => root,
  path: '/belge',
  component: lazyRouteComponent(() => import('#kernel/training/screens/verification.tsx'), 'Verification'),
})

export const router = createRouter({
  routeTree: root.addChildren([signIn, verification, frame.addChildren(pages)]),
  scrollRestoration: true,
  defaultPreload: 'intent',
})
