import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { type CourseFile, planSession } from '../contract.ts'
import { ranksFor } from '../definition.ts'
import { formatHour, parseHour } from '../hours.ts'
import { listTrainers, listVenues, readCatalogue } from '../offer-contract.ts'
import { wordsOfRank } from '../words.ts'
import { useMessages } from './messages.ts'
import { useModuleName } from './sessions.tsx'

/** Plans the next session, which begins as the one before: only its day, place, trainer and module are asked anew. */
export function AddSession({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { venues, trainers, modules } = useOffer(file)
  const act = useAct(planSession)
  const last = file.sessions.at(-1)
  const hour = (typed: unknown) =>
    ({
      kind: 'line',
      hint: say('hourHint'),
      keys: 'numeric',
      half: true,
      longest: 5,
      problem: parseHour(String(typed ?? '')) === null && say('unreadableHour'),
    }) as const
  return (
    <ActButton
      label={say('addSession')}
      icon={IconPlus}
      fields={({ startsAt, endsAt }) => ({
        onDay: { kind: 'day', label: say('day') },
        startsAt: { ...hour(startsAt), label: say('starts'), value: last && formatHour(last.startsAt) },
        endsAt: { ...hour(endsAt), label: say('ends'), value: last && formatHour(last.endsAt) },
        ...(modules && { moduleId: { kind: 'choice', label: say('module'), options: modules } }),
        venueId: { kind: 'choice', label: say('place'), hint: venues.length === 0 && say('noVenues'), options: venues },
        trainerId: { kind: 'choice', label: say('trainer'), hint: trainers.length === 0 && say('noTrainers'), options: trainers },
        capacity: { kind: 'number', label: say('capacity'), unit: say('people'), value: last?.capacity },
      })}
      send={({ moduleId = null, ...told }, { newId }) =>
        act.mutateAsync({
          params: { id: file.course.id },
          body: { id: newId, moduleId, ...told, startsAt: parseHour(told.startsAt)!, endsAt: parseHour(told.endsAt)! },
        })
      }
      done={say('sessionAdded')}
    />
  )
}

/** What may be chosen for this course: places of its programme, trainers of a rank that may give it, modules of its version. */
function useOffer({ course, catalogueFrom }: CourseFile) {
  const { say: inWords } = useSession()
  const moduleName = useModuleName()
  const training = definitionOf(useProgramme(course.programmeId), 'training')
  const venues = useAnswer(listVenues).data ?? []
  const trainers = useAnswer(listTrainers).data ?? []
  const catalogue = useAnswer(
    readCatalogue,
    { params: { programme: course.programmeId }, query: { on: catalogueFrom ?? undefined } },
    { enabled: catalogueFrom !== null },
  )
  const ranks = training ? ranksFor(training, course.audience) : []
  return {
    venues: venues
      .filter(venue => training?.venues.some(kind => kind === venue.kind))
      .map(venue => ({ value: venue.id, label: `${venue.name}, ${venue.district}` })),
    trainers: trainers
      .filter(
        each => each.programmeId === course.programmeId && each.state === 'certified' && ranks.some(rank => rank === each.rank),
      )
      .map(each => ({ value: each.id, label: `${each.name}, ${inWords(wordsOfRank(each.rank))}` })),
    modules: catalogueFrom ? (catalogue.data?.modules ?? []).map(each => ({ value: each.id, label: moduleName(each) })) : null,
  }
}
