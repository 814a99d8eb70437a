// Children with several episodes: every threshold of scaled meetings, its edges, and meetings in time, late and overdue.
import { addDays } from '../kernel/index.ts'
import { after, type Before, bankHolidaySaturday, onDay, workingDaysAfter } from './moments.ts'
import { type ChildWish, type EpisodeWish, livesAt, type MeetingWish, openAs } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care') } as const
const stokeCare = { authority: 'stoke-on-trent', care: openAs('in-care') } as const
const usualReport = 1.5

/** Episodes on those days ago, each a few hours long. */
function onDays(before: Before, days: readonly number[], more: Partial<EpisodeWish> = {}): EpisodeWish[] {
  return days.map((ago, i) => ({ seen: before.days(ago, 17, 10 + 7 * i), lasted: 5 + ((i * 5) % 13), ...more }))
}

/** The meeting of a level, on the nth working day after the report of an episode that many days ago. */
function meeting(level: MeetingWish['level'], episode: EpisodeWish | undefined, workingDay: number): MeetingWish[] {
  return episode ? [{ level, held: workingDaysAfter(after(episode.seen, usualReport), workingDay) }] : []
}

function fewer(before: Before): ChildWish[] {
  const three = onDays(before, [80, 52, 33])
  const four = onDays(before, [88, 70, 51, 19])
  const overdue = onDays(before, [66, 41, 15])
  return [
    {
      ...{ code: 'two-in-ninety', says: 'two reports in ninety days: a repeat missing person, and no meeting yet' },
      ...{ ...inCare, given: 'Freya', family: 'Template', age: 14, sex: 'female', places: livesAt('fostered', 350) },
      episodes: onDays(before, [55, 20]),
    },
    {
      ...{
        code: 'three-meeting-in-time',
        says: 'three reports; the level 1 meeting was held on the third working day',
      },
      ...{ ...inCare, given: 'Rohan', family: 'Hypothetical', age: 15, sex: 'male', places: livesAt('quarry', 430) },
      ...{ episodes: three, meetings: meeting(1, three[2], 3) },
    },
    {
      ...{
        code: 'four-meeting-late',
        says: 'four reports; the level 1 meeting was held on the eighth working day: late',
      },
      ...{
        ...stokeCare,
        given: 'Chiamaka',
        family: 'Supposed',
        age: 14,
        sex: 'female',
        places: livesAt('fernbank', 220),
      },
      ...{ episodes: four, meetings: meeting(1, four[2], 8) },
    },
    {
      ...{ code: 'three-meeting-overdue', says: 'three reports; the level 1 meeting has not been held and is overdue' },
      ...{ ...inCare, given: 'Eilidh', family: 'McSample', age: 16, sex: 'female', places: livesAt('lodgings', 180) },
      episodes: overdue,
    },
    {
      ...{ code: 'three-not-open', says: 'three reports of a child not open to social care: a prompt, not a duty' },
      ...{ given: 'Tomás', family: 'Drafted', age: 13, sex: 'male', authority: 'staffordshire', school: 'sample-hill' },
      ...{ places: livesAt('family', 2000), episodes: onDays(before, [58, 30, 4], { reporter: 'parent' }) },
      groupWork: 'out',
    },
  ]
}

function more(before: Before): ChildWish[] {
  const five = onDays(before, [84, 66, 47, 29, 17])
  const eight = onDays(before, [86, 74, 63, 50, 41, 30, 19, 8])
  const nine = onDays(before, [87, 78, 69, 58, 47, 36, 25, 14, 3], { interview: { kind: 'held', after: 24 } })
  return [
    {
      ...{ code: 'five-in-ninety', says: 'five reports; levels 1 and 2 held in time' },
      ...{ ...inCare, given: 'Kacper', family: 'Pseudonym', age: 15, sex: 'male', places: livesAt('millrace', 300) },
      ...{ episodes: five, meetings: [...meeting(1, five[2], 4), ...meeting(2, five[4], 5)] },
    },
    {
      ...{ code: 'eight-in-ninety', says: 'eight reports: one more raises level 3' },
      ...{
        ...stokeCare,
        given: 'Shanice',
        family: 'Illustration',
        age: 16,
        sex: 'female',
        places: livesAt('fernbank', 400),
      },
      ...{ episodes: eight, meetings: [...meeting(1, eight[2], 3), ...meeting(2, eight[4], 5)] },
    },
    {
      ...{ code: 'nine-in-ninety', says: 'nine reports: a level 3 meeting has to be held' },
      ...{ ...inCare, given: 'Alfie', family: 'Blankform', age: 16, sex: 'male', places: livesAt('larkspur', 250) },
      ...{ episodes: nine, meetings: [...meeting(1, nine[2], 4), ...meeting(2, nine[4], 4)] },
      alsoInvolved: [
        { part: 'other', who: 'panel' },
        { part: 'health', who: 'health-care' },
      ],
    },
    {
      ...{
        code: 'other-authority-nine',
        says: 'placed here by another council, nine reports, and letters are missing',
      },
      ...{
        given: 'Nevaeh',
        family: 'Demonstration',
        age: 15,
        sex: 'female',
        authority: 'northmoor',
        care: openAs('in-care'),
      },
      ...{ places: livesAt('quarry', 240), meetings: [...meeting(1, nine[2], 4), ...meeting(2, nine[4], 4)] },
      episodes: nine.map((wish, i) => (i < 4 ? { ...wish, letterAfter: 30 } : wish)),
    },
  ]
}

function edges(before: Before): ChildWish[] {
  const ninety = onDays(before, [95, 40, 5])
  const saturday = bankHolidaySaturday(before.today)
  const weekend = [
    ...[addDays(saturday, -44), addDays(saturday, -21)].map(day => ({ seen: onDay(day, 18), lasted: 8 })),
    { seen: onDay(saturday, 15, 20), lasted: 19 },
  ]
  return [
    {
      ...{
        code: 'exactly-ninety-days',
        says: 'the first and third reports are exactly 90 days apart: level 1 is raised',
      },
      ...{ ...inCare, given: 'Meera', family: 'Makebelieve', age: 14, sex: 'female', places: livesAt('fostered', 330) },
      episodes: ninety,
    },
    {
      ...{ code: 'ninety-one-days', says: 'the first and third reports are 91 days apart: nothing is raised' },
      ...{ ...inCare, given: 'Reece', family: 'Forexample', age: 14, sex: 'male', places: livesAt('larkspur', 330) },
      episodes: onDays(before, [96, 40, 5]),
    },
    {
      ...{
        code: 'bank-holiday',
        says: 'the third report fell in a bank-holiday weekend: five working days are longer',
      },
      ...{
        ...stokeCare,
        given: 'Ngozi',
        family: 'Testwell-Sample',
        age: 15,
        sex: 'female',
        places: livesAt('millrace', 380),
      },
      ...{ episodes: weekend, meetings: meeting(1, weekend[2], 5) },
    },
  ]
}

/** The children whose episodes are counted, at every threshold. */
export const counted = (before: Before): ChildWish[] => [...fewer(before), ...more(before), ...edges(before)]
