// Children whose record itself is the case: names, dates of birth, blocks, second records, placements across boundaries.
import type { Before } from './moments.ts'
import { type ChildWish, livesAt, openAs, places } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care') } as const

function identities(before: Before): ChildWish[] {
  const twin = { ...inCare, family: 'Placeholder', age: 12, daysOlder: 77, sex: 'female' } as const
  return [
    {
      ...{ code: 'twin-marta', says: 'one of twins with names a letter apart' },
      ...{ ...twin, given: 'Marta', places: livesAt('fostered', 600), school: 'sample-hill' },
      episodes: [{ seen: before.days(45, 16), lasted: 4, reportedAfter: 0.5, reporter: 'foster-carer' }],
    },
    {
      ...{ code: 'twin-marla', says: 'the other twin, who has never been missing' },
      ...{ ...twin, given: 'Marla', places: livesAt('fostered', 600), school: 'sample-hill', episodes: [] },
    },
    {
      ...{ code: 'similar-name', says: 'a name like Robin Example’s, another child' },
      ...{ given: 'Robyn', family: 'Example', age: 15, sex: 'female', authority: 'stoke-on-trent' },
      ...{ care: openAs('child-in-need', 200), places: livesAt('familyInStoke', 3000) },
      episodes: [{ seen: before.days(28, 19), lasted: 6, reporter: 'parent' }],
    },
    {
      ...{ code: 'second-record', says: 'a second record of Robyn Example, joined to the first' },
      ...{
        given: 'Robin',
        family: 'Exampel',
        age: 15,
        sex: 'female',
        authority: 'stoke-on-trent',
        sameAs: 'similar-name',
      },
      ...{
        places: livesAt('familyInStoke', 60),
        episodes: [{ seen: before.days(12, 21), lasted: 3, reporter: 'police' }],
      },
    },
    {
      ...{ code: 'unknown-birth', says: 'nobody knows the date of birth yet' },
      ...{
        given: 'Farhad',
        family: 'Nobody',
        age: null,
        sex: 'male',
        authority: 'staffordshire',
        care: openAs('in-care', 20),
      },
      ...{ places: livesAt('lodgings', 20), episodes: [{ seen: before.days(9, 20), lasted: 18, level: 'high' }] },
    },
    {
      ...{ code: 'estimated-birth', says: 'the age is an estimate; rules take the younger reading' },
      ...{ given: 'Yonas', family: 'Samplescu', aliases: ['Jonas Samplescu'], age: 15, estimated: true, sex: 'male' },
      ...{ authority: 'stoke-on-trent', care: openAs('in-care', 90), places: livesAt('supported', 90) },
      episodes: [{ seen: before.days(38, 18), lasted: 15 }],
    },
  ]
}

function boundaries(before: Before): ChildWish[] {
  return [
    {
      ...{ code: 'placed-elsewhere', says: 'Staffordshire’s child, living outside the area: our clocks run' },
      ...{ ...inCare, given: 'Simran', family: 'Instance', age: 16, sex: 'female', places: livesAt('elsewhere', 310) },
      acrossBorders: 'elsewhere',
      episodes: [{ seen: before.days(25, 19), lasted: 10, reporter: 'police' }],
    },
    {
      ...{
        code: 'placed-next-door',
        says: 'Stoke-on-Trent’s child, living in Staffordshire: both teams see the record',
      },
      ...{
        given: 'Jakub',
        family: 'Mockup',
        age: 13,
        sex: 'male',
        authority: 'stoke-on-trent',
        care: openAs('in-care'),
      },
      ...{ places: livesAt('quarry', 140), episodes: [{ seen: before.days(19, 17), lasted: 7 }] },
    },
    {
      ...{
        code: 'other-authority-letter-sent',
        says: 'placed here by another council; the letter was sent the next day',
      },
      ...{ given: 'Emeka', family: 'Imagined', age: 14, sex: 'male', authority: 'eastvale', care: openAs('in-care') },
      ...{ places: livesAt('fernbank', 200), episodes: [{ seen: before.days(27, 18), lasted: 12, letterAfter: 22 }] },
    },
  ]
}

