/** Where the benefits stand, or who was found for one of them. */
export const addressOf = (entitlement?: string): string =>
  entitlement === undefined ? '/hak-edip-almayanlar' : `/hak-edip-almayanlar?${new URLSearchParams({ hak: entitlement })}`
