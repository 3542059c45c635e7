import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The number above its word on the board: 'Yerinde' → 257. */
const counted = async (page: Page, word: string) =>
  Number(await page.locator('dl div', { hasText: word }).locator('dd').first().textContent())

/** Fills the open dialog by the ids of its fields and sends it. */
async function fill(page: Page, fields: Record<string, string>, name: string) {
  const dialog = page.getByRole('dialog')
  for (const [id, value] of Object.entries(fields)) {
    const field = dialog.locator(`#${id}`)
    if ((await field.evaluate(element => element.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await expectAccessible(page)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a child from an urgent order to a bed, and where it is tonight', async () => {
  const director = await site.signIn('ilmuduru')
  await director.goto(`${site.url}/bu-gece`)
  await director.getByText('F11 ile aynı: 266').waitFor()
  await director.getByText('F16 ile aynı: 551').waitFor()

  // The case worker says what was tried within a family, and why it does not serve.
  const worker = await site.signIn('uzman')
  const caseId = await worker.evaluate(async () => {
    const { preparing } = await (await fetch('/api/placements/work')).json()
    for (const { caseId } of preparing) {
      const { orders, needs } = await (await fetch(`/api/placements/cases/${caseId}`)).json()
      if (orders[0]?.state === 'in-force' && needs.length === 0) return caseId as string
    }
    throw new Error('no child under an order without a need')
  })
  await worker.goto(`${site.url}/yerlestirme/${caseId}`)
  await button(worker, 'Karara gönder').click()
  await worker.getByRole('dialog').getByRole('button', { name: 'Karara gönder' }).click()
  await worker.getByRole('dialog').getByText('Listeden seçin.').first().waitFor()
  // Read only now: while the file loads, the heading is that of the page.
  const name = (await worker.locator('h1').textContent())!
  const services = ['sed', 'koruyucu-aile', 'evlat-edinme']
  const tried = Object.fromEntries(
    services.flatMap(id => [
      [`did-${id}`, 'no'],
      [`tried-${id}`, 'Deneme: bakacak yetişkin yok.'],
    ]),
  )
  await fill(worker, { ...tried, note: 'Deneme: süreklilik taşıyan bir bakım gerekiyor.' }, 'Karara gönder')
  await worker.getByText('Karar bekliyor').first().waitFor()
  expect(await button(worker, 'Onayla').count()).toBe(0)

  // Another person decides; the file goes over to the coordination centre, and the case worker sees it no more.
  const decider = await site.signIn('karar')
  await decider.goto(`${site.url}/yerlestirme/${caseId}`)
  await button(decider, 'Onayla').click()
  await fill(decider, {}, 'Onayla')
  await decider.getByText('Yer bekliyor').first().waitFor()
  await worker.goto(`${site.url}/yerlestirme/${caseId}`)
  await worker.getByText('Kayıt bulunamadı').first().waitFor()

  // The manager finds the child in the list, and admits it into the unit that Hane puts first.
  const manager = await site.signIn('kurulus')
  await manager.goto(`${site.url}/bu-gece`)
  const before = await counted(manager, 'Yerinde')
  await manager.goto(`${site.url}/yerlestirme`)
  await manager.locator(`main a[href="/yerlestirme/${caseId}"]`).click()
  await manager.getByRole('heading', { level: 1, name }).waitFor()
  await button(manager, 'Buraya yerleştir').first().click()
  await fill(manager, {}, 'Buraya yerleştir')
  await manager
    .getByText(/kendiliğinden sona erer/)
    .first()
    .waitFor()
  await manager.goto(`${site.url}/bu-gece`)
  await manager.getByRole('heading', { level: 1 }).waitFor()
  expect(await counted(manager, 'Yerinde')).toBe(before + 1)
  await director.reload()
  await director.getByText('F11 ile aynı: 267').waitFor()
  await director.getByText('F16 ile aynı: 552').waitFor()

  // One evening it does not come home: it stands first on the board, and keeps its bed and the count.
  await manager.goto(`${site.url}/yerlestirme/${caseId}`)
  await button(manager, 'Haber alınamıyor').click()
  await manager.getByRole('dialog').getByRole('button', { name: 'Haber alınamıyor' }).click()
  await manager.getByRole('dialog').getByText('Bu alanı doldurun.').waitFor()
  await fill(manager, { note: 'Okuldan dönmedi; kolluğa 18.05’te bildirildi.' }, 'Haber alınamıyor')
  await director.reload()
  const first = director.locator('main section', { has: director.getByRole('heading', { name: 'Haber beklenenler' }) })
  await first.locator(`a[href="/yerlestirme/${caseId}"]`).waitFor()
  await director.getByText('F11 ile aynı: 267').waitFor()
  await expectAccessible(director)
}, 180_000)

test('an adult for whom no court is asked: each way to stay with the family is answered for, and the decider names the house', async () => {
  const worker = await site.signIn('uzman')
  await worker.goto(`${site.url}/kisiler?q=ay`)
  await worker.locator('main a[href^="/kisiler/"]').last().click()
  await button(worker, 'Dosya aç').first().click()
  await fill(worker, { programmeId: 'umut-evi' }, 'Dosya aç')
  await worker.waitForURL(/\/dosyalar\/[0-9a-f-]{36}/)
  const caseId = worker.url().split('/').at(-1)!
  await worker.goto(`${site.url}/yerlestirme/${caseId}`)
  await button(worker, 'Karara gönder').waitFor()
  expect(await worker.getByText('Koruma kararı').count()).toBe(0)
  await button(worker, 'Karara gönder').click()
  const tried = Object.fromEntries(
    ['family', 'evde-bakim', 'day-care'].flatMap(id => [
      [`did-${id}`, 'no'],
      [`tried-${id}`, 'Deneme: bakacak yakını kalmadı.'],
    ]),
  )
  await fill(worker, { ...tried, note: 'Deneme: birlikte yaşayabileceği kimse yok.' }, 'Karara gönder')
  await worker.getByText('Karar bekliyor').first().waitFor()

  const decider = await site.signIn('karar')
  await decider.goto(`${site.url}/yerlestirme/${caseId}`)
  await button(decider, 'Onayla').click()
  await decider.getByRole('dialog').getByRole('button', { name: 'Onayla' }).click()
  await decider.getByRole('dialog').getByText('Listeden seçin.').first().waitFor()
  const houses = decider.getByRole('dialog').locator('#organisationId option')
  expect(await houses.count()).toBe(6)
  const house = (await houses.nth(1).getAttribute('value'))!
  await fill(decider, { organisationId: house }, 'Onayla')
  await decider.getByText('Yer bekliyor').first().waitFor()
  await decider.goto(`${site.url}/birimler/${house}`)
  await decider.getByText('en çok 6 (kesin)').waitFor()
  await expectAccessible(decider)
}, 120_000)

test('shelters and their residents are in no list of the directorate', async () => {
  const director = await site.signIn('ilmuduru')
  const seen = await director.evaluate(async () => {
    const paths = [
      '/api/facilities',
      '/api/placements/board',
      '/api/placements/work',
      '/api/cases?list=all&programme=konukevi',
      '/api/figures/F27/rows',
    ]
    return Promise.all(
      paths.map(async path => {
        const answer = await fetch(path)
        return answer.ok ? answer.text() : Promise.reject(new Error(`${path}: ${answer.status}`))
      }),
    )
  })
  for (const text of seen) expect(text).not.toContain('Konukevi')
  expect(JSON.parse(seen[3]!).total).toBe(0)
})
