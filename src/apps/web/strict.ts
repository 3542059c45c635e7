import { z } from 'zod'

// The page's own rules forbid code made at run time, which Zod would otherwise try. Imported before any schema is made.
z.config({ jitless: true })
