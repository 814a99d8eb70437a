// What the forms of the police and about placements say in the demonstration: invented, with numbers kept for drama.
import type { Ago, Said } from './form-wishes.ts'

/** An information report to the police of so many days ago. */
export const informationReport =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ h01: { on: day(ago), at: '15:20' }, h06: ['professional'], h08: 15 },
    ...{ 'h-crime': 'no', 'h-investigated': 'no', 'h-concern': 'no', 'h-confirm': true, 'h-perspective': 'witnessed' },
    h11: 'A silver car waited outside the school gate on three afternoons. The driver spoke to the child by a first name.',
    'h-vehicles': [
      { registration: 'part: EX4 …', make: 'small, five doors', colour: 'silver', marks: 'dent on one door' },
    ],
    'h-locations': [{ place: 'The gate of the school', what: 'The car waits there from about three o’clock.' }],
    'h-when': 'Monday, Wednesday and Thursday of one week, about 15:05 each time.',
  })

/** A warning notice under section 49, served so many days ago. */
export const warningNotice =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ i04: 'property', i05: 'Staffordshire County Council, children’s social care', i07: '01632 960100' },
    ...{ i09: 'Nobody Inventedperson', i10: day(9900), i11: '1 Nowhere Example Street', i12: 'have' },
    ...{ i13: 'N. Inventedperson', 'i-explained': true, 'i-understands': true, 'i-handed': true },
    ...{ i14: '17:40', i15: day(ago), i17: '0000 Omar Madeup', i18: 'An invented station', i19: 'have' },
    ...{ 'i-officer-explained': true, 'i-officer-handed': true, i21: 'Omar Madeup', i22: '17:45', i23: day(ago) },
    'i-authority-told': { told: 'yes', who: 'Morgan Testwell', on: day(ago) },
  })

const placed = {
  ...{ f04: 'The out-of-hours team, 01632 960101', f07: null, f08: 'EX-0077', f10: 'As the child describes it' },
  ...{ f20: 'new', f22: null, f26: 'A key worker, a lift to school, and a call home on Sundays.' },
  ...{ f27: { applies: false, package: false }, f29: { applies: true, package: true } },
  ...{ f32: { applies: true, package: false }, f33: { applies: true, package: true } },
  'f-child': { present: 'asked', why: null },
  'f-words': 'I want my bike to come with me.',
  'f-wishes': 'To stay at the same school.',
  f43: 'The youth worker of an invented project, once a week.',
} satisfies Said

/** A notification that one of the county's own children is placed, of so many days ago. */
export const placementNotice =
  (ago: number) =>
  (day: Ago): Said => ({
    ...placed,
    ...{ f01: 'Morgan Testwell', f02: '01632 960102', f03: 'morgan.testwell@example.org' },
    ...{ f16: 'Care order', f21: day(ago), f24: 'Children’s home', f25: 'Larkspur House', f28: 'Staffordshire' },
  })

/** A notification by another authority of a child whom it places here, of so many days ago. */
export const noticeFromElsewhere =
  (ago: number) =>
  (day: Ago): Said => ({
    ...placed,
    ...{ f01: 'Xavier Placeholder', f02: '01632 960103', f03: 'xavier.placeholder@example.org' },
    ...{ f15: 'To be named at the first review', f16: 'Care order', f21: day(ago), f24: 'Children’s home' },
    ...{ f25: 'Quarry View', f28: 'Northmoor Example Borough Council', f39: 'Help to find a school nearby.' },
  })
