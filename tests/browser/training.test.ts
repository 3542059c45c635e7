import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSideways, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

async function peopleTaught(page: Page): Promise<{ value: number; attendances: number }> {
  const { figures } = await page.evaluate(() => fetch('/api/figures').then(answer => answer.json()))
  const { value, beside } = figures.find((figure: { id: string }) => figure.id === 'F05')
  return { value: Number(value), attendances: Number(beside.value) }
}

test('a course is planned, two people are registered, one is taken down as absent; the other’s certificate is checked by a stranger', async () => {
  const page = await site.signIn('program')
  const before = await peopleTaught(page)

  await page.goto(`${site.url}/egitimler`)
  await button(page, 'Eğitim planla').click()
  const plan = page.getByRole('dialog')
  await plan.locator('#programmeId').selectOption('aep')
  await plan.getByLabel('Kime').selectOption('public')
  await plan.getByLabel('Eğitimin adı').fill('Deneme köy eğitimi')
  await plan.getByRole('button', { name: 'Eğitim planla' }).click()
  await page.getByRole('heading', { level: 1, name: 'Deneme köy eğitimi' }).waitFor()

  await button(page, 'Oturum ekle').click()
  const session = page.getByRole('dialog')
  await session.getByLabel('Gün').fill('30.09.2024')
  await session.getByLabel('Başlama saati').fill('17.00')
  await session.getByLabel('Bitiş saati').fill('18.30')
  for (const field of ['#moduleId', '#venueId', '#trainerId']) await session.locator(field).selectOption({ index: 1 })
  await session.getByLabel('Kişilik yer').fill('2')
  await session.getByRole('button', { name: 'Oturum ekle' }).click()
  await page.getByRole('cell', { name: /17.00–18.30/ }).waitFor()
  // The page behind it is there a moment before the dialog goes, and takes no typing until then.
  await session.waitFor({ state: 'detached' })

  // Somebody who is known, and somebody without a number who was searched for and not found.
  await page.getByLabel('Önce arayın').fill('işıl ışık')
  await button(page, /Işıl Işık adlı kişiyi kaydet/)
    .first()
    .click()
  await page.getByText('Işıl Işık kaydedildi.').first().waitFor()
  await page.getByLabel('Önce arayın').fill('Zübeyde Denemeli')
  await button(page, 'Yeni kişi').click()
  await page.locator('#sex').selectOption('female')
  await button(page, 'Kişiyi kaydet').click()
  await page.getByText('Bu eğitim dolu: 2 / 2.').waitFor()

  await page.getByRole('link', { name: /Yoklama al/ }).click()
  const absent = page.getByRole('checkbox', { name: /Zübeyde Denemeli/ })
  await absent.focus()
  await page.keyboard.press('Space')
  await page.getByText('1 geldi, 1 gelmedi').waitFor()
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toContain('Işıl Işık')
  await button(page, 'Yoklamayı kaydet').click()
  await page.getByRole('heading', { level: 1, name: 'Deneme köy eğitimi' }).waitFor()
  await button(page, 'Eğitimi bitir').click()
  await page.getByText('Eğitim bitti: 1 belge verildi.').first().waitFor()

  await page.getByRole('link', { name: /Belge/ }).click()
  const paper = page.getByRole('article')
  await paper.getByText('Işıl Işık').waitFor()
  await page.setViewportSize({ width: 360, height: 780 })
  await expectAccessible(page)
  await expectNoSideways(page)
  const code = /([0-9A-Z]{4}-){4}[0-9A-Z]{4}/.exec((await paper.textContent())!)![0]
  const stranger = await (await site.browser.newContext({ locale: 'tr-TR' })).newPage()
  await stranger.goto(`${site.url}/belge`)
  await stranger.getByLabel('Doğrulama kodu').fill(code.toLowerCase())
  await button(stranger, 'Doğrula').click()
  await stranger.getByText('Bu belge gerçek ve geçerli.').waitFor()
  await stranger.setViewportSize({ width: 360, height: 780 })
  await expectAccessible(stranger)
  await expectNoSideways(stranger)
  const shown = (await stranger.locator('main').textContent())!
  expect(shown).toContain('I. I.')
  expect(shown).not.toContain('Işık')
  await stranger.getByLabel('Doğrulama kodu').fill('0000-0000-0000-0000-0000')
  await button(stranger, 'Doğrula').click()
  await stranger.getByText('Bu kodla bir belge bulunamadı.').waitFor()

  expect(await peopleTaught(page)).toEqual({ value: before.value + 1, attendances: before.attendances + 1 })
}, 120_000)

