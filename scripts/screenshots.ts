import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser, signIn } from '../tests/browser/browser.ts'

// The pictures of the READMEs, taken anew from a running demo province: npm run screenshots

const url = `http://localhost:${process.env.PORT ?? 3535}`
const folder = join(import.meta.dirname, '../docs/screenshots')

interface Picture {
  name: string
  as: string
  size: [width: number, height: number]
  path: string
  /** From the page at `path` to what is shown. */
  go?: (page: Page) => Promise<unknown>
}

/** Opens the first row of the list that holds these words. */
const row =
  (words: string | RegExp = '') =>
  (page: Page) =>
    page.locator('main tbody tr').filter({ hasText: words }).getByRole('link').first().click()

const pictures: readonly Picture[] = [
  { name: 'today', as: 'uzman', size: [1440, 1080], path: '/' },
  { name: 'case-file', as: 'uzman', size: [1440, 1500], path: '/', go: row('Belgenin süresi doluyor') },
  {
    name: 'entitlements',
    as: 'uzman',
    size: [1440, 1200],
    path: '/',
    go: async page => {
      await row('Belgenin süresi doluyor')(page)
      await page.getByRole('link', { name: 'Neye hakkı olabilir?' }).click()
      await page.getByRole('heading', { name: 'Önce bunları sorun' }).waitFor()
    },
  },
  {
    name: 'simulation',
    as: 'istatistik',
    size: [1440, 1500],
    path: '/benzetim?hizmet=evde-bakim&ay=2024-10&degisen=net-minimum-wage%3D18000.00',
    go: page => page.getByRole('table').first().waitFor(),
  },
  { name: 'visit', as: 'saha', size: [390, 844], path: '/ziyaretler', go: row() },
  { name: 'figures', as: 'istatistik', size: [1440, 1300], path: '/gostergeler' },
  { name: 'board', as: 'kurulus', size: [1440, 1000], path: '/bu-gece' },
  { name: 'course', as: 'program', size: [1440, 1080], path: '/egitimler', go: row() },
  {
    name: 'permit',
    as: 'denetim',
    size: [1440, 1000],
    path: '/ruhsatlar?liste=ruhsatli',
    go: async page => {
      await row('Özel Huzurevi')(page)
      await page.getByRole('link', { name: 'Ruhsatı aç' }).click()
    },
  },
  {
    name: 'cards',
    as: 'program',
    size: [1440, 1000],
    path: '/kart-baskilari',
    go: async page => {
      await row()(page)
      await page.getByRole('link', { name: 'Baskı yaprağı' }).click()
    },
  },
]

const browser = await launchBrowser()
for (const { name, as, size, path, go } of pictures) {
  const [width, height] = size
  const page = await signIn(browser, url, as, { width, height, scheme: 'light' })
  await page.goto(url + path)
  await go?.(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`${name}.png`)
  await page.context().close()
}
await browser.close()
