import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccounts } from '#demo/accounts.ts'
import { type Look, newContext } from './browser.ts'
import { type Keyboard, keyboardOf } from './keyboard.ts'
import { openSite, type Site } from './site.ts'

// Each role's main job from the door to its end without a mouse, each taking up what the one before it left.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

let person = ''
let caseNumber = ''

async function enter(username: string, look?: Look): Promise<{ page: Page; keys: Keyboard }> {
  const page = await (await newContext(site.browser, look)).newPage()
  const keys = keyboardOf(page)
  await page.goto(site.url)
  await keys.type('Kullanıcı adı', username)
  await keys.type('Parola', demoAccounts.find(each => each.username === username)!.password)
  await keys.press('Enter')
  await page.getByRole('banner').waitFor()
  return { page, keys }
}

/** Waits until it is said what was done; the work goes on from within the page. */
async function told(page: Page, words: string | RegExp) {
  await page.getByRole('status').getByText(words).first().waitFor()
  expect(
    await page.evaluate(() => document.activeElement?.closest('main, dialog') !== null),
    'the focus fell out of the page',
  ).toBe(true)
}
const firstLink = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('table')
    .getByRole('link')
    .first()
    .textContent()
    .then(words => words!.trim())

test('a field worker records a visit with a need and its referral', async () => {
  const { page, keys } = await enter('saha')
  await keys.use('link', 'Ziyaretler')
  await keys.use('link', await firstLink(page))
  await keys.pick('Görüşme yapıldı')
  for (const heading of ['Konut', 'Gelir', 'Sağlık']) await keys.use('button', `Sonraki: ${heading}`)
  await keys.use('checkbox', 'Bakım desteği')
  person = await keys.choose('Kimin ihtiyacı?')
  await keys.type(/^Not/, 'Bakım gece gündüz sürüyor.')
  await keys.choose(/^Yönlendirme/, /Evde bakım/i)
  for (const heading of ['Çocuk', 'Eğitim', 'Güvenlik', 'İhtiyaç']) await keys.use('button', `Sonraki: ${heading}`)
  await keys.use('button', 'Kontrol et')
  await keys.use('button', 'Gönder')
  await told(page, 'Ziyaret kaydedildi, 1 yönlendirme gönderildi.')
})

test('a centre manager accepts the referral and assigns the case', async () => {
  const { page, keys } = await enter('mudur')
  await keys.use('link', 'Gelen işler')
  await keys.openDialog(`Kabul et: ${person}`)
  await keys.choose('Sosyal çalışmacı', 'Mehmet Örnek')
  await keys.use('button', 'Kabul et')
  await told(page, /Yönlendirme kabul edildi/)
  await keys.use('link', 'Kabul edilenler')
  await keys.use('link', `Dosyayı aç: ${person}`)
  await page.getByRole('heading', { level: 1, name: person }).waitFor()
  caseNumber = (await page.getByRole('navigation', { name: 'Yeriniz' }).locator('[aria-current]').textContent())!
  await keys.openDialog('Görevlendir')
  await keys.choose('Sosyal çalışmacı', 'Mehmet Örnek')
  await keys.use('button', 'Görevlendir')
  await told(page, 'Dosya görevlendirildi.')
})

test('Escape throws nothing away that was typed: it asks, and Escape again leads back to the same field', async () => {
  const { page, keys } = await enter('uzman')
  await keys.use('link', 'Dosyalar')
  await keys.use('link', caseNumber)
  await keys.openDialog('Belge ekle')
  await keys.type(/Belge numarası/, 'DENEME-3/2024')
  const question = page.getByRole('alert').getByText('Yazdıklarınız kaydedilmedi')
  await keys.press('Escape')
  await question.waitFor()
  await keys.press('Escape')
  await question.waitFor({ state: 'hidden' })
  expect(await page.locator(':focus').inputValue()).toBe('DENEME-3/2024')
  await keys.press('Escape')
  await keys.use('button', 'Kaydetmeden kapat')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await page.locator(':focus').textContent()).toBe('Belge ekle')
  expect(await page.getByText('DENEME-3/2024').count()).toBe(0)
})

