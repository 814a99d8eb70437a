// The pages of a child's record in their states.
import { type PartName, partNames, partOf } from '../../../domain/record/index.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { missingBar, quietBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { drawRecordSections } from './draw.ts'
import { exampleRecord } from './example-record.ts'
import { groupPage } from './group-page.ts'
import { inErrorPage } from './in-error.ts'
import { blockPage } from './must-not-be-told.ts'
import { photographPage } from './photograph.ts'
import { nothingOffered, questionsOf } from './row-form.ts'
import { rowPage } from './row-page.ts'
import { groupNames, groups } from './ways.ts'

const tokens = html``
const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => whole(page()) })
const asked = { fields: {}, tokens }

const page = { bar: missingBar, role: 'practitioner', saved: false } as const
const hidden: readonly PartName[] = ['sexual-health-and-identity', 'legal-status', 'identifiers', 'photograph']

const form = {
  ...{ bar: quietBar, now: storyNow, row: exampleId(91), version: null, saysWhy: false },
  ...{ fields: {}, faults: [], doubts: [], tokens },
} as const

const beside = {
  id: exampleId(92),
  name: 'Kathryn Example',
  what: 'mother',
  childId: exampleId<'child'>(7),
  child: 'Sky Example',
}
const alike = {
  part: 'family',
  found: [beside, { ...beside, id: exampleId(93), childId: quietBar.id }, { ...beside, id: exampleId(94), child: '' }],
} as const

/** To be listed with the others. */
export const stories: readonly Story[] = [
  ...groupNames.map(group =>
    story(groups[group].title, () => groupPage({ ...page, group, sections: exampleRecord('practitioner') })),
  ),
  story('Nothing recorded', () =>
    groupPage({ ...page, saved: true, group: 'people', sections: exampleRecord('practitioner', [], true) }),
  ),
  story('Whoever was added may be on record already', () =>
    groupPage({ ...page, saved: true, group: 'people', sections: exampleRecord('practitioner'), samePerson: alike }),
  ),
  story('What a carer may not see', () =>
    groupPage({ ...page, role: 'provider-worker', group: 'life', sections: exampleRecord('provider-worker', hidden) }),
  ),
  {
    title: 'The whole record on paper',
    render: () => drawRecordSections(exampleRecord('practitioner'), { links: false }),
  },
  ...partNames
    .filter(part => part !== 'photograph')
    .map(part =>
      story(partOf(part).add, () => rowPage({ ...form, part, questions: questionsOf(part, nothingOffered) })),
    ),
  story('A number that is questioned, saved by somebody else before', () =>
    rowPage({
      ...form,
      ...{ part: 'identifiers', questions: questionsOf('identifiers', nothingOffered), version: 2, saysWhy: true },
      ...{ fields: { kind: 'nhs', value: '999 000 0001' }, doubts: ['nhs-check-digit', 'same-number'] },
      faults: [{ field: 'change-reason', text: 'Say why it is changed' }],
    }),
  ),
  story('A photograph that cannot be taken', () =>
    photographPage(
      {
        ...{ bar: quietBar, now: storyNow, photograph: exampleId(93), doubts: [] },
        faults: [{ field: 'photograph', text: 'The photograph must be a JPEG, PNG or WebP picture' }],
      },
      asked,
    ),
  ),
  story('A row that was wrong', () =>
    inErrorPage(
      {
        ...{ bar: quietBar, now: storyNow, version: 1, action: '/', stale: true },
        row: { id: exampleId(91), version: 1, says: 'Phone; 07700 900123' },
      },
      asked,
      [{ field: 'change-reason', text: 'Say why it was wrong' }],
    ),
  ),
  story('Somebody who must not be told', () =>
    blockPage(
      {
        ...{ bar: quietBar, now: storyNow, block: exampleId(92) },
        member: { id: exampleId(91), says: 'Jordan Example (Parent’s partner)' },
      },
      asked,
      [],
    ),
  ),
]
