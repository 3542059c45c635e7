/** Whether a field for a day, an amount or a number holds what cannot be read: its value is null as if it were empty, which must not be sent. */
export function isUnread(field: string, value: unknown): boolean {
  const input = document.getElementById(field)
  return value === null && input instanceof HTMLInputElement && input.value.trim() !== ''
}
