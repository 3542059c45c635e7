import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import type { z } from 'zod'
import { Icon } from '#ui/icon.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Check } from '../endpoints.ts'
import classes from './figures.module.css'
import { useFigureMessages } from './messages.ts'

type CheckValue = z.infer<typeof Check>

const icons = { holds: IconCheck, warning: IconAlertTriangle, information: IconInfoCircle } as const
const order = ['warning', 'information', 'holds'] as const

/** The relations that must hold between figures. A warning stands open, with what it means; it never stops a number. */
export function ChecksPanel({ checks }: { checks: readonly CheckValue[] }) {
  const say = useFigureMessages()
  const language = useLanguage()
  const warnings = checks.filter(check => check.outcome === 'warning').length
  return (
    <Panel title={say('checks')} footer={warnings === 0 ? say('allHold') : say('someWarn', { count: warnings })}>
      <ul className={classes.checks}>
        {checks
          .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
          .map(check => (
            <li key={check.id}>
              <details className={classes.check} data-outcome={check.outcome} open={check.outcome === 'warning'}>
                <summary>
                  <Icon of={icons[check.outcome]} />
                  <span className="number">
                    <span className={classes.outcome}>{say(check.outcome)}</span>
                    {check.text}
                  </span>
                </summary>
                <p>{check.explanation[language]}</p>
              </details>
            </li>
          ))}
      </ul>
    </Panel>
  )
}
