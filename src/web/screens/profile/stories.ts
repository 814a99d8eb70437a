// The profile for the police in its states.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { ProfileStanding } from '../../../domain/profile/index.ts'
import type { Story } from '../../components/story.ts'
import { missingBar, quietBar } from '../children/example-child.ts'
import { storyNow } from '../duties/example-duties.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { exampleRecord } from '../record/example-record.ts'
import type { ProfileView } from './load.ts'
import { profilePage } from './page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const confirmedAt = hoursAfter(storyNow, -400)

const view = (standing: ProfileStanding, more: Partial<ProfileView> = {}): ProfileView => ({
  ...{ bar: quietBar, sections: exampleRecord('practitioner'), standing, role: 'practitioner', mayWrite: true },
  confirmations: [{ at: confirmedAt, by: 'R. Imagined', role: 'provider-worker', withWhom: 'Robin' }],
  now: storyNow,
  ...more,
})

const draw = (shownView: ProfileView, done = false) => profilePage(shownView, exampleTokens, shown, done).body

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Profile: none made',
    render: () =>
      draw(view({ kind: 'none' }, { sections: exampleRecord('practitioner', [], true), confirmations: [] })),
  },
  { title: 'Profile: never confirmed', render: () => draw(view({ kind: 'unconfirmed' }, { confirmations: [] })) },
  { title: 'Profile: ready', render: () => draw(view({ kind: 'ready', confirmedAt }), true) },
  {
    title: 'Profile: changed since',
    render: () => draw(view({ kind: 'changed-since', confirmedAt, changedAt: hoursAfter(storyNow, -3) })),
  },
  {
    title: 'Profile: out of date, and the child is missing',
    render: () => draw(view({ kind: 'out-of-date', confirmedAt: hoursAfter(storyNow, -900) }, { bar: missingBar })),
  },
  {
    title: 'Profile: for somebody who only reads, and not the health',
    render: () =>
      draw(
        view(
          { kind: 'ready', confirmedAt },
          { mayWrite: false, sections: exampleRecord('school-lead', ['health', 'contact', 'family', 'addresses']) },
        ),
      ),
  },
]
