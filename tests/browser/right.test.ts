import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSideways, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const read = <Body>(page: Page, path: string): Promise<Body> =>
  page.evaluate(address => fetch(address).then(answer => answer.json()), path)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function delivered(): Promise<number> {
  const page = await site.signIn('istatistik')
  const { figures } = await read<{ figures: { id: string; printed: string }[] }>(page, '/api/figures')
  await page.context().close()
  return Number(figures.find(({ id }) => id === 'F53')!.printed.replaceAll('.', ''))
}

interface Row {
  personId: string
  personName: string
  relation: string
  cardState: string | null
}

const withoutCard = async (page: Page, relation: string) => {
  const { rows } = await read<{ rows: Row[] }>(page, '/api/right-holders?status=martyr&relation=relative')
  const found = rows.find(row => row.relation === relation && row.cardState === null)
  if (!found) throw new Error(`no ${relation} without a card`)
  return found
}

/** The same words may stand on the page before; the choice does not. */
const restOn = (page: Page, category: string) =>
  page.getByRole('group', { name: 'Başvuru neye dayanıyor?' }).getByText(category, { exact: true }).click()

test('a martyr’s widow asks for a card, another approves, it is printed in a batch and handed over: one more', async () => {
  const before = await delivered()
  const officer = await site.signIn('program')
  const { personId, personName } = await withoutCard(officer, 'spouse')

  // The rules are read before anything is saved.
  await officer.goto(`${site.url}/hak-sahipleri/${personId}`)
  await officer.getByRole('link', { name: 'Kart başvurusu' }).click()
  await restOn(officer, 'Şehit yakını')
  await officer.getByText('Koşulların tümü karşılanıyor').waitFor()
  await button(officer, 'Onaya gönder').click()
  await officer.waitForURL(/\/kartlar\/[0-9a-f-]{36}$/)
  const card = new URL(officer.url()).pathname
  await officer.getByText('Siz hazırladınız; kararı başkası verir.').waitFor()
  expect(await button(officer, 'Onayla').count()).toBe(0)

  const decider = await site.signIn('karar')
  await decider.goto(`${site.url}/kartlar?liste=karar`)
  await decider.getByRole('row').filter({ hasText: personName }).getByRole('link', { name: 'Numarasız' }).click()
  await button(decider, 'Onayla').click()
  await decider.getByRole('dialog').getByRole('button', { name: 'Onayla' }).click()
  await decider.getByText('Karar verildi.').first().waitFor()

  // A batch of what waits; each card gets its number.
  await officer.goto(`${site.url}/kartlar?liste=baski`)
  await officer.getByRole('row').filter({ hasText: personName }).waitFor()
  await button(officer, 'Baskı partisi oluştur').click()
  await officer.waitForURL(/\/kart-baskilari\/[0-9a-f-]{36}$/)
  const number = await officer.getByRole('row').filter({ hasText: personName }).getByRole('link').first().textContent()
  expect(number).toMatch(/^SK-2024-\d{5}$/)
  await officer.getByRole('link', { name: 'Baskı yaprağı' }).click()
  await officer.getByText(number!).waitFor()
  await officer.goBack()
  await button(officer, 'Basıldı olarak işaretle').click()
  await officer.getByText('Parti basıldı.').first().waitFor()
  expect(await delivered()).toBe(before)

  // The number on the card finds it; another takes it, with a reason.
  await officer.goto(`${site.url}/kartlar/teslim`)
  await officer.getByLabel('Kart numarası ya da ad').fill(number!)
  await officer.getByText('Adına başkası').click()
  await button(officer, 'Teslim et').click()
  await officer.getByText('Bu alanı doldurun.').first().waitFor()
  await officer.getByLabel('Alanın adı soyadı').fill('Deneme Yakını')
  await officer.getByLabel('Neden başkası alıyor?').fill('Kendisi hastanede.')
  await button(officer, 'Teslim et').click()
  await officer.getByText('Kart teslim edildi.').first().waitFor()
  expect(await officer.getByLabel('Kart numarası ya da ad').inputValue()).toBe('')
  expect(await delivered()).toBe(before + 1)

  // Lost: void at once, and the next one takes its place.
  await officer.goto(site.url + card)
  await officer.getByText('Deneme Yakını aldı: Kendisi hastanede.').waitFor()
  await button(officer, 'Kartı sonlandır').click()
  await officer.getByRole('dialog').getByLabel('Neden').selectOption('lost')
  await officer.getByRole('dialog').getByRole('button', { name: 'Kartı sonlandır' }).click()
  await officer.getByText(/geçersiz oldu: Kayıp/).waitFor()
  await officer.goto(`${site.url}/hak-sahipleri/${personId}/kart`)
  await restOn(officer, 'Şehit yakını')
  await officer.getByText(`${number} yerine`).waitFor()
}, 180_000)

test('the officer reads the refusal with its margin before saving, and the municipality’s card is not saved here', async () => {
  const officer = await site.signIn('program')
  const { personId } = await withoutCard(officer, 'child')
  await officer.goto(`${site.url}/hak-sahipleri/${personId}/kart`)
  await restOn(officer, 'Şehit yakını')
  await officer.getByText('Karar mektubunu gör').waitFor()
  if (await officer.getByLabel('Evli').isVisible()) await officer.getByLabel('Evli').selectOption('true')
  await officer.getByText('Uygun değil').waitFor()
  await restOn(officer, '65 yaş ve üzeri')
  await officer.getByText('Bu kartı belediye basar ve verir').waitFor()
  await officer.getByText(/65 yaşını \d\d\.\d\d\.\d{4} günü dolduracak/).waitFor()
  expect(await officer.getByRole('button', { name: /gönder/ }).count()).toBe(0)
  await expectAccessible(officer)
  await officer.setViewportSize({ width: 360, height: 780 })
  await expectAccessible(officer)
  await expectNoSideways(officer)
})

test('who may not read rights finds no such page', async () => {
  const page = await site.signIn('uzman')
  await page.goto(`${site.url}/hak-sahipleri`)
  await page.getByText('Kayıt bulunamadı').waitFor()
  expect(await page.evaluate(() => fetch('/api/cards').then(answer => answer.status))).toBe(403)
})
