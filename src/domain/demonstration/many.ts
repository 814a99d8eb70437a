// Children beyond the cases: as many as are asked for, each from the seed and a number alone, so that they come in any order.
import { dayOf } from '../kernel/index.ts'
import { staffordshireDistricts } from './agencies.ts'
import { type Chance, chance } from './chance.ts'
import { crowdWorker, namedChildren } from './crowd.ts'
import { formsOfMany } from './many-forms.ts'
import { after, type Before, workingDaysAfter } from './moments.ts'
import { familyNames, givenNames } from './names.ts'
import { type CareWish, type ChildWish, type EpisodeWish, type MeetingWish, type PlaceWish, places } from './wishes.ts'

const latest = 365

// Most children go missing once or not at all; a few go often, and then close together.
function daysAgo(draw: Chance): number[] {
  const kind = draw.next()
  const count = kind < 0.22 ? 0 : kind < 0.7 ? 1 : kind < 0.86 ? 2 : kind < 0.96 ? draw.whole(3, 5) : draw.whole(6, 14)
  const span = draw.whole(40, 150)
  const end = draw.whole(2, latest - span)
  return Array.from({ length: count }, () => end + draw.whole(0, span)).sort((a, b) => b - a)
}

function episodeOf(draw: Chance, before: Before, ago: number): EpisodeWish {
  const seen = before.days(ago, draw.whole(12, 22), draw.whole(0, 59))
  const long = draw.holds(0.03)
  const lasted = long ? draw.whole(49, 110) : draw.whole(2, 30)
  const interview: EpisodeWish['interview'] = draw.holds(0.86)
    ? { kind: 'held', after: draw.whole(16, draw.holds(0.9) ? 70 : 110) }
    : { kind: 'declined', times: draw.whole(1, 2) }
  const level = draw.of(['high', 'medium', 'medium', 'medium', 'low'] as const)
  const more = long
    ? { managerToldAfter: draw.whole(30, 60), ...(lasted > 72 ? { reviewAfter: draw.whole(60, 84) } : {}) }
    : {}
  return { seen, lasted: Math.min(lasted, ago * 24 - 36), interview, level, ...more }
}

const thresholds = { 3: 1, 5: 2, 9: 3 } as const
const isThreshold = (count: number): count is keyof typeof thresholds => Object.hasOwn(thresholds, count)

// Most meetings that the counts ask for were held within five working days; some were late, some never.
function meetingsFor(draw: Chance, episodes: readonly EpisodeWish[]): MeetingWish[] {
  return episodes.flatMap((episode, i) => {
    const day = dayOf(after(episode.seen, 1.5))
    const inNinety = episodes.slice(0, i + 1).filter(other => day - dayOf(after(other.seen, 1.5)) <= 90).length
    if (!isThreshold(inNinety) || draw.holds(0.1)) return []
    const workingDay = draw.holds(0.8) ? draw.whole(1, 5) : draw.whole(6, 12)
    return [{ level: thresholds[inNinety], held: workingDaysAfter(after(episode.seen, 1.5), workingDay) }]
  })
}

type Placed = { readonly care: readonly CareWish[]; readonly place: PlaceWish }

function placed(draw: Chance, authority: ChildWish['authority']): Placed {
  const sinceDays = draw.whole(370, 900)
  const away = authority === 'northmoor' || authority === 'eastvale'
  const status = away
    ? 'in-care'
    : draw.of(['in-care', 'in-care', 'child-in-need', 'child-protection-plan', null] as const)
  if (status === 'in-care') {
    const homes = [
      places.larkspur,
      places.fernbank,
      places.millrace,
      places.quarry,
      places.fostered,
      places.supported,
    ] as const
    const place = draw.of([...homes, ...(away ? [] : [places.elsewhere])])
    return { care: [{ status, sinceDays }], place: { ...place, sinceDays: sinceDays - 5 } }
  }
  const district = draw.of(staffordshireDistricts)
  const family = authority === 'staffordshire' ? { ...places.family, district } : places.familyInStoke
  return { care: status === null ? [] : [{ status, sinceDays }], place: { ...family, sinceDays: 3000 } }
}

/** The nth child beyond the cases. */
export function oneOfMany(seed: number, n: number, before: Before): ChildWish {
  const draw = chance(seed, `many/${n}`)
  const authority = draw.of([
    'staffordshire',
    'staffordshire',
    'staffordshire',
    'stoke-on-trent',
    'stoke-on-trent',
  ] as const)
  const whose = draw.holds(0.06) ? draw.of(['northmoor', 'eastvale'] as const) : authority
  const { care, place } = placed(draw, whose)
  const family = draw.holds(0.08) ? `${draw.of(familyNames)}-${draw.of(familyNames)}` : draw.of(familyNames)
  const given = draw.holds(0.2) ? `${draw.of(givenNames)} ${draw.of(givenNames)}` : draw.of(givenNames)
  const episodes = daysAgo(draw).map(ago => episodeOf(draw, before, ago))
  const worker = crowdWorker(n, authority)
  const forms = whose === authority && care.length > 0 ? formsOfMany(seed, n) : []
  return {
    ...{
      code: `many-${n}`,
      says: '',
      given,
      family,
      age: draw.whole(9, 17),
      sex: draw.of(['female', 'male'] as const),
    },
    ...{ authority: whose, care, places: [place], episodes, meetings: meetingsFor(draw, episodes) },
    ...(draw.holds(0.2) ? { knownAs: draw.of(givenNames) } : {}),
    ...(draw.holds(0.07) ? { aliases: [`${draw.of(givenNames)} ${draw.of(familyNames)}`] } : {}),
    ...(n < namedChildren ? {} : { brief: true }),
    ...(forms.length === 0 ? {} : { forms }),
    ...(worker === null || whose !== authority ? {} : { worker }),
  }
}