test('a case worker records a fact and a document, signs the enquiry and proposes', async () => {
  const { page, keys } = await enter('uzman')
  await keys.use('link', 'Dosyalar')
  await keys.use('link', caseNumber)
  await keys.openDialog('Bilgileri kaydet')
  await keys.type('Hane geliri', '1.000,00')
  await keys.use('button', 'Kaydet')
  await told(page, 'Kaydedildi.')
  await keys.openDialog('Belge ekle')
  await keys.choose('Rapordaki durum', /tam bağımlı/i)
  await keys.type(/Belge numarası/, 'DENEME-2/2024')
  await keys.type('Geçerliliğin ilk günü', '01.09.2024')
  await keys.type(/Geçerliliğin son günü/, '31.08.2026')
  await keys.use('button', 'Belge ekle')
  await page.getByText('DENEME-2/2024').waitFor()
  await keys.openDialog('Rapor yaz')
  await keys.type('Bulgular', 'Evde bakım gece gündüz sürüyor.')
  await keys.type('Kanaat', 'Evde bakım yardımı uygundur.')
  await keys.use('button', 'İmzala')
  await told(page, 'Rapor imzalandı.')
  await keys.openDialog('Karara gönder')
  await keys.use('button', 'Karara gönder')
  await told(page, 'Öneri karara gönderildi.')
})

test('a decider decides one case and returns another', async () => {
  const { page, keys } = await enter('karar')
  await keys.use('link', 'Dosyalar')
  await keys.use('link', 'Karar bekleyenler')
  await keys.use('link', caseNumber)
  await keys.openDialog('Karar ver')
  await keys.use('button', 'Uygun bul')
  await told(page, 'Karar verildi.')
  await keys.use('link', 'Dosyalar')
  await keys.use('link', 'Karar bekleyenler')
  await keys.use('link', await firstLink(page))
  await keys.openDialog('Geri gönder')
  await keys.type('Neden geri gönderiyorsunuz?', 'Raporun aslı görülmemiş.')
  await keys.use('button', 'Geri gönder')
  await told(page, 'Dosya geri gönderildi.')
})

test('a payments officer computes and proposes, the director approves, the accounting officer releases', async () => {
  const { page, keys } = await enter('odeme')
  await keys.use('link', 'Ödemeler')
  await keys.use('button', 'Hesapla')
  await told(page, 'Ödeme listesi hesaplandı.')
  for (const [account, act] of [
    ['odeme', 'Onaya gönder'],
    ['ilmuduru', 'Onayla'],
    ['muhasebe', 'Öde'],
  ] as const) {
    const { page, keys } = await enter(account)
    await keys.use('link', 'Ödemeler')
    await keys.use('link', 'Eylül 2024')
    await keys.openDialog(act)
    await keys.use('button', act)
    await told(page, 'Kaydedildi.')
  }
})

test('a statistics officer opens a figure, goes down to its records and districts, and opens the edition', async () => {
  const { page, keys } = await enter('istatistik')
  await keys.use('link', 'Göstergeler')
  await keys.use('link', /Engelli/)
  await keys.use('link', 'F48')
  await page.getByText('Sayının arkasındaki kayıtlar').waitFor()
  await keys.goTo('button', /^Aliağa/)
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await page.getByRole('button', { name: /^Menemen/, pressed: true }).waitFor()
  await keys.openDialog('Başka gün')
  await keys.type('Gün', '15.09.2024')
  await keys.press('Enter')
  await page
    .getByText(/15\.09\.2024 günü bilindiği gibi/)
    .first()
    .waitFor()
  await keys.use('link', 'Kitapçık')
  await keys.use('button', 'Önizlemeyi aç')
  await page.getByTitle(/önizleme/i).waitFor()
})

test('an auditor filters the chain by a record', async () => {
  const { page, keys } = await enter('denetci')
  await keys.use('link', 'Kayıt zinciri')
  const record = page
    .getByRole('main')
    .getByRole('link', { name: /^[0-9a-f]{8}$/ })
    .first()
  const number = (await record.getAttribute('title'))!
  await keys.type('Kaydın numarası', number.slice(0, 8))
  await keys.press('Enter')
  await page.getByText(/36 harf ve rakamdan/).waitFor()
  await keys.type('Kaydın numarası', number)
  await keys.press('Enter')
  await page.getByText(`Yalnız ${number.slice(0, 8)} kaydı`).waitFor()
  await keys.use('link', 'Süzgeci kaldır')
  await page.getByText(`Yalnız ${number.slice(0, 8)} kaydı`).waitFor({ state: 'hidden' })
})

test('on a narrow screen the pages stand in a sheet', async () => {
  const { page, keys } = await enter('uzman', { width: 360, scheme: 'dark' })
  await keys.openDialog('Sayfaları aç')
  await keys.use('link', 'Hizmetler')
  await page.getByRole('heading', { level: 1, name: 'Hizmetler' }).waitFor()
})

test('an administrator moves the day', async () => {
  const { page, keys } = await enter('yonetici')
  await keys.use('button', 'Sonraki gün')
  await told(page, 'İş günü artık 01.10.2024.')
  expect(await page.getByText('01.10.2024').count()).toBeGreaterThan(0)
})
