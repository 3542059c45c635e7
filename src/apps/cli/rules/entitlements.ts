import type { Entitlement } from '#rules/rule.ts'
import { entitlements } from '#services/registry.ts'
import { CommandFailure } from '../failure.ts'

/** The conditions of a benefit by its id in the registry, such as 'evde-bakim' or 'law-2022/old-age'. */
export function getEntitlement(id: string): Entitlement {
  if (Object.hasOwn(entitlements, id)) return entitlements[id]!
  throw new CommandFailure(
    `--programme ${id}: koşulları yazılı böyle bir program yok. Programlar: ${Object.keys(entitlements).join(', ')}`,
    'no programme of this id decides by conditions',
  )
}
