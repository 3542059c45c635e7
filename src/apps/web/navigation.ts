import IconAdjustments from '@tabler/icons-react/dist/esm/icons/IconAdjustments.mjs'
import IconArrowsDiff from '@tabler/icons-react/dist/esm/icons/IconArrowsDiff.mjs'
import IconBed from '@tabler/icons-react/dist/esm/icons/IconBed.mjs'
import IconBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconCreditCard from '@tabler/icons-react/dist/esm/icons/IconCreditCard.mjs'
import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs'
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import IconHomeHeart from '@tabler/icons-react/dist/esm/icons/IconHomeHeart.mjs'
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs'
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs'
import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import IconUserSearch from '@tabler/icons-react/dist/esm/icons/IconUserSearch.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { Deed } from '#kernel/access/policy.ts'
import type { NavigationGroup } from '#ui/shell.tsx'
import type { useFrameMessages } from './messages.ts'

type Say = ReturnType<typeof useFrameMessages>

/** The pages this person's deeds open, in the order of a working day. */
export function navigationOf(say: Say, may: (deed: Deed) => boolean, path: string): NavigationGroup[] {
  const groups = [
    {
      items: [
        { label: say('today'), href: '/', icon: IconSun, deed: null },
        { label: say('inbox'), href: '/yonlendirmeler', icon: IconInbox, deed: 'referral.answer' },
        { label: say('cases'), href: '/dosyalar', icon: IconFolder, deed: 'case.read' },
        { label: say('visits'), href: '/ziyaretler', icon: IconDoor, deed: 'visit.record' },
        { label: say('courses'), href: '/egitimler', icon: IconSchool, deed: 'course.read' },
        { label: say('tonight'), href: '/bu-gece', icon: IconBed, deed: 'placement.board' },
        { label: say('placements'), href: '/yerlestirme', icon: IconHomeHeart, deed: 'placement.read' },
        { label: say('persons'), href: '/kisiler', icon: IconUsers, deed: 'person.search' },
      ],
    },
    {
      caption: say('province'),
      items: [
        { label: say('facilities'), href: '/birimler', icon: IconBuildingCommunity, deed: 'placement.board' },
        { label: say('payments'), href: '/odemeler', icon: IconCash, deed: 'payment.read' },
        { label: say('projects'), href: '/projeler', icon: IconBuilding, deed: 'project.read' },
        { label: say('parameters'), href: '/parametreler', icon: IconAdjustments, deed: 'parameter.read' },
        { label: say('licences'), href: '/ruhsatlar', icon: IconCertificate, deed: 'licence.read' },
        { label: say('inspections'), href: '/denetimler', icon: IconClipboardCheck, deed: 'licence.read' },
        { label: say('permitCheck'), href: '/ruhsat-dogrula', icon: IconShieldCheck, deed: null },
        { label: say('notReceiving'), href: '/hak-edip-almayanlar', icon: IconUserSearch, deed: 'screening.read' },
        { label: say('rightHolders'), href: '/hak-sahipleri', icon: IconCertificate, deed: 'right.read' },
        { label: say('cards'), href: '/kartlar', icon: IconCreditCard, deed: 'right.read' },
        { label: say('services'), href: '/hizmetler', icon: IconList, deed: null },
      ],
    },
    {
      caption: say('numbers'),
      items: [
        { label: say('figures'), href: '/gostergeler', icon: IconChartBar, deed: 'figure.read' },
        { label: say('simulation'), href: '/benzetim', icon: IconArrowsDiff, deed: 'reform.simulate' },
        { label: say('booklet'), href: '/kitapcik', icon: IconBook2, deed: 'edition.read' },
        { label: say('audit'), href: '/kayit-zinciri', icon: IconLink, deed: 'audit.read' },
      ],
    },
  ] as const
  return groups.flatMap(group => {
    const items = group.items
      .filter(item => item.deed === null || may(item.deed))
      .map(({ label, href, icon }) => ({
        label,
        href,
        icon,
        current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
      }))
    return items.length > 0 ? [{ caption: 'caption' in group ? group.caption : undefined, items }] : []
  })
}
