import { useCommonMessages } from './common-messages.ts'
import { Notice } from './notice.tsx'
import { useOnline } from './use-online.ts'

/** Over a form that keeps what is written on the device: why it cannot be sent now. */
export function OfflineNotice() {
  const say = useCommonMessages()
  const isOnline = useOnline()
  return (
    !isOnline && (
      <Notice tone="offline" title={say('offline')} live>
        {say('offlineNote')}
      </Notice>
    )
  )
}
