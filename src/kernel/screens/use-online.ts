import { useSyncExternalStore } from 'react'

function listen(tell: () => void) {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

/** Whether this device has a connection at all. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)
