// Children who were found: well-being, prevention interviews and the return interview on either side of 72 hours.
import type { Before } from './moments.ts'
import { type ChildWish, livesAt, openAs } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care') } as const
const stokeCare = { authority: 'stoke-on-trent', care: openAs('in-care') } as const

function waiting(before: Before): ChildWish[] {
  return [
    {
      ...{ code: 'found-not-checked', says: 'found three hours ago; nobody has confirmed that the child is well' },
      ...{ ...inCare, given: 'Mei', family: 'Sample', age: 15, sex: 'female', places: livesAt('larkspur', 100) },
      episodes: [{ seen: before.hours(15), lasted: 12, backAfter: null, checked: false, interview: { kind: 'none' } }],
    },
    {
      ...{ code: 'returned-not-checked', says: 'came back by himself an hour ago; a concern waits for the front door' },
      ...{ ...stokeCare, given: 'Kwame', family: 'Standin', age: 14, sex: 'male', places: livesAt('fernbank', 140) },
      episodes: [
        {
          ...{ seen: before.hours(6), lasted: 5, backAfter: 0, checked: false, protection: 'waiting' },
          interview: { kind: 'none' },
        },
      ],
    },
    {
      ...{ code: 'interview-due-in-5-hours', says: 'back for 67 hours: the return interview is due within five' },
      ...{ ...inCare, given: 'Grace', family: 'Examplewska', age: 13, sex: 'female', places: livesAt('quarry', 260) },
      episodes: [{ seen: before.hours(75), lasted: 8, interview: { kind: 'offered', outcome: 'accepted', after: 20 } }],
    },
    {
      ...{
        code: 'interview-overdue',
        says: 'back for 80 hours, the return interview is overdue; a strategy meeting was held',
      },
      ...{ ...stokeCare, given: 'Bilal', family: 'Invented', age: 16, sex: 'male' },
      places: livesAt('fosteredInStoke', 500),
      episodes: [
        {
          seen: before.hours(90),
          lasted: 10,
          protection: 'settled',
          interview: { kind: 'offered', outcome: 'no-answer', after: 30 },
        },
      ],
    },
    {
      ...{ code: 'found-this-morning', says: 'found and checked today; the interviewer has not yet been asked' },
      ...{
        given: 'Harpreet',
        family: 'Nobody',
        age: 14,
        sex: 'female',
        authority: 'staffordshire',
        school: 'sample-hill',
      },
      ...{ care: openAs('child-in-need', 60), places: livesAt('family', 2500) },
      episodes: [{ seen: before.hours(9), lasted: 6, reporter: 'parent', interview: { kind: 'none' } }],
    },
  ]
}

function settled(before: Before): ChildWish[] {
  const seen = before.days(16, 18, 20)
  return [
    {
      ...{
        code: 'interview-at-71-hours',
        says: 'the return interview ended 71 hours after the child was found: in time',
      },
      ...{ ...inCare, given: 'Oliwia', family: 'Anyone', age: 15, sex: 'female', places: livesAt('millrace', 280) },
      episodes: [{ seen, lasted: 9, interview: { kind: 'held', after: 71, byForm: true } }],
    },
    {
      ...{
        code: 'interview-at-73-hours',
        says: 'the return interview ended 73 hours after the child was found: late, with the reason',
      },
      ...{ ...inCare, given: 'Seán', family: 'O’Example', age: 15, sex: 'male', places: livesAt('larkspur', 600) },
      episodes: [
        {
          seen,
          lasted: 9,
          interview: { kind: 'held', after: 73, lateReason: 'Seán asked to talk after the weekend.', byForm: true },
        },
      ],
    },
  ]
}

function closed(before: Before): ChildWish[] {
  return [
    {
      ...{ code: 'declined-offers', says: 'declined the return interview twice; the offers stand on the record' },
      ...{
        ...stokeCare,
        given: 'Delroy',
        family: 'Storybook',
        age: 17,
        sex: 'male',
        places: livesAt('supported', 190),
      },
      episodes: [{ seen: before.days(5, 19), lasted: 7, interview: { kind: 'declined', times: 2 } }],
    },
    {
      ...{
        code: 'case-review-held',
        says: 'missing for five days some weeks ago; manager told and case reviewed in time',
      },
      ...{ ...inCare, given: 'Winta', family: 'Notreal', age: 16, sex: 'female', places: livesAt('fostered', 500) },
      episodes: [
        {
          seen: before.days(70, 16),
          lasted: 121,
          level: 'high',
          managerToldAfter: 40,
          reviewAfter: 71,
          reporter: 'foster-carer',
        },
      ],
    },
    {
      ...{ code: 'no-apparent-risk', says: 'judged no apparent risk at first, medium on review' },
      ...{ ...stokeCare, given: 'Jaspal', family: 'Someone', age: 17, sex: 'male', places: livesAt('supported', 320) },
      episodes: [{ seen: before.days(33, 22), lasted: 13, level: 'no-apparent-risk' }],
    },
  ]
}

/** The children who were found, in every state that follows. */
export const found = (before: Before): ChildWish[] => [...waiting(before), ...settled(before), ...closed(before)]
