import { expect, test } from 'vitest'
import { orderOfWaiting } from './waiting.ts'

const waits = (name: string, since: string, urgentUntil: string | null = null, siblingsInCare = 0) => ({
  name,
  since,
  urgentUntil,
  siblingsInCare,
})

test('an urgent order that ends soonest comes first, then siblings in care, then the longest wait', () => {
  const ordered = orderOfWaiting(
    [
      waits('dün', '2024-09-29'),
      waits('üç haftadır', '2024-09-09'),
      waits('kardeşi kuruluşta', '2024-09-28', null, 2),
      waits('acil, sonra', '2024-09-28', '2024-10-20'),
      waits('acil, önce', '2024-09-29', '2024-10-03'),
    ],
    '2024-09-30',
  )
  expect(ordered.map(({ someone }) => someone.name)).toEqual([
    'acil, önce',
    'acil, sonra',
    'kardeşi kuruluşta',
    'üç haftadır',
    'dün',
  ])
  expect(ordered[0]!.reasons).toEqual([
    { reason: 'urgent-order', count: 3 },
    { reason: 'waiting', count: 1 },
  ])
  expect(ordered[2]!.reasons).toEqual([
    { reason: 'siblings-in-care', count: 2 },
    { reason: 'waiting', count: 2 },
  ])
})
