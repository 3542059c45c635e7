import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import type { CaseFile } from '../contract.ts'
import { FactForm } from './fact-form.tsx'
import { useMessages } from './messages.ts'
import { PapersPanel } from './papers-panel.tsx'
import { wordsOfSource } from './words.ts'

export function CaseFacts({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <PapersPanel
      file={file}
      title={say('facts')}
      icon={IconListDetails}
      empty={say('noFacts')}
      add={{ label: say('recordFacts'), icon: IconPencil, form: onDone => <FactForm file={file} onDone={onDone} /> }}
    >
      {file.facts.map(fact => (
        <li key={fact.id}>
          <span className={classes.line}>
            <span>{inWords(fact.label)}</span>
            <b className="number">{inWords(fact.shown)}</b>
          </span>
          <span className={classes.small}>
            {[inWords(wordsOfSource(fact.source)), fact.ownerName].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </PapersPanel>
  )
}
