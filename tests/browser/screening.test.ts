import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '#kernel/screening/screens/address.ts'
import { expectAccessible, expectNoSideways, openSite, type Site, showAs } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const address = (entitlement?: string) => `${site.url}${addressOf(entitlement)}`
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const shots = [
  [1440, 'light'],
  [360, 'light'],
  [800, 'dark'],
] as const

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

interface Listed {
  rows: { personId: string; personName: string; openCase: { id: string } | null }[]
}
const read = <Body>(page: Page, path: string): Promise<Body> =>
  page.evaluate(asked => fetch(asked).then(answer => answer.json()), path)

const post = (page: Page, path: string, body: object): Promise<number> =>
  page.evaluate(
    async ([to, sent]) => {
      const { csrf } = await fetch('/api/session').then(answer => answer.json())
      const headers = { 'content-type': 'application/json', 'x-hane-csrf': csrf }
      return (await fetch(to!, { method: 'POST', headers, body: sent! })).status
    },
    [path, JSON.stringify(body)],
  )

test('the officer starts it and leaves the persons to the centres; the director reads why', async () => {
  const officer = await site.signIn('program')
  await officer.goto(address('evde-bakim'))
  await officer.getByText('Bu hak için henüz tarama yapılmadı.').waitFor()
  await officer.getByRole('link', { name: 'Hak edip almayanlar' }).first().click()
  const homeCare = officer.getByRole('row').filter({ hasText: 'Evde bakım yardımı' })
  await homeCare.getByText('—').first().waitFor()
  await expectFits(officer)
  await button(officer, 'Taramayı başlat').click()
  await officer.getByText('Son tarama: 30.09.2024.').waitFor()
  await homeCare.getByText(/^0 \/ [1-9]\d*$/).waitFor()
  await button(officer, 'Yeniden tara').waitFor()
  await homeCare.getByRole('link').click()
  await officer.getByText(/ilde \d+ kişi bulundu; size görünen 0/).waitFor()
  await officer.getByText('Size görünen kimse bulunmadı.').waitFor()

  const director = await site.signIn('ilmuduru')
  await director.goto(address('evde-bakim'))
  const rows = director.getByRole('row')
  await director
    .getByText(/\d+ kişinin sınırı .* az\)/)
    .first()
    .waitFor()
  await director
    .getByText(/Sağlık kurulu raporunun geçerliliği/)
    .first()
    .waitFor()
  expect(await rows.count()).toBeGreaterThan(5)
  await director.getByText('Dosyası var:').first().waitFor()
  await expectFits(director)
  const all = await rows.count()
  await director.getByLabel('İlçe').selectOption({ index: 1 })
  await expect.poll(() => rows.count()).toBeLessThan(all)
}, 120_000)

test('all benefits stand by chapter, each with its own page; what is missing is said with them, and what cannot be looked for at all', async () => {
  const director = await site.signIn('ilmuduru')
  await director.goto(address())
  const choose = async (benefit: string) => {
    await director.getByRole('link', { name: 'Hak edip almayanlar' }).first().click()
    await director.getByRole('table', { name: 'Sosyal yardımlar' }).waitFor()
    await director.getByRole('link', { name: benefit, exact: true }).click()
    await director.getByRole('heading', { level: 1, name: benefit, exact: true }).waitFor()
  }
  await choose('Ücretsiz seyahat kartı: 65 yaş ve üzeri')
  await director.getByText(/ilde \d[\d.]* kişi bulundu; size görünen [1-9]/).waitFor()
  await director.getByText('Bu hakkı kimin aldığı burada bilinmiyor; alanlar da listelenir.').waitFor()
  expect(await director.getByRole('row').count()).toBeGreaterThan(5)

  await choose('Gıda yardımı')
  await director.getByText(/Bu hak haneyle ilgilidir: her haneden bir kişi listelenir/).waitFor()
  await director.getByText(/ilde [1-9][\d.]* kişi bulundu; size görünen [1-9]/).waitFor()
  await choose('Yaşlı aylığı (2022)')
  await director.getByText(/ilde 0 kişi bulundu/).waitFor()
  await director.getByText('Kendisinin ve eşinin geliri').waitFor()
  expect(await director.getByText('Bilgisi eksik; hakkında bir şey söylenemez').locator('..').textContent()).toMatch(
    /[1-9][\d.]* kişi/,
  )
  await director.goto(address())
  await director.getByText(/kuruluşa bağlı olan haklar/).click()
  await director.getByText('Özel kreşte ücretsiz yer', { exact: true }).waitFor()
  await director.evaluate(() => scrollTo(0, 0))
  await expectFits(director)
  if (process.env.HANE_SHOTS)
    for (const [width, scheme] of shots) {
      await showAs(director, { width, scheme })
      await director.screenshot({ path: `${process.env.HANE_SHOTS}/screening-${width}-${scheme}.png`, fullPage: true })
    }
}, 120_000)

test('the centre sees its own and opens a case from the row', async () => {
  const worker = await site.signIn('uzman')
  const { rows } = await read<Listed>(worker, '/api/screenings/evde-bakim/persons')
  const list = await read<{ cases: { id: string; assignedTo: string | null; state: string }[] }>(worker, '/api/cases?list=mine')
  const mine = rows.find(row => list.cases.some(each => each.id === row.openCase?.id && each.state === 'open'))!
  expect(await post(worker, `/api/cases/${mine.openCase!.id}/close`, { actId: randomUUID(), note: 'Aile vazgeçti.' })).toBe(200)
  await worker.goto(address('evde-bakim'))
  await worker
    .getByRole('row')
    .filter({ hasText: mine.personName })
    .getByRole('button', { name: /dosya aç/i })
    .click()
  await worker.waitForURL(/\/dosyalar\/[0-9a-f-]{36}$/)
  await worker.getByRole('heading', { level: 1 }).waitFor()
  await worker.goto(address('evde-bakim'))
  await worker.getByRole('row').filter({ hasText: mine.personName }).getByText('Dosyası var: EB-2024').waitFor()
}, 120_000)

test('while it runs the progress is told; a failure of the list is said, with a button; who may not sees no page', async () => {
  const director = await site.signIn('ilmuduru')
  await director.route('**/api/screenings', async (route, request) => {
    if (request.method() !== 'GET') return route.continue()
    const answer = await route.fetch()
    const screenings = await answer.json()
    Object.assign(screenings.newest, { state: 'running', homes: 60_112, homesDone: 12_400, found: { 'evde-bakim': 321 } })
    await route.fulfill({ json: screenings })
  })
  await director.route('**/api/screenings/*/persons*', route => route.abort())
  await director.goto(address('evde-bakim'))
  await director.getByText('12.400 / 60.112 hane okundu, 321 kayıt bulundu.').waitFor()
  await director.getByText('Kayıtlar gelmedi.').waitFor()
  await button(director, 'Yeniden dene').waitFor()
  await expectFits(director)
  await director.unrouteAll({ behavior: 'wait' })
  await director.evaluate(() => localStorage.setItem('hane-language', 'en'))
  await director.goto(address())
  await director.getByRole('heading', { level: 1, name: 'Who qualifies and does not receive' }).waitFor()

  const other = await site.signIn('istatistik')
  await other.goto(address())
  await other.getByText('Kayıt bulunamadı').waitFor()
}, 120_000)
