import type { LegalGround } from '#kernel/programme/contract.ts'
import type { Category } from '#kernel/right/definition.ts'
import { registry } from '../registry.ts'
import { groups } from './groups.ts'
import { companion, disabled, elderly, holder, holderOrRelative, relative } from './rules.ts'

const { laws } = registry
const law4736: LegalGround = { title: '4736 sayılı Kanun', article: 'm. 1', confidence: 'found' }
const pensionLaws = [laws['5434-56-64'], laws['5510-47-8'], laws['2330']]

/** Who travels free, by the law that says so. The first eight groups get their card from the ministry, through this office. */
export const categories: readonly Category[] = [
  {
    id: 'july-15',
    name: groups['july-15'],
    law: [{ title: 'Dayanak maddesi doğrulanmadı', confidence: 'unconfirmed' }],
    printedBy: 'ministry',
    of: [
      { status: 'martyr', holder: 'relative', event: 'july-15' },
      { status: 'veteran', holder: 'self', event: 'july-15' },
      { status: 'veteran', holder: 'relative', event: 'july-15' },
    ],
    entitlement: { conditions: holderOrRelative('july-15') },
  },
  {
    id: 'martyr-relative',
    name: groups['martyr-relative'],
    law: pensionLaws,
    printedBy: 'ministry',
    of: [{ status: 'martyr', holder: 'relative' }],
    entitlement: { conditions: relative('martyr-relative') },
  },
  {
    id: 'veteran',
    name: groups.veteran,
    law: [laws['1005'], ...pensionLaws],
    printedBy: 'ministry',
    of: [{ status: 'veteran', holder: 'self' }],
    entitlement: { conditions: holder('veteran') },
    note: {
      tr: 'Aylığı kesilmeden çalışmayı sürdürenler de girer.',
      en: 'Also who works on without losing the pension.',
    },
  },
  {
    id: 'veteran-relative',
    name: groups['veteran-relative'],
    law: [laws['1005'], ...pensionLaws],
    printedBy: 'ministry',
    of: [{ status: 'veteran', holder: 'relative' }],
    entitlement: { conditions: relative('veteran-relative') },
  },
  {
    id: 'duty-disabled',
    name: groups['duty-disabled'],
    law: [laws['5434-45'], laws['5510-47-1']],
    printedBy: 'ministry',
    of: [{ status: 'duty-disabled', holder: 'self' }],
    entitlement: { conditions: holder('duty-disabled') },
  },
  {
    id: 'duty-disabled-relative',
    name: groups['duty-disabled-relative'],
    law: [laws['5434-45'], laws['5510-47-1']],
    printedBy: 'ministry',
    of: [{ status: 'duty-disabled', holder: 'relative' }],
    entitlement: { conditions: relative('duty-disabled-relative') },
  },
  {
    id: 'pension-3292',
    name: groups['pension-3292'],
    law: [laws['3292']],
    printedBy: 'ministry',
    of: [
      { status: 'pension-3292', holder: 'self' },
      { status: 'pension-3292', holder: 'relative' },
    ],
    entitlement: { conditions: holderOrRelative('pension-3292') },
  },
  {
    id: 'athlete-5774',
    name: groups['athlete-5774'],
    law: [laws['5774']],
    printedBy: 'ministry',
    of: [
      { status: 'athlete-5774', holder: 'self' },
      { status: 'athlete-5774', holder: 'relative' },
    ],
    entitlement: { conditions: holder('athlete-5774') },
    note: { tr: 'Yalnız kendisi; yakınları girmez.', en: 'Only themself; relatives are not included.' },
  },
  {
    id: 'disabled',
    name: { tr: 'Engelli (%40 ve üzeri)', en: 'Disabled (40 % and over)' },
    law: [law4736],
    printedBy: 'municipality',
    of: [],
    entitlement: { conditions: disabled },
  },
  {
    id: 'companion',
    name: { tr: 'Ağır engellinin refakatçisi', en: 'Companion of a severely disabled person' },
    law: [law4736],
    printedBy: 'municipality',
    of: [],
    entitlement: { conditions: companion },
  },
  {
    id: 'elderly',
    name: { tr: '65 yaş ve üzeri', en: 'Aged 65 and over' },
    law: [law4736],
    printedBy: 'municipality',
    of: [],
    entitlement: { conditions: elderly },
    note: {
      tr: 'Şehir içi ücretsiz; şehirlerarası demir ve deniz yolunda yarı ücret.',
      en: 'Free in the city; half fare on intercity rail and sea.',
    },
  },
]
