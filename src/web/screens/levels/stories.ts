// The screens of scaled meetings in their states.
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { changeMeetingPage, meetingParts } from './change/screen.ts'
import {
  begunMeeting,
  exampleLaunch,
  heldMeeting,
  levelsView,
  preparedMeeting,
  waitingLevel,
} from './example-levels.ts'
import { launchPage } from './launch/page.ts'
import { launchWrongPage } from './launch/wrong.ts'
import { meetingsPage } from './list/page.ts'
import { meetingPage } from './meeting/page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const launch = { ids: [exampleId(1), exampleId(2)], tokens: exampleTokens, shown, doubts: [] } as const
const full = levelsView({
  ...{ meetings: [preparedMeeting, heldMeeting], launches: [exampleLaunch], required: waitingLevel },
  others: [{ id: exampleId(721), level: 1, heldAt: storyNow, plan: 'Somebody calls at nine.' }],
})

const lists: readonly Story[] = [
  { title: 'Meetings: none', render: () => meetingsPage(levelsView(), exampleTokens, null).body },
  {
    title: 'Meetings: a level waits',
    render: () => meetingsPage(levelsView({ required: waitingLevel }), exampleTokens, null).body,
  },
  { title: 'Meetings: many, just called off', render: () => meetingsPage(full, exampleTokens, 'called-off').body },
  {
    title: 'Meetings: for somebody who only reads',
    render: () => meetingsPage({ ...full, mayWrite: false, inCare: null }, exampleTokens, null).body,
  },
]

const one = (meeting: typeof begunMeeting, mayWrite = true) => ({
  view: levelsView({ mayWrite, meetings: [meeting] }),
  meeting,
})

const meetings: readonly Story[] = [
  { title: 'Meeting: just begun', render: () => meetingPage(one(begunMeeting), null).body },
  { title: 'Meeting: prepared', render: () => meetingPage(one(preparedMeeting), 'plan').body },
  { title: 'Meeting: held, and read only', render: () => meetingPage(one(heldMeeting, false), 'held').body },
  {
    title: 'Meeting: called off',
    render: () => meetingPage(one({ ...begunMeeting, calledOff: { at: storyNow, because: 'Begun twice' } }), null).body,
  },
]

const parts = (Object.keys(meetingParts) as (keyof typeof meetingParts)[]).map(name => ({
  title: `Meeting, to change: ${name}`,
  render: () =>
    changeMeetingPage(
      { ...one(preparedMeeting), name },
      { fields: meetingParts[name].stands(preparedMeeting), version: 6, tokens: exampleTokens, faults: [], doubts: [] },
    ).body,
}))

const asked = { fields: {}, version: 6, tokens: exampleTokens, faults: [], doubts: [] }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  ...lists,
  ...meetings,
  ...parts,
  {
    title: 'Meeting, to change: asked about',
    render: () =>
      changeMeetingPage(
        { ...one(begunMeeting), name: 'plan' },
        { ...asked, doubts: ['The social worker chairs a level 1 meeting. Is it right that somebody else does?'] },
      ).body,
  },
  {
    title: 'Meeting, to change: somebody was quicker',
    render: () =>
      changeMeetingPage(
        { ...one(heldMeeting), name: 'factors' },
        {
          ...asked,
          stale: { by: null, at: null, lines: [{ label: 'Push factors', stands: 'Visits', typed: 'Boredom' }] },
        },
      ).body,
  },
  {
    title: 'Meeting, to change: held, a fault',
    render: () =>
      changeMeetingPage(
        { ...one(heldMeeting), name: 'held' },
        { ...asked, faults: [{ field: 'plan', text: 'Say what the plan is' }] },
      ).body,
  },
  { title: 'Launch early: nothing typed', render: () => launchPage(levelsView(), launch).body },
  {
    title: 'Launch early: a fault',
    render: () =>
      launchPage(levelsView(), { ...launch, shown: { ...shown, faults: [{ field: 'reason', text: 'Choose why' }] } })
        .body,
  },
  {
    title: 'Launch early: asked about',
    render: () => launchPage(full, { ...launch, doubts: ['A level 2 meeting is in preparation already.'] }).body,
  },
  {
    title: 'A wrong launch',
    render: () =>
      launchWrongPage({ view: levelsView(), launch: exampleLaunch }, { fields: {}, tokens: exampleTokens }, [
        { field: 'change-reason', text: 'Say why it was wrong' },
      ]).body,
  },
]
