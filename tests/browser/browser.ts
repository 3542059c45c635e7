import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'
import { demoAccounts } from '#demo/accounts.ts'

export interface Look {
  width: number
  /** Left out: as tall as such a window usually is. */
  height?: number
  scheme: 'light' | 'dark'
}

const ordinary: Look = { width: 1440, scheme: 'light' }

export const windowOf = ({ width, height = width < 500 ? 780 : 1000 }: Look) => ({ width, height })

export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process for everything does not outlive its first page.
    args: [...chromium.args.filter(argument => !['--single-process', '--no-zygote'].includes(argument)), '--no-sandbox'],
    headless: true,
  })
}

export async function newContext(browser: Browser, look: Look = ordinary): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: windowOf(look),
    colorScheme: look.scheme,
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
  })
  context.setDefaultTimeout(15_000)
  return context
}

/** A page signed in as a demo account, in a context of its own. */
export async function signIn(browser: Browser, url: string, username: string, look?: Look): Promise<Page> {
  const account = demoAccounts.find(each => each.username === username)
  if (!account) throw new Error(`no demo account ${username}`)
  const page = await (await newContext(browser, look)).newPage()
  await page.goto(`${url}/giris`)
  await page.getByLabel('Kullanıcı adı').fill(account.username)
  await page.getByLabel('Parola').fill(account.password)
  await page.getByRole('button', { name: 'Giriş yap' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL(address => !address.pathname.startsWith('/giris'))
  return page
}
