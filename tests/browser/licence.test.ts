import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const dialog = (page: Page) => page.getByRole('dialog')

interface Line {
  id: string
  facilityName: string
  licenceId: string
  kind: string
  plannedOn: string
}
const answer = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate(address => fetch(address).then(reply => reply.json()), path)

async function homes(): Promise<number> {
  const page = await site.signIn('istatistik')
  const { figures } = await answer<{ figures: { id: string; printed: string }[] }>(page, '/api/figures')
  await page.context().close()
  return Number(figures.find(figure => figure.id === 'F44')!.printed)
}

/** Chooses by keyboard, as one does on a tablet with keys. */
async function choose(page: Page, heading: RegExp, result: string) {
  const group = page.getByRole('group', { name: heading })
  await group.getByRole('radio', { name: result, exact: true }).focus()
  await page.keyboard.press('Space')
}

async function allConform(page: Page) {
  const headings = page.getByRole('main').getByRole('group')
  await headings.first().waitFor()
  for (let place = 1; place <= (await headings.count()); place += 1) await choose(page, new RegExp(`^${place}\\. `), 'Uygun')
}

test('an inspector fills the checklist by keyboard on a tablet; the draft outlives a reload, and the finding stands in the file', async () => {
  const page = await site.signIn('denetim', { width: 800, scheme: 'light' })
  const planned = await answer<Line[]>(page, '/api/inspections?state=planned')
  const today = planned.find(each => each.kind === 'unannounced')!
  await page.goto(`${site.url}/denetimler/${today.id}`)
  await page.getByText('Yönetmelikteki maddesi doğrulanmadı').first().waitFor()
  await allConform(page)
  await choose(page, /İlaçlar kilitli/, 'Uygun değil')
  await page.getByLabel('Ne uygun değil?').fill('İlaç dolabının kilidi kırık.')
  await button(page, 'Kontrol et').click()

  // The day is still missing: one is led to it.
  await page.getByText('Eksik kalanlar').waitFor()
  expect(await button(page, 'Gönder').isDisabled()).toBe(true)
  await button(page, /İlaçlar kilitli.*Bugünden sonraki bir gün/).click()
  await page.keyboard.type('18.10.2024')
  await page.keyboard.press('Tab')
  await page.reload()
  await page.getByText('Bu cihazdaki taslak geri geldi.').waitFor()
  expect(await page.getByLabel('Ne uygun değil?').inputValue()).toBe('İlaç dolabının kilidi kırık.')
  await expectAccessible(page)
  await button(page, 'Kontrol et').click()
  await button(page, 'Gönder').click()
  await page.getByText('Denetim kaydedildi.').waitFor()

  await page.goto(`${site.url}/ruhsatlar/${today.licenceId}`)
  await page.getByText('İlaç dolabının kilidi kırık.').waitFor()
  await page.getByText('18.10.2024').first().waitFor()
  await page.getByText('Günü denetim görevlisi koydu').first().waitFor()
}, 120_000)

