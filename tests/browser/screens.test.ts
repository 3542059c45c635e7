import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Look } from './browser.ts'
import { expectAccessible, expectNoSideways, openSite, type Site, showAs } from './site.ts'

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
  ['saha', ['/', '/ziyaretler', '/ziyaretler/…', '/kisiler?q=ay', '/kisiler/…', '/haneler/…', '/haneler/yeni']],
  ['mudur', ['/', '/yonlendirmeler']],
  ['uzman', ['/', '/dosyalar', '/dosyalar/…', '/hizmetler', '/yerlestirme', '/yerlestirme/…']],
  [
    'karar',
    ['/', '/dosyalar?liste=karar', '/dosyalar/…', '/yerlestirme', '/yerlestirme/…', '/kartlar?liste=karar', '/kartlar/…'],
  ],
  ['odeme', ['/', '/odemeler', '/odemeler/…', '/parametreler']],
  ['ilmuduru', ['/parametreler']],
  [
    'program',
    ['/', '/hak-sahipleri', '/hak-sahipleri/…', '/kartlar?liste=baski', '/kartlar?liste=suresi-dolan', '/kartlar/teslim'],
  ],
  ['program', ['/kart-baskilari', '/kart-baskilari/…', '/kart-baskilari/…']],
  ['kurulus', ['/', '/bu-gece', '/birimler', '/birimler/…', '/yerlestirme', '/yerlestirme/…']],
  ['ilmuduru', ['/', '/bu-gece', '/birimler']],
  ['istatistik', ['/benzetim', '/gostergeler', '/gostergeler/F48', '/gostergeler/F10', '/kitapcik']],
  ['denetci', ['/', '/kayit-zinciri']],
  ['yonetici', ['/']],
  ['nobetci', ['/', '/kisiler?q=ay', '/kisiler/…', '/dosyalar']],
  ['program', ['/', '/projeler', '/projeler/…']],
  [
    'denetim',
    [
      '/',
      '/ruhsatlar?liste=geciken',
      '/ruhsatlar/yeni',
      '/denetimler',
      '/denetimler/…',
      '/denetimler?liste=tespitler',
      '/ruhsat-dogrula',
    ],
  ],
  ['ilmuduru', ['/ruhsatlar?liste=basvurular', '/ruhsatlar/…', '/ruhsatlar', '/ruhsatlar/…', '/ruhsatlar/…']],
  [
    'program',
    [
      '/',
      '/egitimler?liste=biten',
      '/egitimler/moduller',
      '/egitimler/egiticiler',
      '/egitimler/egiticiler?liste=yerler',
      '/egitimler?liste=biten&program=aep',
      '/egitimler/…',
      '/egitimler',
      '/egitimler/…',
      '/egitimler/…',
    ],
  ],
  ['saha', ['/egitimler', '/egitimler/…']],
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

