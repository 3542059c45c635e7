/** Whether a day field holds something that is not a day: its value is null as if it were empty, which must not be sent. */
export function isUnreadDay(field: string, value: string | null): boolean {
  const input = document.getElementById(field)
  return value === null && input instanceof HTMLInputElement && input.value.trim() !== ''
}
