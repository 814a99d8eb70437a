// The generations of the pathway, each with the authority and the days for which it holds (PATH-VER). The one that decides is
// chosen by authority and day; a record made under an earlier one is read under it and never decided anew.
import { type Day, parseDay } from '../kernel/index.ts'
import type { EarlierGeneration, PathwayAuthority, PathwayFacts } from './facts.ts'
import type { PathwayRow } from './table.ts'
import { rows2018, warnings2018 } from './table-2018.ts'
import { rows2024 } from './table-2024.ts'
import { rowsMace } from './table-mace.ts'
import { rowsVamap } from './table-vamap.ts'

/** A generation of the pathway. */
export type Generation = EarlierGeneration | 'G3'

/** What each is called. */
export const generationNames: Readonly<Record<Generation, string>> = {
  G0: 'Pathway of the 2018 matrix',
  G1: 'VAMAP pathway',
  G2: 'MACE pathway before 2024',
  G3: 'Pathway of 2024',
}

/** A generation as it held for one authority between two days. */
export type PathwayVersion = {
  readonly generation: Generation
  readonly authority: PathwayAuthority
  readonly source: string
  /** The first day; null is as far back as records go. */
  readonly from: Day | null
  /** The first day after; null while it holds. */
  readonly until: Day | null
  /** Whether the source states the days, or they are an assumption that a record may correct by naming its generation. */
  readonly stated: boolean
  /** What stands above everything that it decides; null where nothing is doubtful. */
  readonly banner: string | null
  readonly rows: readonly PathwayRow[]
  readonly warns: (facts: PathwayFacts) => readonly string[]
}

const on = (text: string): Day => {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}
// The service of 2024 began on a day that is stated. That of the MACE panels fits the middle of 2020, and the interim measure
// before it the months before; neither source gives a day.
const [vamapFrom, maceFrom, servedFrom] = [on('2020-01-01'), on('2020-07-01'), on('2024-04-01')]

const none = () => []
const inStaffordshire = { authority: 'staffordshire', banner: null } as const
const of2018 = { generation: 'G0', source: '004', rows: rows2018, warns: warnings2018, from: null } as const

/** Every version, in the order of their days for each authority. */
export const pathwayVersions: readonly PathwayVersion[] = [
  { ...inStaffordshire, ...of2018, until: vamapFrom, stated: false },
  {
    ...{ ...inStaffordshire, generation: 'G1', source: '000', rows: rowsVamap, warns: none },
    ...{ from: vamapFrom, until: maceFrom, stated: false },
  },
  {
    ...{ ...inStaffordshire, generation: 'G2', source: '001', rows: rowsMace, warns: none },
    ...{ from: maceFrom, until: servedFrom, stated: false },
  },
  {
    ...{ ...inStaffordshire, generation: 'G3', source: '002', rows: rows2024, warns: none },
    ...{ from: servedFrom, until: null, stated: true },
  },
  { ...of2018, authority: 'stoke-on-trent', until: null, stated: false, banner: 'Stoke pathway to be confirmed' },
]

const holdsOn = ({ from, until }: PathwayVersion, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day < until)

/** The version that holds for an authority on a day. The versions leave no day out. */
export function versionOn(authority: PathwayAuthority, day: Day): PathwayVersion {
  const found = pathwayVersions.find(one => one.authority === authority && holdsOn(one, day))
  if (found === undefined) throw new Error(`no pathway of ${authority} holds on that day`)
  return found
}

/** The version of a generation for an authority, whatever the day; null where the authority never had it. */
export const versionOf = (authority: PathwayAuthority, generation: Generation): PathwayVersion | null =>
  pathwayVersions.find(one => one.authority === authority && one.generation === generation) ?? null

/** The version that decides on these facts: of its own generation where a record of before 2024 names one. */
export function versionFor(
  { authority, on: day }: Pick<PathwayFacts, 'authority' | 'on'>,
  own: EarlierGeneration | null,
): PathwayVersion {
  const byDay = versionOn(authority, day)
  return own === null || byDay.generation === 'G3' ? byDay : (versionOf(authority, own) ?? byDay)
}
