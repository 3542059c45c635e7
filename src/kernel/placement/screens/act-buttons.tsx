import { type ReactNode, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ActDialog, type Asked, type Ids, type Told } from './act-dialog.tsx'

/** An act that the reader may do now: its button, and what its dialog asks. */
export interface OfferedAct {
  key: string
  label: string
  variant?: 'primary' | 'default' | 'subtle' | 'danger'
  lead?: ReactNode
  asks: readonly Asked[]
  send: (told: Told, ids: Ids) => Promise<unknown>
}

export function ActButtons({ acts, small }: { acts: readonly OfferedAct[]; small?: boolean }) {
  const [open, setOpen] = useState<string | null>(null)
  return acts.map(({ key, label, variant, lead, asks, send }) => (
    <div key={key}>
      <Button variant={variant} size={small ? 'small' : 'medium'} onClick={() => setOpen(key)}>
        {label}
      </Button>
      <ActDialog
        open={open === key}
        onClose={() => setOpen(null)}
        title={label}
        lead={lead}
        asks={asks}
        submit={label}
        danger={variant === 'danger'}
        send={send}
      />
    </div>
  ))
}