function changes(before: Before): ChildWish[] {
  return [
    {
      ...{
        code: 'care-leaver',
        says: 'a care leaver of 18: meetings may apply, the 72 hours of the return interview do not',
      },
      ...{ given: 'Shilan', family: 'Pretendić', age: 18, sex: 'female', authority: 'staffordshire' },
      care: [
        { status: 'in-care', sinceDays: 900, untilDays: 120 },
        { status: 'care-leaver', sinceDays: 120 },
      ],
      places: [
        { ...places.fostered, sinceDays: 900, untilDays: 120 },
        { ...places.lodgings, sinceDays: 120 },
      ],
      episodes: [{ seen: before.days(11, 21), lasted: 30, interview: { kind: 'declined', times: 1 } }],
    },
    {
      ...{ code: 'missing-before-care', says: 'missing from home before coming into care, and from care since' },
      ...{ given: 'Tariro', family: 'Supposed', age: 13, sex: 'female', authority: 'staffordshire' },
      care: [
        { status: 'child-protection-plan', sinceDays: 320, untilDays: 160 },
        { status: 'in-care', sinceDays: 160 },
      ],
      places: [
        { ...places.family, sinceDays: 4000, untilDays: 160 },
        { ...places.millrace, sinceDays: 160 },
      ],
      episodes: [
        { seen: before.days(240, 17), lasted: 8, reporter: 'parent' },
        { seen: before.days(100, 18), lasted: 6, from: 'external-activity', reporter: 'staff' },
      ],
    },
  ]
}

function careful(before: Before): ChildWish[] {
  return [
    {
      ...{
        code: 'do-not-notify',
        says: 'one person must not be told, whatever is sent; she did not agree to sharing, and it was needed',
      },
      ...{ given: 'Amina', family: 'Al-Placeholder', age: 15, sex: 'female', authority: 'staffordshire' },
      ...{ care: openAs('child-protection-plan', 130), places: livesAt('family', 2600), school: 'placeholder-high' },
      block: { who: 'Mother’s former partner', reason: 'Amina says she is not safe if he knows where she is.' },
      alsoInvolved: [{ part: 'family-practitioner', who: 'harriet' }],
      directWork: 'running',
      episodes: [{ seen: before.days(13, 20), lasted: 10, reporter: 'parent', refusedSharing: true }],
    },
    {
      ...{
        code: 'entered-in-error',
        says: 'the second episode was another child’s: entered in error, kept in history',
      },
      ...{ ...inCare, given: 'Ellis', family: 'Someone', age: 14, sex: 'male', places: livesAt('larkspur', 410) },
      episodes: [
        { seen: before.days(60, 18), lasted: 9 },
        {
          ...{ seen: before.days(21, 18), lasted: null, reportedAfter: 1 },
          inError: { after: 5, reason: 'The report was of another child in the same home.' },
        },
        { seen: before.days(7, 18), lasted: 9 },
      ],
    },
    {
      ...{ code: 'never-missing', says: 'known to social care, never missing' },
      ...{ given: 'Linh', family: 'Standin', age: 6, sex: 'female', authority: 'staffordshire', school: 'testwood' },
      ...{ care: openAs('child-in-need', 45), places: livesAt('family', 1200), episodes: [] },
      alsoInvolved: [{ part: 'family-practitioner', who: 'harriet' }],
    },
    {
      ...{ code: 'youngest', says: 'aged 4, found within the hour' },
      ...{ given: 'Kofi', family: 'Anyone', age: 4, sex: 'male', authority: 'stoke-on-trent', school: 'testwood' },
      ...{ care: openAs('child-in-need', 70), places: livesAt('familyInStoke', 900) },
      episodes: [
        {
          seen: before.days(5, 15),
          reportedAfter: 0.2,
          lasted: 0.8,
          backAfter: 0.2,
          level: 'high',
          reporter: 'parent',
        },
      ],
    },
  ]
}

/** The children whose record is the case. */
export const records = (before: Before): ChildWish[] => [
  ...identities(before),
  ...boundaries(before),
  ...changes(before),
  ...careful(before),
]
