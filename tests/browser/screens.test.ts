import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSideways, type Look, openSite, type Site, showAs } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const isDeep = process.env.HANE_DEEP === '1'
const looks: Look[] = isDeep
  ? ([360, 800, 1440] as const).flatMap(width => (['light', 'dark'] as const).map(scheme => ({ width, scheme })))
  : [
      { width: 360, scheme: 'light' },
      { width: 1440, scheme: 'dark' },
    ]

/** Every screen with somebody who works on it; a path ending in `…` opens the first link of the list before it. */
const screens: [account: string, paths: string[]][] = [
  ['saha', ['/', '/ziyaretler', '/ziyaretler/…', '/kisiler?q=ay', '/kisiler/…']],
  ['mudur', ['/', '/yonlendirmeler']],
  ['uzman', ['/', '/dosyalar', '/dosyalar/…', '/hizmetler']],
  ['karar', ['/', '/dosyalar?liste=karar', '/dosyalar/…']],
  ['odeme', ['/', '/odemeler', '/odemeler/…']],
  ['istatistik', ['/gostergeler', '/gostergeler/F48', '/gostergeler/F10', '/kitapcik']],
  ['denetci', ['/', '/kayit-zinciri']],
  ['yonetici', ['/']],
  ['nobetci', ['/']],
]

test.each(screens)('%s: every screen is accessible and fits', async (account, paths) => {
  const page = await site.signIn(account)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  for (const path of paths) {
    const address = path.endsWith('…')
      ? await page
          .locator(`main a[href^="${path.slice(0, -1)}"]`)
          .first()
          .getAttribute('href')
      : path
    expect(address, `a link from the list before ${path}`).toBeTruthy()
    await page.goto(site.url + address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    for (const look of looks) {
      await showAs(page, look)
      const place = `${path} at ${look.width} px, ${look.scheme}`
      await expectAccessible(page, place)
      await expectNoSideways(page, place)
    }
  }
  expect(errors).toEqual([])
  await page.context().close()
})

test('the sign-in page is accessible, and a wrong password is said in Turkish', async () => {
  const page = await (await site.browser.newContext({ locale: 'tr-TR' })).newPage()
  await page.goto(`${site.url}/giris`)
  await page.getByLabel('Kullanıcı adı').fill('saha')
  await page.getByLabel('Parola').fill('yanlış')
  await page.getByRole('button', { name: 'Giriş yap' }).click()
  await page.getByText('Kullanıcı adı ya da parola yanlış').waitFor()
  expect(await page.getByLabel('Kullanıcı adı').inputValue()).toBe('saha')
  await expectAccessible(page)
})

test('whoever is not signed in comes to the door, and from there to where they wanted to go', async () => {
  const page = await (await site.browser.newContext({ locale: 'tr-TR' })).newPage()
  await page.goto(`${site.url}/dosyalar?liste=hepsi`)
  await page.getByLabel('Kullanıcı adı').fill('uzman')
  await page.getByLabel('Parola').fill('hane-2024')
  await page.getByRole('button', { name: 'Giriş yap' }).click()
  await page.waitForURL(`${site.url}/dosyalar?liste=hepsi`)
  await page.getByRole('heading', { level: 1, name: 'Dosyalar' }).waitFor()
})

test('a case of another centre and one that never was look the same', async () => {
  const page = await site.signIn('uzman')
  const decider = await site.signIn('karar')
  const foreign = await decider.evaluate(async () => {
    const { cases } = await (await fetch('/api/cases?list=all')).json()
    return cases.find((each: { organisation: string }) => each.organisation !== 'Bornova SHM').id
  })
  const shown = []
  for (const id of [foreign, crypto.randomUUID()]) {
    await page.goto(`${site.url}/dosyalar/${id}`)
    await page.getByText('Kayıt bulunamadı').first().waitFor()
    shown.push(await page.locator('main').textContent())
  }
  expect(shown[0]).toBe(shown[1])
})

test('an application at the desk opens a case, once', async () => {
  const page = await site.signIn('uzman')
  await page.goto(`${site.url}/kisiler?q=ay`)
  await page.locator('main a[href^="/kisiler/"]').last().click()
  const person = page.url()
  for (const opensIt of [true, false]) {
    await page.goto(person)
    await page.getByRole('button', { name: 'Dosya aç' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('#programmeId').selectOption('shm')
    await dialog.getByRole('button', { name: 'Dosya aç' }).click()
    if (opensIt) await page.waitForURL(/\/dosyalar\/[0-9a-f-]{36}/)
    else await dialog.getByText(/açık bir dosyası var/).waitFor()
  }
})
