import { useSession } from '#kernel/account/screens/session.tsx'
import { confidenceWords } from '#kernel/programme/screens/messages.ts'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listParameters, type PaidParameter, type ParameterValue } from '../contract.ts'
import { Confirmation } from './confirmation.tsx'
import { useMessages } from './messages.ts'

/** The dated values on which payments rest: whence they come, how sure they are, and who confirmed them. */
export function Parameters() {
  const say = useMessages()
  return (
    <Guarded deed="parameter.read" title={say('title')}>
      <Values />
    </Guarded>
  )
}

function Values() {
  const say = useMessages()
  const answer = useAnswer(listParameters)
  const values = answer.data?.parameters.flatMap(parameter => parameter.values)
  const waiting = values?.filter(value => value.needsConfirmation).length ?? 0
  return (
    <Page title={say('title')} state={values && say('state', { count: values.length, waiting })}>
      <Notice tone="info" title={say('rule')}>
        <p>{say('ruleNote')}</p>
      </Notice>
      <Answered answer={answer} rows={8}>
        {({ parameters }) =>
          parameters.length === 0 ? (
            <EmptyState large title={say('none')} />
          ) : (
            <div className={layout.stack}>
              {parameters.map(parameter => (
                <Parameter key={parameter.id} parameter={parameter} />
              ))}
            </div>
          )
        }
      </Answered>
    </Page>
  )
}

function Parameter({ parameter }: { parameter: PaidParameter }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const programmes = parameter.programmes.map(id => inWords(programmeName(id))).join(', ')
  return (
    <Panel
      title={inWords(parameter.label)}
      padded={false}
      footer={
        <span>
          {say('law')}: <span lang="tr">{parameter.law}</span> · {say('usedBy')}: {programmes}
        </span>
      }
    >
      <DataTable
        caption={inWords(parameter.label)}
        rows={parameter.values}
        rowKey={value => value.validFrom}
        edge={value => (value.current && value.needsConfirmation ? 'warn' : null)}
        columns={[
          { key: 'period', header: say('period'), width: '22%', cell: value => <ValidDays value={value} /> },
          { key: 'value', header: say('value'), width: '16%', cell: value => <b className="number">{inWords(value.shown)}</b> },
          { key: 'source', header: say('source'), cell: value => <Source value={value} /> },
          {
            key: 'confirmation',
            header: say('confirmation'),
            width: '24%',
            cell: value => <Confirmation parameter={parameter} value={value} />,
          },
        ]}
      />
    </Panel>
  )
}

function ValidDays({ value: { validFrom, validUntil, current } }: { value: ParameterValue }) {
  const say = useMessages()
  const from = formatDay(validFrom)
  return (
    <span className={layout.who}>
      <span className="number">
        {validUntil ? say('between', { from, until: formatDay(addDays(validUntil, -1)) }) : say('since', { from })}
      </span>
      {current && <Chip tone="info">{say('current')}</Chip>}
    </span>
  )
}

function Source({ value: { source, confidence } }: { value: ParameterValue }) {
  const { say: inWords } = useSession()
  const { tone, ...words } = confidenceWords[confidence]
  return (
    <>
      <Chip tone={tone}>{inWords(words)}</Chip>
      <div className={layout.small} lang="tr" style={{ overflowWrap: 'anywhere' }}>
        {source}
      </div>
    </>
  )
}
