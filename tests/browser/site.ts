import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { buildWeb } from '#apps/cli/build-web.ts'
import { loadProvince, migrateProvince } from '#apps/cli/prepare.ts'
import { databaseOn, openProvince } from '#apps/cli/province.ts'
import { createHaneServer } from '#apps/server/server.ts'
import { demoAccounts } from '#demo/accounts.ts'
import { createTestDatabase, dropTestDatabase } from '#platform/database/testing.server.ts'
import { type Look, launchBrowser, signIn, windowOf } from './browser.ts'

/** A small demo province on its own database, served with the built web, and a browser to walk through it. */
export interface Site {
  url: string
  browser: Browser
  /** A page signed in as a demo account, in a context of its own. */
  signIn(username: string, look?: Look): Promise<Page>
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  await buildWeb()
  const connection = await createTestDatabase()
  const database = await databaseOn(connection, false, async () => {})
  await migrateProvince(database)
  await loadProvince(database, { scale: 0.01, seed: 1, empty: false, onProgress: () => {} })
  const province = await openProvince(database)
  const server = await createHaneServer(province.hane, { accounts: demoAccounts, moveTo: province.moveTo })
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await launchBrowser()
  return {
    url,
    browser,
    signIn: (username, look) => signIn(browser, url, username, look),
    close: async () => {
      await browser.close()
      await server.close()
      await province.close()
      await database.close()
      await dropTestDatabase(connection)
    },
  }
}

/** Shows a page in another window and scheme; both change in style sheets alone, so that the page need not be loaded anew. */
export async function showAs(page: Page, look: Look) {
  await page.setViewportSize(windowOf(look))
  await page.emulateMedia({ colorScheme: look.scheme })
  // A colour on its way to another would be measured as neither.
  await page.waitForFunction(
    scheme =>
      document.documentElement.dataset.scheme === scheme &&
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    look.scheme,
  )
}

/** axe-core on the page as it stands: no violation of WCAG 2.2 A and AA. `place` is told when there is one. */
export async function expectAccessible(page: Page, place?: string) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
  })
  expect(violations, place).toEqual([])
}

/** Nothing sticks out to the side: the page scrolls only downwards. */
export async function expectNoSideways(page: Page, place?: string) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, place).toBeLessThanOrEqual(0)
}
