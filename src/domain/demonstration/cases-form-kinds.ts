// Children who show the other forms: risk evaluated and met about, police information and a notice served, placements
// notified from here and from elsewhere, and two referrals.
import { dayOf } from '../kernel/index.ts'
import { type MatrixSaid, matrix } from './form-says-matrix.ts'
import { meetingRecord, riskEvaluation } from './form-says-meetings.ts'
import { informationReport, noticeFromElsewhere, placementNotice, warningNotice } from './form-says-notices.ts'
import { preventionReferral, referral } from './form-says-referrals.ts'
import type { FormWish } from './form-wishes.ts'
import { after, type Before, workingDaysAfter } from './moments.ts'
import { type ChildWish, livesAt, openAs, places } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care', 700) } as const

const form = (of: string, by: string, ago: number, says: (ago: number) => FormWish['says']): FormWish => ({
  ...{ of, name: of, by, ago, says: says(ago) },
})

function evaluated(before: Before): ChildWish {
  const episodes = [72, 48, 26].map((ago, i) => ({ seen: before.days(ago, 18, 5 * i), lasted: 6 + i }))
  const held = workingDaysAfter(after(before.days(26, 18, 10), 1.5), 3)
  const ago = before.today - dayOf(held)
  return {
    ...{ code: 'risk-evaluated', says: 'three reports: a risk evaluation matrix, and the record of the meeting' },
    ...{ ...inCare, given: 'Kezia', family: 'Template', age: 14, sex: 'female', places: livesAt('larkspur', 600) },
    ...{ episodes, meetings: [{ level: 1, held }] },
    forms: [
      form('risk-evaluation-matrix', 'morgan', ago + 1, riskEvaluation),
      form('escalation-meeting', 'morgan', ago, meetingRecord),
    ],
  }
}

const served: ChildWish = {
  ...{ code: 'notice-served', says: 'an information report of the police, and a warning notice served on an adult' },
  ...{ ...inCare, given: 'Sapphire', family: 'Hypothetical', age: 15, sex: 'female', places: livesAt('millrace', 600) },
  episodes: [],
  forms: [
    form('police-information-report', 'petra', 34, informationReport),
    form('cawn-s49', 'omar', 21, warningNotice),
  ],
}

const notified: readonly ChildWish[] = [
  {
    ...{ code: 'placement-notified', says: 'a planned placement with its notification, and an assessment that is due' },
    acrossBorders: 'notifies',
    ...{ ...inCare, given: 'Elvis', family: 'Supposed', age: 13, sex: 'male', episodes: [] },
    places: [{ ...places.larkspur, sinceDays: 5, arrangement: 'planned', missingRisk: 'yes' }],
    forms: [form('placement-notification', 'morgan', 5, placementNotice)],
  },
  {
    ...{ code: 'notified-from-elsewhere', says: 'another authority says that it places a child here' },
    acrossBorders: 'notified',
    ...{ given: 'Marlon', family: 'Pretend', age: 14, sex: 'male', authority: 'northmoor', episodes: [] },
    ...{ care: openAs('in-care', 400), places: livesAt('quarry', 8) },
    forms: [form('placement-notification-other-authority', 'xavier', 8, noticeFromElsewhere)],
  },
]

const suspected: MatrixSaid = {
  ...{ levels: [2, 2, 3, 2, 3, 2, 2, 2, 2, 1, 2, 2, 2, 1], type: 'cse', band: 'suspected' },
  words: 'I want somebody who has time and does not write all the while.',
}

const referred: readonly ChildWish[] = [
  {
    ...{ code: 'referred', says: 'a matrix and a referral to the exploitation team two days later' },
    ...{ given: 'Nevaeh', family: 'Madeup', age: 15, sex: 'female', authority: 'staffordshire', school: 'sample-hill' },
    ...{ care: openAs('child-in-need', 200), places: livesAt('family', 2500), episodes: [] },
    forms: [form('rfm-2024', 'priya', 14, ago => matrix(suspected, ago)), form('referral-2024', 'priya', 12, referral)],
    referrals: [
      {
        ...{ kind: 'ce-team', by: 'priya', daysAgo: 11, stands: 'sent', matrix: 'rfm-2024', form: 'referral-2024' },
        asks: 'One worker who has time: she asks for it herself.',
      },
    ],
  },
  {
    ...{ code: 'prevention-referred', says: 'a school refers a pupil for prevention work' },
    ...{
      given: 'Tyrell',
      family: 'Pseudonym',
      age: 13,
      sex: 'male',
      authority: 'staffordshire',
      school: 'sample-hill',
    },
    ...{ places: livesAt('family', 2500), episodes: [], groupWork: 'in' },
    forms: [form('cce-prevention-referral', 'wendy', 9, preventionReferral)],
    referrals: [
      {
        ...{ kind: 'yos-prevention', by: 'wendy', daysAgo: 8, stands: 'unsent' },
        asks: 'Stopped twice by the police with older boys; nothing was found on him.',
      },
    ],
  },
]

/** Children who show the other forms. */
export const formKinds = (before: Before): ChildWish[] => [evaluated(before), served, ...notified, ...referred]
