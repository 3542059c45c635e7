import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { confidenceWords } from '#kernel/programme/screens/messages.ts'
import { useProgramme, useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { Chip } from '#ui/chip.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type CourseFile, readCourse } from '../contract.ts'
import { completionOn } from '../definition.ts'
import { wordsOfAudience } from '../words.ts'
import { CourseActs } from './course-acts.tsx'
import { CourseState, daysOf } from './course-list.tsx'
import { useMessages } from './messages.ts'
import { ParticipantsPanel } from './participants.tsx'
import { RegisterPanel } from './register.tsx'
import { SessionsPanel } from './sessions.tsx'

export function Course() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="course.read" title={say('course')}>
      <OpenCourse key={id} id={id} />
    </Guarded>
  )
}

function OpenCourse({ id }: { id: string }) {
  const say = useMessages()
  const { may } = useSession()
  const answer = useAnswer(readCourse, { params: { id } })
  return (
    <Answered answer={answer} title={say('course')} rows={8}>
      {file => (
        <Page
          path={[{ label: say('title'), href: '/egitimler' }, { label: file.course.number }]}
          pathLabel={say('path')}
          title={file.course.title}
          badge={<CourseState course={file.course} />}
          state={<StateSentence file={file} />}
        >
          {file.stage === 'declared' && (
            <Notice tone="info" title={say('declared')}>
              {say('declaredNote')}
            </Notice>
          )}
          <Columns
            work={
              <>
                <SessionsPanel file={file} />
                {may('course.enrol') && isRunning(file) && file.sessions.length > 0 && <RegisterPanel file={file} />}
                <ParticipantsPanel file={file} />
              </>
            }
            context={
              <>
                {may('course.attend') && isRunning(file) && <CourseActs file={file} />}
                <AboutPanel file={file} />
              </>
            }
          />
        </Page>
      )}
    </Answered>
  )
}

const isRunning = ({ course, stage }: CourseFile) => course.state === 'planned' && stage === 'worked'

function StateSentence({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { language, may } = useSession()
  const { course, completedOn, persons, attendances, reason } = file
  const number = (value: number) => formatNumber(value, language)
  if (course.state === 'cancelled') return say('stateCancelled', { reason: reason ?? '—' })
  if (!completedOn)
    return say('statePlanned', { held: course.held, sessions: course.sessions, enrolled: number(course.enrolled) })
  if (!may('course.attend') && persons === 0) return say('stateEndedShort', { day: formatDay(completedOn) })
  return say('stateEnded', { day: formatDay(completedOn), persons: number(persons), attendances: number(attendances) })
}

function AboutPanel({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { language, may, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const { course, partner, catalogueFrom, persons, attendances } = file
  return (
    <Panel title={say('about')}>
      <Facts
        facts={[
          { label: say('programme'), value: inWords(programmeName(course.programmeId)) },
          { label: say('audience'), value: inWords(wordsOfAudience(course.audience)) },
          { label: say('number'), value: course.number },
          { label: say('days'), value: daysOf(course) },
          ...(catalogueFrom ? [{ label: say('version'), value: say('versionOf', { day: formatDay(catalogueFrom) }) }] : []),
          ...(partner ? [{ label: say('partner'), value: partner }] : []),
          // Who may not see attendance must not read that nobody came.
          ...(may('course.attend') || persons > 0
            ? [
                { label: say('persons'), value: formatNumber(persons, language) },
                { label: say('attendances'), value: formatNumber(attendances, language) },
              ]
            : []),
          { label: say('rule'), value: <Rule file={file} /> },
        ]}
      />
    </Panel>
  )
}

/** When a participant has completed the course, on what that rests, and how sure it is. */
function Rule({ file: { course } }: { file: CourseFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const training = definitionOf(useProgramme(course.programmeId), 'training')
  if (!training) return '—'
  const { attends, law, confidence } = completionOn(training, course.firstOn ?? '9999-12-31')
  const words = confidenceWords[confidence]
  return (
    <>
      {attends === 'every-session' ? say('everySession') : say('lessons', { count: attends })}
      <div className={layout.small} lang="tr">
        {law} <Chip tone={words.tone}>{inWords(words)}</Chip>
      </div>
    </>
  )
}