test('from the application to the permit: too few places are said at once, another decides, the figure goes up by one', async () => {
  const before = await homes()
  const officer = await site.signIn('program')
  await officer.goto(`${site.url}/ruhsatlar/yeni`)
  await officer.getByLabel('Türü').selectOption('huzurevi')
  await officer.getByLabel('Kuruluşun adı').fill('Deneme Yolu Özel Huzurevi')
  await officer.getByLabel('İlçe').selectOption({ label: 'Bornova' })
  await officer.getByLabel('Adres').fill('Deneme Sokak 1')
  await officer.getByLabel('İstenen kapasite').fill('14')
  await officer.getByText('En az 20 kişilik kapasite gerekir (RG 07.08.2008/26960)').waitFor()
  await officer.getByLabel('İstenen kapasite').fill('24')
  await officer.getByLabel('Sorumlu müdür').fill('Deneme Müdür')
  await officer.getByLabel('Ticaret unvanı').fill('Deneme Bakım Ltd. Şti.')
  await officer.getByLabel('Vergi kimlik numarası').fill('1234567891')
  await officer.getByLabel('Görüşülecek kişi').fill('Deneme Kurucu')
  await officer.getByLabel('Telefon').fill('0232 000 00 00')
  await button(officer, 'Başvuruyu al').click()
  // A wrong number is named; nothing typed is lost.
  await officer
    .getByText(/Vergi kimlik numarası 10 hanelidir/)
    .first()
    .waitFor()
  expect(await officer.getByLabel('Kuruluşun adı').inputValue()).toBe('Deneme Yolu Özel Huzurevi')
  await officer.getByLabel('Vergi kimlik numarası').fill('4540536920')
  await button(officer, 'Başvuruyu al').click()
  await officer.waitForURL(/\/ruhsatlar\/[0-9a-f-]{36}$/)
  const file = new URL(officer.url()).pathname

  // Without a first inspection no permit can be proposed.
  await officer.getByText('Ön denetim yapılmadı.').first().waitFor()
  const inspector = await site.signIn('denetim')
  await inspector.goto(site.url + file)
  await button(inspector, 'Denetim planla').click()
  await button(inspector, 'Planla').click()
  await inspector.getByRole('link', { name: 'Ön denetim' }).click()
  await allConform(inspector)
  await button(inspector, 'Kontrol et').click()
  await button(inspector, 'Gönder').click()
  await inspector.getByText('Denetim kaydedildi.').waitFor()

  // Customary papers are missing: proposed with the reason why.
  await officer.reload()
  await button(officer, 'Öneri yaz').click()
  await dialog(officer).getByLabel('Eksik belgelere karşın neden öneriyorsunuz?').fill('Asılları görüldü, örnekleri getirilecek.')
  await dialog(officer).getByLabel('Gerekçe').fill('Ön denetimde engel görülmedi; ruhsat verilmesi uygundur.')
  await dialog(officer).getByRole('button', { name: 'Karara gönder' }).click()
  await officer.getByText('Karar bekliyor: Ruhsat verilmesi').waitFor()
  expect(await button(officer, 'Karar ver').count()).toBe(0)

  const decider = await site.signIn('karar')
  await decider.goto(site.url + file)
  await button(decider, 'Karar ver').click()
  await dialog(decider).getByRole('button', { name: 'Önerildiği gibi karar ver' }).click()
  await decider.getByText('Karar verildi.').first().waitFor()
  await decider.getByRole('link', { name: 'Ruhsatı aç' }).click()
  await decider.getByText('adlı kuruluşun açılmasına').waitFor()
  await expectAccessible(decider)
  const code = await decider.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()
  expect(await homes()).toBe(before + 1)

  // Somebody of another desk, to whom the file is closed, asks by the code.
  const stranger = await site.signIn('saha')
  await stranger.goto(site.url + file)
  await stranger.getByText('Kayıt bulunamadı').first().waitFor()
  await stranger.goto(`${site.url}/ruhsat-dogrula`)
  await stranger.getByLabel('Doğrulama kodu').fill(code!.replaceAll('-', '').toLowerCase())
  await button(stranger, 'Sor').click()
  await stranger.getByText('Bu ruhsat bugün geçerli.').waitFor()
  await stranger.getByText('Deneme Yolu Özel Huzurevi').waitFor()
  await expectAccessible(stranger)
}, 180_000)

test('a home in which people live is closed only with a plan for them; they then stand in the work of its circle', async () => {
  const before = await homes()
  const officer = await site.signIn('program')
  const { licences } = await answer<{ licences: { id: string; waiting: string | null }[] }>(
    officer,
    '/api/licences?programme=ozel-huzurevi',
  )
  const files = await Promise.all(
    licences.map(async ({ id, waiting }) => ({
      id,
      waiting,
      ...(await answer<{ residents: number }>(officer, `/api/licences/${id}`)),
    })),
  )
  const { id, residents } = files.find(file => file.waiting === null && file.residents > 0)!
  await officer.goto(`${site.url}/ruhsatlar/${id}`)
  await button(officer, 'Öneri yaz').click()
  await dialog(officer).locator('#matter').selectOption('close')
  await dialog(officer).getByText(`Kuruluşta ${residents} kişi kalıyor.`).waitFor()
  await dialog(officer).locator('#ground').fill('Deneme hükmü')
  await dialog(officer).locator('#reason').fill('Kurucu kapatacağını bildirdi.')
  await button(officer, 'Karara gönder').click()
  expect(await officer.evaluate(() => document.activeElement?.id)).toBe('change.plan.until')
  await officer.keyboard.type('31.10.2024')
  await dialog(officer).locator('[id="change.plan.words"]').fill('Karşıyaka’daki huzurevinde yer ayrıldı.')
  await expectAccessible(officer)
  await button(officer, 'Karara gönder').click()
  await dialog(officer).waitFor({ state: 'detached' })

  const decider = await site.signIn('karar')
  await decider.goto(`${site.url}/ruhsatlar/${id}`)
  await button(decider, 'Karar ver').click()
  await button(decider, 'Önerildiği gibi karar ver').click()
  await decider.getByText(`Kuruluşta ${residents} kişi kalıyor; 31.10.2024 gününe kadar`).waitFor()
  await decider.goto(`${site.url}/yerlestirme?liste=tasinacak`)
  await decider.getByRole('heading', { name: 'Taşınacaklar' }).waitFor()
  await expect.poll(() => decider.locator('main tbody tr').count()).toBe(residents)
  await expectAccessible(decider)
  expect(await homes()).toBe(before - 1)
}, 120_000)
