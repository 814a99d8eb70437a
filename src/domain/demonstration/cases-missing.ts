// Children who are missing now, and those who are away with their whereabouts known.
import type { Before } from './moments.ts'
import { type ChildWish, livesAt, openAs, places } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care') } as const

function sinceLastNight(before: Before): ChildWish[] {
  const lastNight = before.days(1, 21, 40)
  return [
    {
      ...{ code: 'missing-overnight', says: 'missing since last night; the third report in ninety days' },
      ...{ ...inCare, given: 'Robin', family: 'Example', age: 14, sex: 'other', knownAs: 'Rob', school: 'sample-hill' },
      patternRaised: true,
      places: [
        { ...places.fostered, sinceDays: 700, untilDays: 150 },
        { ...places.larkspur, sinceDays: 150 },
      ],
      episodes: [
        { seen: before.days(200, 17, 30), lasted: 5, level: 'low' },
        { seen: before.days(61, 18, 15), lasted: 14 },
        { seen: before.days(23, 20, 5), lasted: 26, level: 'high' },
        { seen: lastNight, reportedAfter: 0.8, lasted: null, level: 'high', night: true },
      ],
    },
    {
      ...{
        code: 'missing-with-robin',
        says: 'missing since last night, last seen with another child of the same home; the home disputes the police level',
      },
      ...{
        given: 'Łukasz',
        family: 'Samplescu',
        age: 15,
        sex: 'male',
        authority: 'stoke-on-trent',
        care: openAs('in-care'),
      },
      ...{ places: livesAt('larkspur', 90) },
      episodes: [{ seen: lastNight, reportedAfter: 0.8, lasted: null, dispute: 'first-step' }],
    },
  ]
}

function forDays(before: Before): ChildWish[] {
  return [
    {
      ...{
        code: 'missing-50-hours',
        says: 'missing for 50 hours, and the line manager has not been told; the level was disputed to the second step',
      },
      ...{
        given: 'Keisha',
        family: 'Pretend',
        age: 16,
        sex: 'female',
        authority: 'stoke-on-trent',
        care: openAs('in-care'),
      },
      ...{ places: livesAt('fernbank', 210) },
      episodes: [
        { seen: before.days(48, 19), lasted: 9 },
        { seen: before.hours(50), lasted: null, level: 'high', dispute: 'both-steps' },
      ],
    },
    {
      ...{ code: 'missing-4-days', says: 'missing for four days, and no urgent case review has been held' },
      ...{ ...inCare, given: 'Zofia', family: 'Placeholder', age: 15, sex: 'female', places: livesAt('millrace', 300) },
      episodes: [
        { seen: before.days(130, 18), lasted: 11 },
        { seen: before.hours(96), lasted: null, level: 'high', managerToldAfter: 46, alert: 'none' },
      ],
      referredDaysAgo: 2,
      marked: [
        { kind: 'exploitation-high', daysAgo: 40, says: 'Adults give her gifts and drive her home at night.' },
        {
          ...{ kind: 'trafficking-signs', daysAgo: 3, signs: ['found-far', 'many-phones', 'county-lines'] },
          says: 'Found in a house in another town with two phones, in the autumn.',
        },
      ],
    },
    {
      ...{
        code: 'missing-29-days',
        says: 'missing for 29 days: a long-term missing person, with everything done in time',
      },
      ...{ given: 'Idris', family: 'Specimen', aliases: ['Idriss Al-Specimen'], age: 16, estimated: true, sex: 'male' },
      ...{ authority: 'stoke-on-trent', care: openAs('in-care', 260), places: livesAt('supported', 120) },
      episodes: [
        {
          ...{ seen: before.hours(29 * 24 + 2), lasted: null, level: 'high', managerToldAfter: 47, reviewAfter: 70 },
          alert: 'national',
        },
      ],
      marked: [{ kind: 'unaccompanied', daysAgo: 250, says: 'Came to the United Kingdom alone.' }],
    },
  ]
}

function young(before: Before): ChildWish[] {
  return [
    {
      ...{
        code: 'twelve-or-under-not-reported',
        says: 'aged 11, missing for 40 minutes, and the police have not been told',
      },
      ...{ ...inCare, given: 'Poppy', family: 'Testwell', age: 11, sex: 'female', school: 'testwood' },
      places: livesAt('fostered', 500),
      episodes: [{ seen: before.hours(0.7), reportedAfter: null, lasted: null, reporterTeam: 'willow-fostering' }],
    },
    {
      ...{ code: 'twelve-or-under-reported', says: 'aged 12, missing for two hours, and the police were told at once' },
      ...{ given: 'Hamza', family: 'Madeup', age: 12, sex: 'male', authority: 'stoke-on-trent' },
      ...{ care: openAs('child-in-need', 80), places: livesAt('familyInStoke', 2000) },
      episodes: [{ seen: before.hours(2), reportedAfter: 0.4, lasted: null, level: 'high', reporter: 'parent' }],
    },
    {
      ...{ code: 'missing-from-school', says: 'did not come home from school; not known to social care' },
      ...{
        given: 'Anaïs',
        family: 'Imagined',
        age: 13,
        sex: 'female',
        authority: 'staffordshire',
        school: 'sample-hill',
      },
      places: livesAt('family', 3000),
      episodes: [
        {
          ...{ seen: before.hours(5), from: 'school', reporter: 'school', reporterTeam: 'sample-hill' },
          ...{ reportedAfter: 2, lasted: null, level: 'medium' },
        },
      ],
    },
  ]
}

function away(before: Before): ChildWish[] {
  return [
    {
      ...{ code: 'away-from-placement', says: 'away from placement at a known address; not missing' },
      ...{ ...inCare, given: 'Rhys', family: 'ap Specimen', age: 16, sex: 'male', places: livesAt('quarry', 200) },
      episodes: [{ seen: before.hours(7), kind: 'away-from-placement', reportedAfter: null, lasted: null }],
    },
    {
      ...{
        code: 'away-without-permission',
        says: 'out past the agreed time; the home keeps a log and has not called the police',
      },
      ...{ ...inCare, given: 'Tyrell', family: 'Instance', age: 17, sex: 'male', places: livesAt('larkspur', 330) },
      episodes: [{ seen: before.hours(1.5), kind: 'away-without-permission', reportedAfter: null, lasted: null }],
    },
    {
      ...{ code: 'reclassified', says: 'away from placement at first; missing from when nobody could say where' },
      ...{
        worker: 'elin',
        given: 'Carys',
        family: 'Mockup',
        age: 15,
        sex: 'female',
        authority: 'stoke-on-trent',
        care: openAs('in-care'),
      },
      ...{ places: livesAt('millrace', 170) },
      episodes: [{ seen: before.hours(11), wasAway: true, reportedAfter: 4, lasted: null }],
    },
    {
      ...{
        code: 'to-confirm',
        says: 'reported by a home that may not see the record; the co-ordinator has to confirm the match',
      },
      ...{ ...inCare, given: 'Ioana', family: 'Fictional', age: 14, sex: 'female', places: livesAt('elsewhere', 150) },
      episodes: [
        {
          ...{ seen: before.hours(3), match: 'to-confirm', reporter: 'home', reporterTeam: 'fernbank' },
          ...{ reportedAfter: 1, lasted: null },
        },
      ],
    },
  ]
}

/** The children who are missing or away at that moment. */
export const missingNow = (before: Before): ChildWish[] => [
  ...sinceLastNight(before),
  ...forDays(before),
  ...young(before),
  ...away(before),
]
