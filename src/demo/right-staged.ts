import { person } from '#kernel/person/state.ts'
import type { Day } from '#platform/day/day.ts'
import { applyForCard, type DemoBatch, decideOnCard, endCard, giveCard, printCard } from './cards.ts'
import { type Desk, type Holder, recordMartyrFamily, recordOtherHolder, recordVeteranFamily } from './right-families.ts'

interface Staged {
  desk: Desk
  batches: readonly DemoBatch[]
}

/** One situation that waits for somebody or shows an end; what it adds to the registry and to the cards handed over. */
interface Stage {
  martyrs?: number
  veterans?: number
  cards?: number
  write(staged: Staged): void
}

const veteran = (desk: Desk): Holder => recordVeteranFamily(desk)[0]!
const widow = (desk: Desk): Holder => recordMartyrFamily(desk, { isLate: true })[0]!
const child = (desk: Desk, childBorn: Day): Holder => recordMartyrFamily(desk, { childBorn })[1]!

const stages: readonly Stage[] = [
  // Wait for the decider.
  ...(['2024-09-18', '2024-09-24', '2024-09-25', '2024-09-26'] as const).map(
    (on): Stage => ({
      veterans: 1,
      write: ({ desk }) => void applyForCard(desk, veteran(desk), { on }),
    }),
  ),
  { martyrs: 1, write: ({ desk }) => void applyForCard(desk, child(desk, '2002-03-11'), { on: '2024-09-25' }) },
  { martyrs: 1, write: ({ desk }) => void applyForCard(desk, child(desk, '1999-08-02'), { on: '2024-09-26' }) },
  { martyrs: 1, write: ({ desk }) => void applyForCard(desk, child(desk, '2001-06-20'), { on: '2024-09-26', isMarried: true }) },

  // Refused, and sent back.
  {
    martyrs: 1,
    write: ({ desk }) => {
      const applied = applyForCard(desk, child(desk, '1998-12-05'), { on: '2024-09-04' })
      decideOnCard(desk, applied, '2024-09-10')
    },
  },
  {
    veterans: 1,
    write: ({ desk }) => {
      const applied = applyForCard(desk, veteran(desk), { on: '2024-09-16' })
      decideOnCard(desk, applied, '2024-09-20', 'Aylık belgesinin tarihi okunmuyor; yeniden istensin.')
    },
  },

  // Approved and not yet in a batch; in a batch that is still to be printed; printed and waiting at the desk.
  ...(['2024-09-26', '2024-09-26', '2024-09-27', '2024-09-27', '2024-09-27'] as const).map(
    (on): Stage => ({
      veterans: 1,
      write: ({ desk }) => void decideOnCard(desk, applyForCard(desk, veteran(desk), { on: '2024-09-20' }), on),
    }),
  ),
  ...Array.from(
    { length: 4 },
    (): Stage => ({ martyrs: 1, write: staged => void printed(staged, widow(staged.desk), '2024-09-17') }),
  ),
  ...Array.from(
    { length: 6 },
    (): Stage => ({ veterans: 1, write: staged => void printed(staged, veteran(staged.desk), '2024-09-03') }),
  ),

  // Given, and about to end: a birthday, a paper, a death; one ended of itself this month.
  ...(['1999-10-09', '1999-11-23', '1999-12-17', '1999-09-12'] as const).map(
    (born): Stage => ({
      martyrs: 1,
      cards: 1,
      write: staged => void given(staged, child(staged.desk, born), '2024-02-12'),
    }),
  ),
  {
    cards: 1,
    write: staged => void given(staged, recordOtherHolder(staged.desk, 'duty-disabled', '5510-47-1', '2024-10-16'), '2024-03-04'),
  },
  {
    veterans: 1,
    cards: 1,
    write: staged => {
      const holder = veteran(staged.desk)
      given(staged, holder, '2024-03-11')
      const by = staged.desk.world.staff.programmes[0]!
      const { id, access_key: key } = holder.person
      staged.desk.scribe.record(person, { subject: id, act: 'report-death', on: '2024-09-18', recordedOn: '2024-09-19', by, key })
    },
  },

  // Lost: nothing asked for yet, the next one waiting for the decider, the next one in hand.
  { veterans: 1, cards: 1, write: staged => void lost(staged, veteran(staged.desk)) },
  {
    veterans: 1,
    cards: 1,
    write: staged => {
      const holder = veteran(staged.desk)
      applyForCard(staged.desk, holder, { on: '2024-09-24', replaces: lost(staged, holder), kind: 'replacement' })
    },
  },
  {
    martyrs: 1,
    cards: 2,
    write: staged => {
      const holder = widow(staged.desk)
      given(staged, holder, '2024-07-01', { replaces: lost(staged, holder), kind: 'replacement' })
    },
  },

  // The other groups that the law names.
  { cards: 1, write: staged => void given(staged, recordOtherHolder(staged.desk, 'pension-3292', '3292'), '2024-04-15') },
  { cards: 1, write: staged => void given(staged, recordOtherHolder(staged.desk, 'athlete-5774', '5774'), '2024-05-20') },
]

function printed({ desk, batches }: Staged, holder: Holder, on: Day) {
  const applied = applyForCard(desk, holder, { on })
  return printCard(desk, batches, decideOnCard(desk, applied, on === '2024-09-17' ? '2024-09-20' : '2024-09-09'))
}

const given = ({ desk, batches }: Staged, holder: Holder, on: Day, more: Partial<Parameters<typeof giveCard>[3]> = {}) =>
  giveCard(desk, batches, holder, { ...more, on })

function lost(staged: Staged, holder: Holder) {
  return endCard(staged.desk, given(staged, holder, '2024-02-05'), '2024-06-24', 'lost')
}

const sum = (of: 'martyrs' | 'veterans' | 'cards') => stages.reduce((total, stage) => total + (stage[of] ?? 0), 0)

export const stagedCards = {
  counts: { martyrs: sum('martyrs'), veterans: sum('veterans'), cards: sum('cards') },
  *write(desk: Desk, batches: readonly DemoBatch[]): Generator<void> {
    for (const stage of stages) {
      stage.write({ desk, batches })
      yield
    }
  },
}
