import { useState } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { useSession, useVisitor } from '#kernel/account/screens/session.tsx'
import { initialsOf } from '#kernel/screens/initials.ts'
import { Button } from '#ui/button.tsx'
import { type ColorScheme, chooseColorScheme, readColorScheme } from '#ui/color-scheme.ts'
import { UserMenu } from '#ui/lintel-parts.tsx'
import { Select } from '#ui/select.tsx'
import { useFrameMessages } from './messages.ts'

/** Who is signed in, and what one sets for oneself: language, light or dark, the way out. */
export function Account() {
  const say = useFrameMessages()
  const { leave } = useVisitor()
  const { session, language, setLanguage, say: inWords } = useSession()
  const [scheme, setScheme] = useState(readColorScheme)
  const { displayName, role } = session.account
  const choose = (chosen: string) => {
    const next = (chosen || 'system') as ColorScheme
    chooseColorScheme(next)
    setScheme(next)
  }
  return (
    <UserMenu initials={initialsOf(displayName)} name={displayName} note={inWords(roles[role])}>
      <Select
        label={say('scheme')}
        empty={say('system')}
        value={scheme === 'system' ? null : scheme}
        onChange={choose}
        options={(['light', 'dark'] as const).map(value => ({ value, label: say(value) }))}
      />
      <Button wide onClick={() => setLanguage(language === 'tr' ? 'en' : 'tr')}>
        {say('language')}
      </Button>
      <Button wide onClick={() => void leave()}>
        {say('signOut')}
      </Button>
    </UserMenu>
  )
}
