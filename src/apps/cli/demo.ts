import { addDays } from '#platform/day/day.ts'
import { CommandFailure } from './failure.ts'
import { loadProvince, migrateProvince } from './prepare.ts'
import { progressBar } from './progress-bar.ts'
import { isLoaded, openDatabase, withProvince } from './province.ts'

/** Loads the demo province into an empty one; a province that holds anything is left as it is. */
export async function loadDemoProvince({ scale, seed }: { scale: number; seed: number }) {
  const database = await openDatabase()
  try {
    await migrateProvince(database)
    if (await isLoaded(database.owner))
      throw new CommandFailure(
        'İl dolu; deneme verisi yalnız boş ile yüklenir. Başka bir HANE_DATA klasörü verin.',
        'The province is not empty; give another HANE_DATA folder.',
      )
    const bar = progressBar()
    const began = performance.now()
    await loadProvince(database, {
      scale,
      seed,
      empty: false,
      onProgress: (done, total, label) => bar.update({ done, total, label }),
    })
    bar.stop()
    process.stdout.write(`Deneme ili yüklendi: ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  } finally {
    await database.close()
  }
}

export async function advanceDemo({ days }: { days: number }) {
  await withProvince(async ({ hane, isDemo, moveTo }) => {
    if (!isDemo) throw new CommandFailure('Bu il deneme ili değil; günü ilerletilemez.', 'Only a demo’s day can be moved.')
    process.stdout.write(`${await moveTo(addDays(hane.clock.today(), days))}\n`)
  })
}
