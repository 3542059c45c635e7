import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSideways, openSite, type Site, showAs } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const look = async (page: Page, place: string) => {
  for (const width of [360, 800, 1440])
    for (const scheme of ['light', 'dark'] as const) {
      await showAs(page, { width, scheme })
      await expectAccessible(page, `${place} at ${width} px, ${scheme}`)
      await expectNoSideways(page, `${place} at ${width} px, ${scheme}`)
    }
}

test('the statistics officer raises the wage by keyboard and reads who gains; the address gives the director the same', async () => {
  const officer = await site.signIn('istatistik')
  const failures: string[] = []
  officer.on('pageerror', error => failures.push(error.message))
  await officer.getByRole('link', { name: 'Benzetim' }).click()
  await officer.getByRole('heading', { level: 1, name: 'Kural benzetimi' }).waitFor()
  await officer.getByText('Henüz bir değer değişmedi.').waitFor()
  await officer.getByText('Şimdi 17.002,12 ₺, 01.01.2024 gününden beri.').waitFor()
  await look(officer, 'nothing asked')

  await officer.getByLabel('Net asgari ücret', { exact: true }).focus()
  await officer.keyboard.type('25.000')
  await officer.keyboard.press('Enter')
  await officer.getByText(/kişi yeni hak kazanır, aylık maliyet .* artar\./).waitFor()
  await officer.getByText('Net asgari ücret: 17.002,12 ₺ yerine 25.000,00 ₺').waitFor()
  expect(await officer.getByRole('table').count()).toBe(4)
  if (process.env.HANE_SHOTS)
    for (const [width, scheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [360, 'light'],
      [800, 'dark'],
    ] as const) {
      await showAs(officer, { width, scheme })
      await officer.screenshot({ path: `${process.env.HANE_SHOTS}/${width}-${scheme}.png`, fullPage: true })
    }
  await look(officer, 'a result')

  const address = officer.url()
  expect(new URL(address).search).toContain('net-minimum-wage')
  const shown = await officer.locator('main').textContent()
  const director = await site.signIn('ilmuduru')
  await director.goto(address)
  await director.getByText(/kişi yeni hak kazanır/).waitFor()
  expect(await director.locator('main').textContent()).toBe(shown)
  expect(failures).toEqual([])
})

test('another benefit is chosen by its chapter, with what is missing of whom nothing can be said', async () => {
  const officer = await site.signIn('istatistik')
  await officer.goto(`${site.url}/benzetim`)
  const benefit = officer.getByLabel('Hak', { exact: true })
  await benefit.waitFor()
  expect(await benefit.locator('optgroup[label="Sosyal yardımlar"] option').count()).toBeGreaterThan(3)
  await benefit.selectOption({ label: 'Yaşlı aylığı (2022)' })
  await officer.getByLabel('Net asgari ücret', { exact: true }).fill('25.000')
  await officer.getByRole('button', { name: 'Hesapla' }).click()
  await officer.getByText('Hakkı kayıtlardan söylenebilen kimsenin hakkı ve maliyeti değişmez.').waitFor()
  await officer.getByText(/[1-9][\d.]* kişi için bilgi eksik/).waitFor()
  await officer.getByText('En sık eksik olan başta: Kendisinin ve eşinin geliri; Kendisi ve varsa eşi.').waitFor()
  if (process.env.HANE_SHOTS)
    for (const width of [360, 1440]) {
      await showAs(officer, { width, scheme: 'light' })
      await officer.screenshot({ path: `${process.env.HANE_SHOTS}/old-age-${width}.png`, fullPage: true })
    }
  await look(officer, 'a benefit of which little is known')
})

test('what cannot be read is named at its field and what was typed stays; what already holds compares nothing', async () => {
  const page = await site.signIn('istatistik')
  await page.goto(`${site.url}/benzetim`)
  await page.getByLabel('Net asgari ücret', { exact: true }).fill('yirmi bin')
  await page.getByLabel(/^Kesir/).fill('3 / 4')
  await page.getByRole('button', { name: 'Hesapla' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /lira olarak yazın/ })
    .click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('net-minimum-wage')
  expect(await page.getByLabel('Net asgari ücret', { exact: true }).inputValue()).toBe('yirmi bin')
  expect(await page.getByLabel(/^Kesir/).inputValue()).toBe('3/4')
  await expectAccessible(page)

  await page.getByLabel('Net asgari ücret', { exact: true }).fill('17.002,12')
  await page.getByLabel(/^Kesir/).fill('')
  await page.getByRole('button', { name: 'Hesapla' }).click()
  await page.getByText('Değişen bir değer yok; karşılaştırılacak bir şey de yok.').waitFor()
  await page.getByRole('link', { name: 'Değerleri temizle' }).click()
  await page.getByText('Henüz bir değer değişmedi.').waitFor()

  await page.getByLabel('Yıl', { exact: true }).selectOption('2026')
  await page.getByText('Bu ay için bilinmiyor.').first().waitFor()
  await page.goBack()
  await page.getByText('Şimdi 17.002,12 ₺, 01.01.2024 gününden beri.').waitFor()
})

test('the same page in English, and not at all for who may not simulate', async () => {
  const page = await site.signIn('ilmuduru')
  await page.goto(`${site.url}/benzetim?hizmet=evde-bakim&ay=2024-09&degisen=hasLowIncome%2Ffraction%3D1%2F3`)
  await page.getByText(/hakkını kaybeder/).waitFor()
  await page.evaluate(() => localStorage.setItem('hane-language', 'en'))
  await page.reload()
  await page.getByText(/lose their entitlement, the monthly cost falls by ₺/).waitFor()
  await expectAccessible(page)
  const stranger = await site.signIn('uzman')
  await stranger.goto(`${site.url}/benzetim`)
  await stranger.getByText('Kayıt bulunamadı').waitFor()
  expect(await stranger.evaluate(() => fetch('/api/simulation/values').then(answer => answer.status))).toBe(403)
})