test('a seminar for women is planned without a module, held and ended; its event and its participant are counted', async () => {
  const page = await site.signIn('program')
  const counted = () =>
    page.evaluate(async () => {
      const { figures } = await (await fetch('/api/figures')).json()
      return ['F32', 'F33'].map(id => Number(figures.find((figure: { id: string }) => figure.id === id).value))
    })
  const before = await counted()
  await page.goto(`${site.url}/egitimler`)
  await button(page, 'Eğitim planla').click()
  const plan = page.getByRole('dialog')
  await plan.locator('#programmeId').selectOption('finansal-okuryazarlik')
  await plan.getByLabel('Kime').selectOption('women')
  await plan.getByLabel('Eğitimin adı').fill('Deneme bütçe semineri')
  await plan.getByRole('button', { name: 'Eğitim planla' }).click()
  await page.getByRole('heading', { level: 1, name: 'Deneme bütçe semineri' }).waitFor()

  await button(page, 'Oturum ekle').click()
  const session = page.getByRole('dialog')
  await session.getByLabel('Gün').fill('30.09.2024')
  await session.getByLabel('Başlama saati').fill('14.00')
  await session.getByLabel('Bitiş saati').fill('16.00')
  expect(await session.locator('#moduleId').count()).toBe(0)
  for (const field of ['#venueId', '#trainerId']) await session.locator(field).selectOption({ index: 1 })
  await session.getByLabel('Kişilik yer').fill('20')
  await expectAccessible(page)
  await session.getByRole('button', { name: 'Oturum ekle' }).click()
  await page.getByRole('cell', { name: /14.00–16.00/ }).waitFor()
  await session.waitFor({ state: 'detached' })

  await page.getByLabel('Önce arayın').fill('Şükûfe Denemeli')
  await button(page, 'Yeni kişi').click()
  await page.locator('#sex').selectOption('female')
  await button(page, 'Kişiyi kaydet').click()
  await page.getByText('1 / 20 yer dolu').first().waitFor()
  await page.getByRole('link', { name: /Yoklama al/ }).click()
  await button(page, 'Yoklamayı kaydet').click()
  await page.getByRole('heading', { level: 1, name: 'Deneme bütçe semineri' }).waitFor()
  await button(page, 'Eğitimi bitir').click()
  await page.getByText('Eğitim bitti: 1 belge verildi.').first().waitFor()
  expect(await counted()).toEqual(before.map(value => value + 1))
}, 60_000)

test('a centre registers somebody and sees places, not people', async () => {
  const page = await site.signIn('saha')
  await page.goto(`${site.url}/egitimler`)
  await page.getByRole('link', { name: 'Bornova Deneme Okulu, aile eğitimi' }).first().click()
  await page.getByText('12 / 20 yer dolu').waitFor()
  await page.getByText('Kayıtlı kişileri yalnız program sorumlusu görür').waitFor()
  await page.getByLabel('Önce arayın').fill('ibrahim çiçek')
  await button(page, /adlı kişiyi kaydet/)
    .first()
    .click()
  await page.getByText('13 / 20 yer dolu').waitFor()
  expect(await page.getByRole('link', { name: /Yoklama/ }).count()).toBe(0)
})

test('the name of a module is entered, and the list says how many are left', async () => {
  const page = await site.signIn('program')
  await page.goto(`${site.url}/egitimler/moduller`)
  await page.getByText('28 modül, 20 modülün adı girilmedi').waitFor()
  await button(page, /Adını gir 12. modül/).click()
  await page.getByRole('dialog').getByLabel('Modülün adı').fill('Deneme modülü')
  await page.getByRole('dialog').getByLabel('Alan').selectOption('hukuk')
  await page.getByRole('dialog').getByRole('button', { name: 'Kaydet' }).click()
  await page.getByText('28 modül, 19 modülün adı girilmedi').waitFor()
})
