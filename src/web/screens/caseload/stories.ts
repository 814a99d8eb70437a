// The caseload in its states.
import type { CaseloadLine } from '../../../domain/caseload/index.ts'
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { printedAreas } from '../../../domain/pathways/index.ts'
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { type CaseloadView, caseloadPage } from './page.ts'

const today = dayOf(storyNow)

const calm: CaseloadLine = {
  ...{ child: exampleId(1), name: 'Robin Example', district: 'stafford', missed: 0, late: 0, lateSince: null },
  born: { kind: 'exact', on: addDays(today, -5400) },
  risk: { level: 'suspected', on: addDays(today, -20), form: exampleId(601) },
  programme: { id: exampleId(801), startsOn: addDays(today, -10) },
  reviewDueAt: hoursAfter(storyNow, 24 * 36),
}
const late: CaseloadLine = {
  ...{ ...calm, child: exampleId(2), name: 'Sky Sample', district: null, born: { kind: 'unknown' } as const },
  ...{ missed: 2, late: 3, lateSince: hoursAfter(storyNow, -200), reviewDueAt: hoursAfter(storyNow, -50) },
  risk: { level: null, on: addDays(today, -100), form: exampleId(602) },
}
const notJudged: CaseloadLine = {
  ...{ ...calm, child: exampleId(3), name: 'Ash Specimen', district: 'east-staffordshire', risk: null },
  ...{ reviewDueAt: null, programme: { id: exampleId(802), startsOn: addDays(today, 4) } },
}

const areas = { byDistrict: printedAreas['co-ordinator'], own: [] } as const
const own = [
  { area: 'stafford_east_staffs', part: 'holder' },
  { area: 'newcastle_moorlands', part: 'cover' },
] as const

const view = (more: Partial<CaseloadView> = {}): CaseloadView => ({
  ...{ lines: [calm, late, notJudged], asked: 'all', areas, now: storyNow },
  open: [
    { person: exampleId(901), name: 'S. Specimen', area: 'north', programmes: 4 },
    { person: null, name: null, area: null, programmes: 1 },
  ],
  ...more,
})

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nobody', render: () => caseloadPage(view({ lines: [], open: [] })).body },
  { title: 'One', render: () => caseloadPage(view({ lines: [calm] })).body },
  { title: 'Several, the latest first', render: () => caseloadPage(view()).body },
  { title: 'One’s own areas', render: () => caseloadPage(view({ asked: 'own', areas: { ...areas, own } })).body },
  { title: 'An area of nobody', render: () => caseloadPage(view({ asked: 'cannock_lichfield' })).body },
  {
    title: 'Many',
    render: () =>
      caseloadPage(view({ lines: Array.from({ length: 60 }, (_, i) => ({ ...calm, name: `Child ${i}` })) })).body,
  },
]
