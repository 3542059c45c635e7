import { z } from 'zod'
import { roles } from './roles.ts'

export const RoleId = z.enum(Object.keys(roles) as [keyof typeof roles])
