import { useSession } from '#kernel/account/screens/session.tsx'
import { useMessages as useCourseMessages } from '#kernel/training/screens/messages.ts'
import { formatDay, weekday } from '#platform/day/day.ts'
import type { Today } from '../contract.ts'
import { dayWords, useMessages } from './messages.ts'
import { usePlacementMessages } from './placement-messages.ts'
import { hasWorkHere, mostListed } from './work.ts'

/** The day, and in words how things stand on it. */
export function StateSentence({ today }: { today: Today | undefined }) {
  const { session, say: inWords } = useSession()
  const sentences = useSentences(today)
  return (
    <>
      <span className="number">{formatDay(session.today)}</span> {inWords(dayWords[weekday(session.today) - 1]!)}.
      {sentences.map(({ words, isPressing }) => (
        <span key={words}> {isPressing ? <b>{words}</b> : words}</span>
      ))}
    </>
  )
}

function useSentences(today: Today | undefined): { words: string; isPressing: boolean }[] {
  const say = useMessages()
  const sayOfCourses = useCourseMessages()
  const ofPlacements = usePlacementMessages()
  const { session, may, language } = useSession()
  const sentence = (words: string, isPressing = false) => ({
    words: `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}.`,
    isPressing,
  })
  if (!hasWorkHere(may)) return [sentence(say('notWorked'))]
  if (!today) return []
  const sentences = []
  if (may('case.read')) {
    const late = today.deadlines.filter(each => each.daysLeft < 0).length
    const dueToday = today.deadlines.filter(each => each.daysLeft === 0).length
    const pressing = [late > 0 && say('late', { count: late }), dueToday > 0 && say('dueToday', { count: dueToday })].filter(
      Boolean,
    )
    if (late + dueToday >= mostListed) sentences.push(sentence(say('manyPressing', { count: late + dueToday }), true))
    else if (pressing.length > 0) sentences.push(sentence(pressing.join(', '), true))
    else sentences.push(sentence(say('nothingPressing')))
  }
  if (may('visit.record')) {
    const late = today.visits.filter(visit => visit.plannedOn < session.today).length
    const count = today.visits.filter(visit => visit.plannedOn === session.today).length
    if (late > 0) sentences.push(sentence(say('visitsLate', { count: late }), true))
    sentences.push(sentence(count > 0 ? say('visitsToday', { count }) : say('noVisitsToday')))
  }
  if (may('referral.answer') && today.referrals.length > 0)
    sentences.push(
      sentence(say(today.referrals.length < mostListed ? 'referralsNew' : 'manyReferrals', { count: today.referrals.length })),
    )
  if (today.placements && may('placement.board')) {
    const { missing } = today.placements
    sentences.push(
      missing > 0 ? sentence(ofPlacements('newsAwaited', { count: missing }), true) : sentence(ofPlacements('allKnown')),
    )
  }
  if (may('payment.read')) {
    const count = today.runsWaiting
    sentences.push(count > 0 ? sentence(say('runsWait', { count }), true) : sentence(say('noRunsWait')))
  }
  if (may('inspection.record') && today.licences) {
    const count = today.licences.overdueFindings
    sentences.push(count > 0 ? sentence(say('findingsLate', { count }), true) : sentence(say('noFindingsLate')))
  }
  if (today.courses) {
    const late = today.courses.sessions.filter(each => each.onDay < session.today).length
    const count = today.courses.sessions.filter(each => each.onDay === session.today).length
    if (late > 0) sentences.push(sentence(sayOfCourses('sessionsLate', { count: late }), true))
    sentences.push(sentence(count > 0 ? sayOfCourses('sessionsToday', { count }) : sayOfCourses('noSessionsToday')))
  }
  const cards = today.cards.filter(({ list }) => list !== 'ending').reduce((sum, { count }) => sum + count, 0)
  if (cards > 0) sentences.push(sentence(say('cardsWait', { count: cards })))
  if (may('audit.read')) sentences.push(sentence(say('auditReady')))
  if (may('clock.move')) sentences.push(sentence(say(session.demo ? 'clockStands' : 'clockRuns')))
  if (sentences.length === 0) sentences.push(sentence(say('figuresReady')))
  return sentences
}
