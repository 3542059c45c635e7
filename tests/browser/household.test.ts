import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

let site: Site
let field: Page
beforeAll(async () => {
  site = await openSite()
  field = await site.signIn('saha', { width: 360, scheme: 'light' })
})
afterAll(() => site?.close())

const button = (name: string | RegExp) => field.getByRole('button', { name, exact: typeof name === 'string' })
const typedOf = async (...ids: string[]) => Promise.all(ids.map(id => field.locator(`#${id}`).inputValue()))

/** A household with at least so many members to which a visit is planned. */
const plannedHome = (members: number) =>
  field.evaluate(async least => {
    const read = (path: string) => fetch(path).then(answer => answer.json())
    for (const { id } of await read('/api/visits')) {
      const { household } = await read(`/api/visits/${id}`)
      if (household.members.length >= least) return { visit: id as string, ...household }
    }
    throw new Error('no planned visit to such a household')
  }, members)

test('a household is held against those known, its members are found or recorded new, and what was typed survives', async () => {
  const known = await plannedHome(1)
  await field.goto(`${site.url}/ziyaretler`)
  await field.getByRole('link', { name: 'Yeni hane' }).click()
  await field.locator('#districtId').selectOption({ label: known.district })
  await field.locator('#neighbourhoodId').selectOption({ label: known.neighbourhood })
  await field.locator('#address').fill(known.address.toLocaleLowerCase('tr').replace('sokak', 'sk'))
  await field.locator('#addressCode').fill('12345')
  await field.getByRole('link', { name: known.address }).waitFor()

  await button('Kişi ekle').click()
  await field.locator('#personId-search').fill('Zekiye Yenikomşu')
  await field.getByText('“Zekiye Yenikomşu” bulunamadı.').waitFor()
  await button('Yeni kişi kaydet').click()
  await field.locator('#personId-sex').selectOption('female')
  await button('Kişiyi kaydet').click()
  await field.locator('#personId input:checked').waitFor()
  await field.locator('#relation').selectOption('self')
  await field.locator('#source').selectOption('declaration')
  await field.getByRole('dialog').getByRole('button', { name: 'Kişi ekle' }).click()

  // The code is refused, and then the address, which another household has; a reload in between loses nothing.
  await button('Haneyi kaydet').click()
  await field.getByText('Adres kodu 10 hanedir').waitFor()
  const typed = await typedOf('districtId', 'neighbourhoodId', 'address', 'addressCode')
  await field.reload()
  await field.getByText('Zekiye Yenikomşu').waitFor()
  await field.getByRole('link', { name: known.address }).waitFor()
  // The lists of places may still be on their way.
  await expect.poll(() => typedOf('districtId', 'neighbourhoodId', 'address', 'addressCode')).toEqual(typed)
  await field.locator('#addressCode').fill('1234567890')
  await field.getByRole('link', { name: known.address }).waitFor()
  await button('Haneyi kaydet').click()
  await field.getByText('bunlardan biri olmadığını işaretleyin').waitFor()
  await field.getByText('Yazdığım hane bunlardan biri değil').click()
  await button('Haneyi kaydet').click()
  await field.waitForURL(/\/haneler\/[0-9a-f]{8}/)
  await field.getByRole('heading', { name: 'Zekiye Yenikomşu hanesi' }).waitFor()

  await field.goto(`${site.url}/haneler/yeni`)
  expect(await typedOf('address', 'addressCode')).toEqual(['', ''])
})

test('a visit finds one gone and one new; written without a connection it is kept, and sent once the rest is said', async () => {
  const { visit, id: home, members } = await plannedHome(3)
  const gone = members[2].name
  await field.goto(`${site.url}/ziyaretler/${visit}`)
  await button(`Ayrıldı: ${gone}`).click()
  await field.getByText('Görüşme yapıldı').first().click()
  await field.context().setOffline(true)
  await button('Yeni kişi').click()
  await field.getByLabel('Kişi ara').fill('zekiye yenikomşu')
  await field.getByText('bağlantı gelince arayıp seçersiniz').waitFor()
  await field.context().setOffline(false)
  await field.reload()

  for (const heading of ['Konut', 'Gelir', 'Sağlık', 'Çocuk', 'Eğitim', 'Güvenlik', 'İhtiyaç'])
    await button(new RegExp(`Sonraki: ${heading}`)).click()
  await button('Kontrol et').click()
  await button('Gönder').click()
  await button('Hane: kalanlar aynı mı?').click()
  await button('Kalanlar aynı').click()
  await field.getByRole('radio', { name: /Zekiye Yenikomşu/ }).check({ force: true })
  await field.getByLabel('Referans kişiye yakınlığı').selectOption('sibling')
  for (const heading of ['Konut', 'Gelir', 'Sağlık', 'Çocuk', 'Eğitim', 'Güvenlik', 'İhtiyaç'])
    await button(new RegExp(`Sonraki: ${heading}`)).click()
  await button('Kontrol et').click()
  await button('Gönder').click()
  await field.getByText('Ziyaret kaydedildi').first().waitFor()
  await field.getByText(`Ayrıldı: ${gone}`).waitFor()

  const { members: after } = await field.evaluate(path => fetch(path).then(answer => answer.json()), `/api/households/${home}`)
  const said = Object.fromEntries(
    after.map((each: { name: string; memberships: { source: string }[] }) => [
      each.name,
      each.memberships.map(one => one.source),
    ]),
  )
  expect(said).toMatchObject({ [members[0].name]: ['register', 'visit'], [gone]: ['register'], 'Zekiye Yenikomşu': ['visit'] })
})

test('who is named by two sources leaves by the one that is chosen', async () => {
  const { household } = await field.evaluate(async () => {
    const read = (path: string) => fetch(path).then(answer => answer.json())
    for (const { householdId } of await read('/api/visits?state=done')) {
      const file = await read(`/api/households/${householdId}`)
      if (file.members.some((each: { memberships: object[] }) => each.memberships.length > 1)) return { household: file }
    }
    throw new Error('no household with a member of two sources')
  })
  const { name } = household.members.find((each: { memberships: object[] }) => each.memberships.length > 1)
  await field.goto(`${site.url}/haneler/${household.id}`)
  await button(`Ayrıldı: ${name}`).click()
  await field.locator('#until').fill('30.09.2024')
  await button('Ayrılmayı kaydet').click()
  await field.getByText('Kaynağı seçin.').waitFor()
  await field.getByRole('dialog').getByText('Nüfus kaydı', { exact: true }).click()
  await button('Ayrılmayı kaydet').click()
  await field.getByText('Ayrılma kaydedildi.').waitFor()
  const row = field.getByRole('row').filter({ hasText: name })
  await row.getByText('Burada yok: Nüfus kaydı').waitFor()
  expect(await row.getByText('Var').count()).toBe(1)
})
