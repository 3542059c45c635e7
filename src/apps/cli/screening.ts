import { randomUUID } from 'node:crypto'
import { runScreening } from '#kernel/screening/run.server.ts'
import { addScreening, findRunning, screened } from '#kernel/screening/start.server.ts'
import { CommandFailure } from './failure.ts'
import { progressBar } from './progress-bar.ts'
import { asSystem, withProvince } from './province.ts'

/** Looks for who qualifies for a programme and does not receive it; one that was broken off is gone on with. */
export async function screenNow({ programme }: { programme: string }) {
  await withProvince(async province => {
    const known = screened(province.hane.programmes).map(({ id }) => id)
    if (!known.includes(programme))
      throw new CommandFailure(`Bu hizmet taranamaz; şunlardan biri: ${known.join(', ')}.`, 'One of these can be looked for.')
    const id = await asSystem(province, async tx => {
      const running = await findRunning(tx)
      if (running) return running.id
      const fresh = randomUUID()
      await addScreening(tx, { id: fresh, programmeIds: [programme] })
      return fresh
    })
    const bar = progressBar()
    await runScreening(province.hane, id, {
      onProgress: (done, total) => bar.update({ label: 'Haneler okunuyor', done, total }),
    }).finally(() => bar.stop())
    const { found } = await asSystem(province, tx =>
      tx.get<{ found: number }>(`SELECT coalesce((found ->> $2)::int, 0) AS found FROM screening WHERE id = $1`, [id, programme]),
    )
    process.stdout.write(
      `${found.toLocaleString('tr-TR')} kişi hak ediyor ama almıyor. / ${found.toLocaleString('en-US')} persons qualify and do not receive.\n`,
    )
  })
}
