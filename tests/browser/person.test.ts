import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test('two records of one person are compared, merged with a reason, and parted again with another', async () => {
  const manager = await site.signIn('mudur')
  await manager.goto(`${site.url}/kisiler?q=27.02.1949`)
  const hits = manager.locator('main a[href^="/kisiler/"]')
  await expect.poll(() => hits.count()).toBe(2)
  await hits.first().click()
  await manager.getByRole('heading', { name: 'Aynı kişi olabilir' }).waitFor()
  await expectAccessible(manager)

  const merge = manager.getByRole('dialog')
  await manager.getByRole('button', { name: 'Aynı kişi: birleştir' }).click()
  await merge.getByRole('button', { name: 'Birleştir', exact: true }).click()
  await merge.getByText('Bu alanı doldurun.').waitFor()
  await merge.getByLabel('Gerekçe').fill('Ana ve baba adı, doğum günü bir; imzası aynı.')
  await expectAccessible(manager)
  await merge.getByRole('button', { name: 'Birleştir', exact: true }).click()
  await manager.getByText('Kayıtlar birleştirildi.').first().waitFor()
  await manager.getByText('Ana ve baba adı, doğum günü bir; imzası aynı.').first().waitFor()
  const file = manager.url()
  await manager.goto(`${site.url}/kisiler?q=27.02.1949`)
  await expect.poll(() => hits.count()).toBe(1)

  await manager.goto(file)
  await manager.getByRole('button', { name: /^Birleştirmeyi geri al .*n Güne/i }).click()
  await manager.getByRole('dialog').getByLabel('Gerekçe').fill('Nüfus kaydı iki ayrı kişi gösteriyor.')
  await manager.getByRole('dialog').getByRole('button', { name: 'Birleştirmeyi geri al' }).click()
  await manager.getByText('Birleştirme geri alındı.').first().waitFor()
  await manager.goto(`${site.url}/kisiler?q=27.02.1949`)
  await expect.poll(() => hits.count()).toBe(2)
})
