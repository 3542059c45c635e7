import { randomUUID } from 'node:crypto'
import type { Screenable } from '#kernel/screening/contract.ts'
import { readScreenings } from '#kernel/screening/read.server.ts'
import { runScreening } from '#kernel/screening/run.server.ts'
import { addScreening, findRunning, searchable } from '#kernel/screening/start.server.ts'
import { CommandFailure } from './failure.ts'
import { progressBar } from './progress-bar.ts'
import { asSystem, withProvince } from './province.ts'

/** Looks for who qualifies for a benefit and does not receive it; one that was broken off is gone on with. */
export async function screenNow({ programme }: { programme: string }) {
  await withProvince(async province => {
    const id = await asSystem(province, async tx => {
      const known = searchable(tx).map(each => each.id)
      if (!known.includes(programme))
        throw new CommandFailure(
          `--programme ${programme}: bu hak taranamaz; taranabilenler: ${known.join(', ')}.`,
          'The records answer no condition of it, or there is none of this id; one of these can be looked for.',
        )
      const running = await findRunning(tx)
      if (running) return running.id
      const fresh = randomUUID()
      await addScreening(tx, { id: fresh, entitlementIds: [programme] })
      return fresh
    })
    const bar = progressBar()
    await runScreening(province.hane, id, {
      onProgress: (done, total) => bar.update({ label: 'Haneler okunuyor', done, total }),
    }).finally(() => bar.stop())
    const { entitlements } = await asSystem(province, readScreenings)
    process.stdout.write(`${inWords(entitlements.find(each => each.id === programme)!).join('\n')}\n`)
  })
}

/** Who was found, and how far the records tell: nought found does not mean that nobody qualifies. */
function inWords({ done, isReceiptKnown }: Screenable): string[] {
  if (!done)
    return [
      'Yarım kalan bir tarama bitirildi; bu hak için yeniden çalıştırın. / One broken off was ended; run it again for this benefit.',
    ]
  const [trCount, enCount] = [done.found.toLocaleString('tr-TR'), done.found.toLocaleString('en-US')]
  const [trOpen, enOpen] = [done.undecided.toLocaleString('tr-TR'), done.undecided.toLocaleString('en-US')]
  const missing = (language: 'tr' | 'en') => done.missing.map(({ label }) => label[language]).join('; ')
  return [
    isReceiptKnown
      ? `${trCount} kişi hak ediyor ama almıyor. / ${enCount} persons qualify and do not receive.`
      : `${trCount} kişi hak ediyor; kimin aldığı burada bilinmiyor. / ${enCount} persons qualify; who receives is not known here.`,
    ...(done.undecided > 0
      ? [`${trOpen} kişi için bilgi eksik (${missing('tr')}). / Of ${enOpen} persons something is not known (${missing('en')}).`]
      : []),
  ]
}
