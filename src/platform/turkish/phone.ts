/** The ten digits of a Turkish mobile number (5xx xxx xx xx), or null. Takes +90, 0090 and a leading 0. */
export function findMobile(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '').replace(/^(?:\+90|0090|0)/, '')
  return /^5\d{9}$/.test(digits) ? digits : null
}

/** `5321234567` as `532 123 45 67`; what is no mobile number comes back as it was. */
export function formatMobile(text: string): string {
  return findMobile(text)?.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4') ?? text
}
