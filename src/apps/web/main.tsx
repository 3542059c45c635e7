import './strict.ts'
import '#ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SessionProvider } from '#kernel/account/screens/session.tsx'
import { ProgrammesProvider } from '#kernel/programme/screens/programmes-context.tsx'
import { ApiProblem } from '#platform/http/client.ts'
import { chapters } from '#services/registry.ts'
import { startColorScheme } from '#ui/color-scheme.ts'
import { router } from './router.tsx'

startColorScheme()

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (failures, problem) =>
        failures < 2 && problem instanceof ApiProblem && (problem.status === 0 || problem.status === 503),
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ProgrammesProvider chapters={chapters}>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </ProgrammesProvider>
    </QueryClientProvider>
  </StrictMode>,
)
