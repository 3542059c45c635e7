import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

/** The printed number of a figure, as the statistics officer reads it on the page of all figures. */
async function printed(id: string): Promise<string> {
  const page = await site.signIn('istatistik')
  const { figures } = await page.evaluate(() => fetch('/api/figures').then(answer => answer.json()))
  await page.context().close()
  return figures.find((figure: { id: string }) => figure.id === id).printed
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

test('from a door in Bornova to the printed booklet', async () => {
  const before = await printed('F48')

  // The field worker records the visit; the need goes to the centre.
  const field = await site.signIn('saha')
  const { visit, name } = await visitToHomeOfThree(field)
  await field.goto(`${site.url}/ziyaretler`)
  await field.locator(`main a[href="/ziyaretler/${visit}"]`).first().click()
  await field.getByText('Görüşme yapıldı').first().click()
  await button(field, /Sonraki: Konut/).click()
  for (const heading of ['Gelir', 'Sağlık']) await button(field, new RegExp(`Sonraki: ${heading}`)).click()
  await field.getByText('Bakım desteği').first().click()
  await field.getByLabel('Kimin ihtiyacı?').selectOption({ label: name })
  await field.getByLabel(/^Yönlendirme/).selectOption('evde-bakim')
  for (const heading of ['Çocuk', 'Eğitim', 'Güvenlik', 'İhtiyaç']) await button(field, new RegExp(`Sonraki: ${heading}`)).click()
  await button(field, 'Kontrol et').click()
  await button(field, 'Gönder').click()
  await field.getByText(/Ziyaret kaydedildi/).waitFor()

  // The centre manager accepts the referral: the case is opened and assigned.
  const manager = await site.signIn('mudur')
  await manager.goto(`${site.url}/yonlendirmeler`)
  await manager.getByRole('row').filter({ hasText: name }).getByRole('button', { name: /Kabul/ }).first().click()
  await manager.getByRole('dialog').locator('select').first().selectOption({ label: 'Mehmet Örnek' })
  await manager.getByRole('dialog').getByRole('button', { name: /Kabul/ }).click()
  await manager.getByRole('link', { name: /Dosya/ }).last().waitFor()

  // The case worker prepares: facts, the report with its days, the enquiry, the proposal.
  const worker = await site.signIn('uzman')
  const address = await caseOf(worker, name)
  await worker.goto(site.url + address)
  await button(worker, /Bilgileri kaydet/).click()
  await worker.getByLabel('Hane geliri').fill('34.004,23')
  await worker.getByRole('dialog').getByRole('button', { name: 'Kaydet' }).click()
  await button(worker, /Belge ekle/).click()
  const paper = worker.getByRole('dialog')
  await paper.locator('#level').selectOption('tam-bagimli')
  await paper.locator('#number').fill('DENEME-1/2024')
  await paper.locator('#from').fill('01.09.2024')
  await paper.locator('#until').fill('31.08.2026')
  await paper.getByRole('button', { name: /Belge ekle|Ekle/ }).click()
  await worker.getByText('DENEME-1/2024').waitFor()
  await button(worker, /Rapor yaz/).click()
  await worker.getByRole('dialog').locator('textarea').nth(0).fill('Evde üç kişi yaşıyor; bakım gece gündüz sürüyor.')
  await worker.getByRole('dialog').locator('textarea').nth(1).fill('Evde bakım yardımı uygundur.')
  await worker
    .getByRole('dialog')
    .getByRole('button', { name: /İmzala/ })
    .click()
  await worker.getByText('0,01 ₺').first().waitFor()
  await button(worker, /Karara gönder/)
    .first()
    .click()
  await worker
    .getByRole('dialog')
    .getByRole('button', { name: /gönder/i })
    .click()
  await worker.getByText('Karar bekliyor').first().waitFor()

  // A decider who is not the preparer approves; the preparer is offered no such thing.
  expect(await button(worker, 'Karar ver').count()).toBe(0)
  const decider = await site.signIn('karar')
  await decider.goto(site.url + address)
  await button(decider, 'Karar ver').first().click()
  await decider.getByRole('dialog').getByRole('button', { name: 'Uygun bul' }).click()
  await decider.getByText('Karar verildi.').first().waitFor()

  // The month's line: computed, approved and released by three persons.
  const payments = await site.signIn('odeme')
  await payments.goto(`${site.url}/odemeler`)
  await button(payments, /Hesapla/).click()
  await payments.getByRole('link', { name: 'Ödeme listesi', exact: true }).click()
  await payments.waitForURL(/\/odemeler\/[0-9a-f-]{36}/)
  await payments.getByText('302,59 ₺').first().waitFor()
  const run = new URL(payments.url()).pathname
  await step(payments, 'Onaya gönder')
  for (const [account, name] of [
    ['ilmuduru', 'Onayla'],
    ['muhasebe', 'Öde'],
  ] as const) {
    const page = await site.signIn(account)
    await page.goto(site.url + run)
    await step(page, name)
  }

  // The figure goes up by one, its rows show whom, and to a role without the right none of it exists.
  const after = await printed('F48')
  expect(Number(after.replaceAll('.', '')) - Number(before.replaceAll('.', ''))).toBe(1)
  const director = await site.signIn('ilmuduru')
  await director.goto(`${site.url}/gostergeler/F48`)
  await director.getByRole('link', { name }).waitFor()
  const booklet = await director.evaluate(() => fetch('/api/editions/2024-3/booklet.html').then(answer => answer.text()))
  expect(booklet).toContain(after)
  const statistics = await site.signIn('istatistik')
  const status = await statistics.evaluate(
    path => fetch(`/api/cases/${path}`).then(answer => answer.status),
    address.split('/').at(-1)!,
  )
  expect(status).toBe(403)
}, 180_000)

/** A planned visit to a household of three, and the name of its eldest. */
const visitToHomeOfThree = (page: Page) =>
  page.evaluate(async () => {
    const read = (path: string) => fetch(path).then(answer => answer.json())
    for (const { id } of await read('/api/visits')) {
      const { household } = await read(`/api/visits/${id}`)
      if (household.members.length === 3) return { visit: id as string, name: household.members[0].name as string }
    }
    throw new Error('no planned visit to a household of three')
  })

/** The address of a person's newest case among one's own. */
async function caseOf(page: Page, name: string): Promise<string> {
  await page.goto(`${site.url}/dosyalar`)
  const link = page.getByRole('row').filter({ hasText: name }).locator('a[href^="/dosyalar/"]').first()
  return (await link.getAttribute('href'))!
}

/** Takes a step of a run and waits until it is done. */
async function step(page: Page, name: string) {
  await button(page, name).first().click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name, exact: true }).click()
  await page.getByText('Kaydedildi.').first().waitFor()
}
