import type { Page } from 'playwright-core'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

/** How many keys a person presses before giving up. */
const patience = 150

/**
 * A person without a mouse. Whatever takes the focus on the way must show it, stand in the window and not be covered; a dialog
 * that opens must hold the focus and give it back.
 */
export interface Keyboard {
  press(key: string): Promise<void>
  /** Walks by Tab until the element has the focus. */
  goTo(role: Role, name: Name): Promise<void>
  /** Follows a link, presses a button, ticks a box. */
  use(role: 'link' | 'button' | 'checkbox', name: Name): Promise<void>
  /** Types into a field in place of what stands there. */
  type(field: Name, text: string): Promise<void>
  /** Chooses in a list and returns the words of what was chosen; without an option, the first. */
  choose(field: Name, option?: Name): Promise<string>
  /** Picks one of a group of radio buttons. */
  pick(choice: string): Promise<void>
  /** Opens a dialog by its button, leaves it by Escape, and opens it again. */
  openDialog(button: Name): Promise<void>
}

export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key)
  const find = (role: Role, name: Name) => page.getByRole(role, { name, exact: typeof name === 'string' })

  const walk = async (what: string, isThere: () => Promise<boolean>, key = 'Tab') => {
    const passed: string[] = []
    for (let pressed = 0; pressed <= patience; pressed++) {
      const at = await page.evaluate(lookAtFocus)
      if (at?.fault) throw new Error(`${at.name} ${at.fault}`)
      if (at) passed.push(at.name)
      if (at && (await isThere())) return
      await press(key)
    }
    throw new Error(`${what} was not reached by ${key}: ${passed.join(' › ')}`)
  }

  const goTo: Keyboard['goTo'] = async (role, name) => {
    await find(role, name).first().waitFor()
    const isThere = async () => (await page.locator(':focus').and(find(role, name)).count()) > 0
    await walk(`${role} ${name}`, isThere)
  }

  const use: Keyboard['use'] = async (role, name) => {
    await goTo(role, name)
    await (role === 'link' ? follow() : press('Space'))
  }

  /** A new page takes the focus: until then the words that are looked for next may still stand on the page that is being left. */
  const follow = async () => {
    const link = await page.evaluateHandle(() => document.activeElement as HTMLAnchorElement)
    const leadsAway = await link.evaluate(({ pathname, target }) => pathname !== location.pathname && target === '')
    await press('Enter')
    if (leadsAway) await page.waitForFunction(left => document.activeElement !== left, link)
    await page.locator('main[aria-busy="false"]').waitFor({ state: 'attached' })
  }

  const focusedValue = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)

  return {
    press,
    goTo,
    use,
    async type(field, text) {
      await goTo('textbox', field)
      await press('ControlOrMeta+A')
      await page.keyboard.type(text)
      if ((await focusedValue()) !== text) throw new Error(`${field} holds ${await focusedValue()} instead of ${text}`)
    },
    async choose(field, option) {
      await goTo('combobox', field)
      // The list may still be on its way.
      await page.locator(':focus').locator('option:not(:disabled)').first().waitFor({ state: 'attached' })
      const offered: string[] = []
      for (let key = 'Home'; ; key = 'ArrowDown') {
        await press(key)
        const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label ?? '')
        if (option === undefined || (typeof option === 'string' ? option === chosen : option.test(chosen))) return chosen
        if (chosen === offered.at(-1)) throw new Error(`${field} does not offer ${option}: ${offered.join(', ')}`)
        offered.push(chosen)
      }
    },
    async pick(choice) {
      const radio = find('radio', choice)
      const group = page.locator(`input[name="${await radio.getAttribute('name')}"]`)
      await walk(choice, async () => (await page.locator(':focus').and(group).count()) > 0)
      await press('Space')
      await walk(choice, () => radio.isChecked(), 'ArrowDown')
    },
    async openDialog(button) {
      await use('button', button)
      await expectHeld(page)
      await press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      const returned = await page.locator(':focus').and(find('button', button)).count()
      if (returned === 0) throw new Error(`the focus did not return to ${button}`)
      await press('Enter')
      await page.getByRole('dialog').waitFor()
    },
  }
}

/** Twice around the dialog, forwards and backwards: the focus never stands on the page beneath. */
async function expectHeld(page: Page) {
  await page.getByRole('dialog').waitFor()
  const stops = await page.getByRole('dialog').locator('a, button, input, select, textarea').count()
  for (const key of ['Tab', 'Shift+Tab'])
    for (let pressed = 0; pressed < 2 * stops; pressed++) {
      await page.keyboard.press(key)
      const at = await page.evaluate(lookAtFocus)
      if (at?.fault) throw new Error(`${at.name} ${at.fault}`)
      if (at && !at.isInDialog) throw new Error(`${key} led out of the dialog to ${at.name}`)
    }
}

/** Runs in the page: what has the focus, and what is wrong with how it shows; null between the end of the page and its start. */
function lookAtFocus(): { name: string; isInDialog: boolean; fault: string | null } | null {
  const element = document.activeElement as HTMLElement | null
  if (!element || element === document.body) return null
  const field = element as HTMLInputElement
  const words = element.ariaLabel ?? (field.labels?.[0] ?? element).textContent ?? ''
  const name = `${element.localName} “${words.replace(/\s+/g, ' ').slice(0, 60)}”`
  const isInDialog = element.closest('dialog') !== null
  // What only code may focus is a place to read from, not to work at.
  if (element.tabIndex < 0) return { name, isInDialog, fault: null }
  const isOutlined = (each: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // A card shows the focus of the box in it, the search that of its field.
  // A file's label stands for its field, which the browser would show in its own language.
  const standIns = field.type === 'file' ? [...(field.labels ?? [])] : []
  const shown = [...standIns, element, element.closest('label'), element.closest('search form')].find(
    each => each && isOutlined(each),
  )
  if (!shown) return { name, isInDialog, fault: 'has the focus and does not show it' }
  const box = shown.getClientRects()[0]!
  const left = Math.max(box.left, 0)
  const right = Math.min(box.right, innerWidth)
  const top = Math.max(box.top, 0)
  const bottom = Math.min(box.bottom, innerHeight)
  if (left >= right || top >= bottom) return { name, isInDialog, fault: 'has the focus outside the window' }
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  const isCovered = !above || !(shown.contains(above) || above.contains(shown))
  return { name, isInDialog, fault: isCovered ? `has the focus under ${above?.outerHTML.slice(0, 120)}` : null }
}
