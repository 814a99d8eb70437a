// Who was told that a child is missing, and who is to be told that they are found (CARER-8.10, FOUND-13.1a). A do-not-notify
// block wins over every duty to tell (FOUND-13.1b, GAP-65).
import type { Id, Instant } from '../kernel/index.ts'

/** Whom there is to tell. */
export const toldWhom = {
  parents: 'Parents',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager of the social worker',
  'provider-senior-manager': 'Senior manager of the provider',
  'out-of-hours': 'Out-of-hours team',
  police: 'Police',
  school: 'School or college',
  other: 'Somebody else',
} as const

/** The code of whom. */
export type ToldWhom = keyof typeof toldWhom

/** The codes of whom. */
export const toldWhomCodes = Object.keys(toldWhom) as readonly ToldWhom[]

/** One line: told then, by whom and how, or not told and why. */
export type Told = {
  readonly id: Id<'told'>
  readonly about: 'missing' | 'found'
  readonly whom: ToldWhom
  readonly who: string
  readonly toldAt: Instant | null
  readonly toldBy: string
  readonly how: string
  readonly notToldBecause: string | null
  readonly despiteBlock: boolean
  readonly recordedAt: Instant
  /** Who wrote it down. */
  readonly by: string
}

/** A line of the list: whom there is to tell, and what was recorded of it so far. */
export type ToTell = { readonly whom: ToldWhom; readonly who: string; readonly told: Told | null }

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
const same = (a: Pick<ToTell, 'whom' | 'who'>, b: Pick<ToTell, 'whom' | 'who'>): boolean =>
  a.whom === b.whom && (plain(a.who) === plain(b.who) || (a.whom !== 'other' && (a.who === '' || b.who === '')))

// Told once is told, whatever was said before; else the latest reason for not telling stands.
const standing = (lines: readonly Told[]): Told | null =>
  lines.find(one => one.toldAt !== null) ?? lines.toSorted((a, b) => b.recordedAt - a.recordedAt)[0] ?? null

function linesFor(wanted: readonly Pick<ToTell, 'whom' | 'who'>[], told: readonly Told[]): ToTell[] {
  const each = [...wanted, ...told].filter((one, i, all) => all.findIndex(other => same(one, other)) === i)
  return each.map(({ whom, who }) => {
    const found = standing(told.filter(one => same(one, { whom, who })))
    return { whom, who: found?.who || who, told: found }
  })
}

const four: readonly ToldWhom[] = ['parents', 'social-worker', 'provider-senior-manager', 'out-of-hours']

/** Who was told that the child is missing: the four lines of CARER-8.10 and whoever else there was. */
export function toldOfMissing(told: readonly Told[]): ToTell[] {
  const lines = told.filter(one => one.about === 'missing')
  // The paragraph says "social worker or team manager": whoever told the manager has told one of the two.
  const manager = lines.some(one => one.whom === 'team-manager' && one.toldAt !== null)
  const worker = lines.some(one => one.whom === 'social-worker')
  const wanted = four.map(whom => (whom === 'social-worker' && manager && !worker ? 'team-manager' : whom))
  return linesFor(
    wanted.map(whom => ({ whom, who: '' })),
    lines,
  )
}

/** Who is to be told that the child is found: parents, police, a social worker, and everybody who was told before. */
export function toldOfFound(told: readonly Told[]): ToTell[] {
  const before = told.filter(one => one.about === 'missing' && one.toldAt !== null)
  const manager = before.some(one => one.whom === 'team-manager')
  const always: ToldWhom[] = ['police', 'parents', ...(manager ? [] : (['social-worker'] as const))]
  return linesFor(
    [...before, ...always.map(whom => ({ whom, who: '' }))],
    told.filter(one => one.about === 'found'),
  )
}

/** The lines of which nothing is recorded yet. */
export const notYetTold = (lines: readonly ToTell[]): ToTell[] => lines.filter(line => line.told === null)

const kin = /\b(mother|father|mum|mam|dad|parents?|step\w*|grand\w*|nan|uncle|aunt\w*|brother|sister|partner|family)\b/i
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}’'-]{3,}/gu) ?? []

/**
 * Which of those who must not be told this line may be about. A block is words that somebody typed, so the reading is the
 * cautious one: every block may be about parents, kin and people of no known part; others where a name of it is in the line.
 */
export function blocksTouching(whom: ToldWhom, who: string, blocked: readonly string[]): readonly string[] {
  if (whom === 'parents' || whom === 'other' || kin.test(who)) return blocked
  const words = new Set(wordsOf(who))
  return blocked.filter(one => wordsOf(one).some(word => words.has(word)))
}
