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
  page('/haneler/$id', () => import('#kernel/household/screens/household-file.tsx'), 'HouseholdFile'),
  page('/ziyaretler', () => import('#kernel/visit/screens/visit-list.tsx'), 'VisitList'),
  page('/ziyaretler/$id', () => import('#kernel/visit/screens/visit.tsx'), 'Visit'),
  page('/yonlendirmeler', () => import('#kernel/referral/screens/referral-inbox.tsx'), 'ReferralInbox'),
  page('/dosyalar', () => import('#kernel/case/screens/case-list.tsx'), 'CaseList'),
  page('/dosyalar/$id', () => import('#kernel/case/screens/case-file.tsx'), 'CaseFile'),
  page('/bu-gece', () => import('#kernel/placement/screens/board.tsx'), 'Board'),
  page('/yerlestirme', () => import('#kernel/placement/screens/work.tsx'), 'Work'),
  page('/yerlestirme/$id', () => import('#kernel/placement/screens/file.tsx'), 'PlacementFile'),
  page('/birimler', () => import('#kernel/placement/screens/facilities.tsx'), 'Facilities'),
  page('/birimler/$id', () => import('#kernel/placement/screens/facility.tsx'), 'Facility'),
  page('/odemeler', () => import('#kernel/payment/screens/run-list.tsx'), 'RunList'),
  page('/odemeler/$id', () => import('#kernel/payment/screens/run.tsx'), 'Run'),
  page('/gostergeler', () => import('#kernel/figure/screens/figures.tsx'), 'Figures'),
  page('/gostergeler/$id', () => import('#kernel/figure/screens/figure.tsx'), 'Figure'),
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

export const router = createRouter({
  routeTree: root.addChildren([signIn, frame.addChildren(pages)]),
  scrollRestoration: true,
  defaultPreload: 'intent',
})
