import { bookletFile } from '#kernel/figure/endpoints.ts'
import { addressOf } from '#platform/http/client.ts'
import type { Language } from '#platform/i18n/text.ts'
import { LinkButton } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import classes from './edition.module.css'
import { useBookletMessages } from './messages.ts'

export type Format = 'pdf' | 'html' | 'json' | 'csv'

/** Where the booklet lies in a form and language, as known on a day; without a day, as known today. */
export const fileAddress = (edition: string, format: Format, language: Language, knownOn: string | undefined): string =>
  addressOf(bookletFile.path, { edition, format }, { language, knownOn })

interface EditionFilesProps {
  edition: string
  knownOn: string | undefined
  language: Language
  onLanguage: (language: Language) => void
}

export function EditionFiles({ edition, knownOn, language, onLanguage }: EditionFilesProps) {
  const say = useBookletMessages()
  const files = [
    { format: 'pdf', word: say('pdf'), note: say('pdfNote') },
    { format: 'html', word: say('html'), note: say('htmlNote') },
    { format: 'json', word: say('json'), note: say('jsonNote') },
    { format: 'csv', word: say('csv'), note: say('csvNote') },
  ] as const
  return (
    <Panel title={say('files')} footer={say('filesFooter')}>
      <Select
        label={say('language')}
        empty={say('choose')}
        value={language}
        onChange={value => onLanguage(value as Language)}
        options={[
          { value: 'tr', label: say('turkish') },
          { value: 'en', label: say('english') },
        ]}
      />
      <div className={classes.files}>
        {files.map(({ format, word, note }) => (
          <LinkButton
            key={format}
            href={fileAddress(edition, format, language, knownOn)}
            download={`hane-${edition}-${language}.${format}`}
          >
            {word}
            <span className={classes.note}>{note}</span>
          </LinkButton>
        ))}
      </div>
    </Panel>
  )
}