test('the menu stays in view however far down one reads', async () => {
  const page = await site.signIn('program', { width: 800, scheme: 'light' })
  await page.goto(`${site.url}/hak-sahipleri`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const down = await page.evaluate(() => {
    window.scrollTo(0, 600)
    return window.scrollY
  })
  expect(down).toBeGreaterThan(300)
  const menu = page.getByRole('navigation').first().getByRole('link').first()
  const box = await menu.boundingBox()
  expect(box!.y).toBeGreaterThanOrEqual(56)
  await expectAccessible(page)
})

test('a menu longer than the window is scrolled as far as where one is', async () => {
  const page = await site.signIn('ilmuduru', { width: 1440, height: 620, scheme: 'light' })
  await page.goto(`${site.url}/kitapcik`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const current = page.getByRole('navigation').first().locator('[aria-current]')
  await expect.poll(async () => (await current.boundingBox())!.y).toBeLessThan(620 - 34 - 38)
  await expectAccessible(page)
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

test('a page on its way is said to be; once it is there it has the focus, and its name is the window’s', async () => {
  const page = await site.signIn('uzman')
  await page.goto(`${site.url}/hizmetler`)
  await page.getByRole('heading', { level: 1, name: 'Hizmetler' }).waitFor()
  expect(await page.title()).toBe('Hizmetler · Hane')
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(/assets\/case-list/, async route => {
    await held
    await route.continue()
  })
  const work = page.getByRole('main')
  const says = (busy: 'true' | 'false') => expect.poll(() => work.getAttribute('aria-busy')).toBe(busy)
  await page.getByRole('navigation').getByRole('link', { name: 'Dosyalar' }).click()
  await says('true')
  letGo()
  await page.getByRole('heading', { level: 1, name: 'Dosyalar' }).waitFor()
  await says('false')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('work')
  expect(await page.title()).toBe('Dosyalar · Hane')
  await work.getByRole('table').getByRole('link').first().click()
  const name = await page.getByRole('navigation', { name: 'Yeriniz' }).locator('xpath=ancestor::header//h1').textContent()
  expect(name).not.toBe('Dosyalar')
  expect(await page.title()).toBe(`${name} · Hane`)
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

test('the duty officer hides a person; to others the page is as one that never was; lifted, it is back', async () => {
  const page = await site.signIn('nobetci')
  await page.goto(`${site.url}/kisiler?q=ay`)
  const path = (await page.locator('main a[href^="/kisiler/"]').nth(1).getAttribute('href'))!
  await page.goto(site.url + path)
  await page.getByRole('button', { name: 'Gizlilik kararı' }).click()
  const hidden = (await page.locator('h1').textContent())!
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kaydet ve gizle' }).click()
  await dialog.getByText('Bu alanı doldurun.').first().waitFor()
  await expectAccessible(page)
  await dialog.getByLabel('Dayanak').fill('6284 sayılı Kanun')
  await dialog.getByLabel('Kararı veren').fill('Deneme Aile Mahkemesi')
  await dialog.getByLabel('Son gün').fill('2.10.2024')
  await dialog.getByRole('button', { name: 'Kaydet ve gizle' }).click()
  await page.getByText('Gizlilik kararı var.').waitFor()
  await page.getByText('ŞÖNİM nöbetçisi.').waitFor()
  await expectAccessible(page)

  const manager = await site.signIn('mudur')
  const shown = []
  for (const address of [path, `/kisiler/${crypto.randomUUID()}`]) {
    await manager.goto(site.url + address)
    await manager.getByText('Kayıt bulunamadı').first().waitFor()
    shown.push(await manager.locator('main').textContent())
  }
  expect(shown[0]).toBe(shown[1])

  await page.goto(site.url)
  await page.locator(`main a[href="${path}"]`).waitFor()
  await expectAccessible(page)
  await page.goto(site.url + path)
  await page.getByRole('button', { name: 'Uzat' }).click()
  await dialog.getByLabel('Kararı veren').fill('Deneme Aile Mahkemesi')
  await dialog.getByLabel('Son gün').fill('2.4.2025')
  await dialog.getByRole('button', { name: 'Uzat' }).click()
  await page.getByText('Son gün 02.04.2025.').waitFor()
  await page.getByRole('button', { name: 'Kaldır' }).click()
  await dialog.getByLabel('Gerekçe').fill('Mahkeme kararı kaldırdı.')
  await dialog.getByRole('button', { name: 'Kaldır' }).click()
  await page.getByRole('button', { name: 'Gizlilik kararı' }).waitFor()
  await manager.goto(site.url + path)
  await manager.getByRole('heading', { level: 1, name: hidden }).waitFor()
})

test('an application at the desk opens a case, once', async () => {
  const page = await site.signIn('uzman')
  await page.goto(`${site.url}/kisiler?q=ay`)
  await page.locator('main a[href^="/kisiler/"]').last().click()
  await page.waitForURL(/\/kisiler\/[0-9a-f-]{36}$/)
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

/** The first home-care case among all that fits. */
const findCase = (page: Page, fits: 'open' | 'paid') =>
  page.evaluate(async wanted => {
    const read = (path: string) => fetch(path).then(answer => answer.json())
    for (let after = ''; ; ) {
      const { cases, next } = await read(`/api/cases?list=all&programme=evde-bakim${after}`)
      for (const { id, state } of cases) {
        if (wanted === 'open' && state === 'open') return id as string
        if (wanted === 'open' || state !== 'granted') continue
        const { award, payments } = await read(`/api/cases/${id}`)
        if (award?.state === 'in-force' && payments[0]?.state === 'paid') return id as string
      }
      if (!next) throw new Error(`no case that is ${wanted}`)
      after = `&after=${encodeURIComponent(next)}`
    }
  }, fits)

test('a scan goes with its document; a file of the wrong kind is told before anything is sent', async () => {
  const page = await site.signIn('uzman')
  await page.goto(`${site.url}/dosyalar/${await findCase(page, 'open')}`)
  await page.getByRole('button', { name: 'Belge ekle' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#level').selectOption('tam-bagimli')
  await dialog.locator('#number').fill('DENEME-7/2024')
  await dialog.locator('#from').fill('01.09.2024')
  const file = (bytes: Buffer) =>
    dialog.locator('#file').setInputFiles({ name: 'rapor.jpg', mimeType: 'image/jpeg', buffer: bytes })
  await file(Buffer.from('<html>'))
  await dialog.getByText(/PDF, JPEG ya da PNG değil/).waitFor()
  await dialog.getByRole('button', { name: 'Belge ekle' }).click()
  expect(await page.getByText('DENEME-7/2024').count()).toBe(0)
  await file(await page.screenshot({ type: 'jpeg' }))
  await dialog.getByRole('button', { name: 'Belge ekle' }).click()
  await page.getByText('DENEME-7/2024').first().waitFor()
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /Dosyayı aç/ }).click(),
  ])
  await opened.waitForLoadState()
  expect(await opened.evaluate(() => document.images[0]?.naturalWidth)).toBe(1440)
})

test('an award is ended by two persons, and what was paid too much stands on the file', async () => {
  const worker = await site.signIn('uzman')
  const address = `${site.url}/dosyalar/${await findCase(worker, 'paid')}`
  await worker.goto(address)
  await worker.getByRole('button', { name: 'Sona erdir' }).click()
  await worker.locator('#from').fill('01.09.2024')
  await worker.locator('#reason').fill('Bakım kuruluşuna yerleşti.')
  await worker.getByRole('dialog').getByRole('button', { name: 'Karara gönder' }).click()
  await worker.getByText(/Sona erdirme önerisi karar bekliyor/).waitFor()
  expect(await worker.getByRole('button', { name: 'Onayla' }).count()).toBe(0)
  const decider = await site.signIn('karar')
  await decider.goto(address)
  await decider.getByText(/Onaylanırsa ödenmiş paradan/).waitFor()
  await decider.getByRole('button', { name: 'Onayla' }).click()
  await decider.getByRole('dialog').getByRole('button', { name: 'Onayla' }).click()
  await decider.getByText('Geri alınacak: 9.077,96 ₺').waitFor()
  await expectAccessible(decider)
})
