import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSideways, openSite, type Site, showAs } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const group = (page: Page, name: RegExp) => page.getByRole('region', { name })
const met = /^Koşulları karşılıyor/
const unknown = /^Bilgi eksik/

async function expectFits(page: Page) {
  for (const look of [
    { width: 360, scheme: 'light' },
    { width: 800, scheme: 'dark' },
    { width: 1440, scheme: 'dark' },
    { width: 1440, scheme: 'light' },
  ] as const) {
    await showAs(page, look)
    await expectAccessible(page, `${look.width} px, ${look.scheme}`)
    await expectNoSideways(page, `${look.width} px, ${look.scheme}`)
  }
}

/** The page of the person whose case of home care was opened last: nothing stands in it yet. */
async function openPage(page: Page) {
  const newest = await page.evaluate(async () => {
    const { cases } = await fetch('/api/cases?list=mine').then(answer => answer.json())
    const ofCare = cases.filter(({ number }: { number: string }) => number.startsWith('EB-'))
    return ofCare.sort((a: { openedOn: string }, b: { openedOn: string }) => (a.openedOn < b.openedOn ? 1 : -1))[0].id
  })
  await page.goto(`${site.url}/dosyalar/${newest}`)
  await page.getByRole('link', { name: 'Neye hakkı olabilir?' }).click()
  await page.getByRole('heading', { level: 1, name: /neye hakkı olabilir\?$/ }).waitFor()
}

test('what most benefits wait for is asked once, and they are decided with their reasons', async () => {
  const worker = await site.signIn('uzman')
  await openPage(worker)
  const food = { name: 'Gıda yardımı', exact: true } as const
  await group(worker, unknown).getByText(food.name, food).waitFor()
  await group(worker, unknown).locator('summary').first().click()
  await worker.getByRole('heading', { name: 'Kurallara göre' }).waitFor()
  await expectFits(worker)

  const first = group(worker, /^Önce bunları sorun/)
  await first
    .getByText(/^\d+ yardım bekliyor$/)
    .first()
    .waitFor()
  await first.getByRole('button', { name: 'Bilgileri kaydet' }).click()
  const form = worker.getByRole('dialog')
  await form.getByLabel('Muhtaçlık için hane geliri').fill('bin')
  await form.getByRole('button', { name: 'Kaydet' }).click()
  await form.getByText('Tutarı virgülle yazın. Örnek: 1.234,56').first().waitFor()
  await form.getByLabel('Muhtaçlık için hane geliri').fill('1.000,50')
  await form.getByLabel('Vakfın bölgesinde oturuyor').selectOption({ label: 'Evet' })
  await form.getByRole('button', { name: 'Kaydet' }).click()
  await form.waitFor({ state: 'hidden' })

  const incomes = group(worker, /^Evdekilerin gelirleri/)
  await incomes.getByText('Bilinmiyor').first().waitFor()
  await incomes.getByRole('button').first().click()
  await form.getByLabel('Ücret', { exact: true }).fill('2.345,67')
  await form.getByRole('button', { name: 'Kaydet' }).click()
  await form.waitFor({ state: 'hidden' })
  await incomes.getByText('Ücret 2.345,67 ₺').waitFor()

  const line = group(worker, met).locator('details').filter({ hasText: food.name })
  await line.locator('summary').click()
  await line.getByText('Hane geliri 1.000,50 ₺').waitFor()
  await line.getByText(/az$/).first().waitFor()
  await expectFits(worker)
})

test('is read and worked by keyboard alone', async () => {
  const worker = await site.signIn('uzman')
  await openPage(worker)
  const summary = group(worker, unknown).locator('summary').filter({ hasText: 'Yakacak yardımı' })
  await summary.focus()
  await worker.keyboard.press('Enter')
  await worker.getByRole('heading', { name: 'Kurallara göre' }).waitFor()
  for (let presses = 0; presses < 20; presses++) {
    await worker.keyboard.press('Tab')
    if (await worker.evaluate(() => document.activeElement?.textContent === 'Bilgileri kaydet')) break
  }
  await worker.keyboard.press('Enter')
  await worker.getByRole('dialog').waitFor()
  await worker.keyboard.press('Escape')
  await worker.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await worker.evaluate(() => document.activeElement?.textContent)).toBe('Bilgileri kaydet')
})

test('the director reads it and writes nothing; who reads no cases finds no page', async () => {
  const worker = await site.signIn('uzman')
  await openPage(worker)
  const address = worker.url()
  const director = await site.signIn('ilmuduru')
  await director.goto(address)
  await group(director, unknown).waitFor()
  expect(await director.getByRole('button', { name: 'Bilgileri kaydet' }).count()).toBe(0)
  const payments = await site.signIn('odeme')
  await payments.goto(address)
  await payments.getByText('Kayıt bulunamadı.').waitFor()
})
