// What the sections of a child's record say to the questions of a form.
import {
  areas,
  authorities,
  bornNoLaterThan,
  fullName,
  holdsOn,
  type PlacementKind,
  type SocialCareStatus,
  sayCode,
} from '../../domain/children/index.ts'
import type { Known, PrefillSource } from '../../domain/instruments/index.ts'
import { ageOn, dayText } from '../../domain/kernel/index.ts'
import { legalStatuses, type RowOf, schoolingKinds } from '../../domain/record/index.ts'
import { knownOfColleagues, knownOfFamily } from './prefill-people.ts'
import { type ChildKnown, joined, latest, type Part, recorded, rowsThatStand } from './prefill-rows.ts'
import { type KnownOf, known } from './prefill-writer.ts'

function ofIdentity({ bar, identitySavedAt, today }: ChildKnown): KnownOf {
  const { identity } = bar
  const born = bornNoLaterThan(identity.born)
  const name = joined([identity.givenNames, identity.familyName], ' ') === '' ? '' : fullName(identity)
  const says = recorded('identity', identitySavedAt)
  const age = born === null ? null : ageOn(born, today)
  const words = identity.born.kind === 'exact' ? [String(age)] : []
  return [
    ...known(says, {
      'child.name': name,
      'child.known-as': identity.knownAs,
      'child.first-names': identity.givenNames,
      'child.surname': identity.familyName,
      'child.aliases': joined(identity.aliases),
      'child.born-on': identity.born.kind === 'exact' ? dayText(identity.born.on) : null,
    }),
    // Of an estimate the age is not known to the year.
    ...(age === null || identity.born.kind !== 'exact'
      ? []
      : [['child.age', { value: age, also: words, says }] as const satisfies readonly [PrefillSource, Known]]),
  ]
}

const livingSituations: Readonly<Partial<Record<PlacementKind, string>>> = {
  ...{ 'family-home': 'parent-or-carer', 'foster-care': 'foster-care', 'independent-foster-care': 'foster-care' },
  ...{ 'childrens-home': 'residential', 'supported-lodgings': 'supported', 'supported-accommodation': 'supported' },
}

function ofPlacement(all: ChildKnown): KnownOf {
  const { bar, placements, today } = all
  const authority = bar.authorityName?.trim() || sayCode(authorities, bar.authority)
  const answers = known('record', { 'child.responsible-authority': authority })
  const lives = placements.kind === 'hidden' ? undefined : placements.value.find(one => holdsOn(one.value, today))
  if (lives === undefined) return answers
  const { kind, address, livesIn } = lives.value
  return [
    ...answers,
    ...known(recorded('placement', lives.savedAt), {
      'child.address': joined([lives.home, address]),
      'child.living-situation': livingSituations[kind] ?? null,
      'child.lives-in': sayCode(areas, livesIn),
    }),
  ]
}

// Without a home address of its own a placement says at least what kind of place it is.
function ofAddresses(all: ChildKnown, before: KnownOf): KnownOf {
  if (before.some(([source]) => source === 'child.address')) return []
  const home = rowsThatStand(all, 'addresses').find(row => row.value.kind === 'home')
  if (home === undefined) return []
  return known(recorded('addresses', home.recordedAt), {
    'child.address': joined([home.value.address, home.value.postcode]),
  })
}

const careStatuses: Readonly<Partial<Record<SocialCareStatus, string>>> = {
  ...{
    'child-in-need': 'child-in-need-plan',
    'child-protection-plan': 'child-protection-plan',
    'in-care': 'child-in-care',
  },
}

function ofStatus({ status }: ChildKnown): KnownOf {
  const key = status === null ? undefined : careStatuses[status.kind]
  if (status === null || key === undefined) return []
  return [['child.care-status', { value: key, also: [[key]], says: recorded('social care', status.savedAt) }]]
}

type Words = { readonly source: PrefillSource; readonly part: Part; readonly words: (row: never) => string | null }
const wordsOf = <P extends Part>(source: PrefillSource, part: P, words: (row: RowOf<P>) => string | null): Words => ({
  ...{ source, part, words: words as Words['words'] },
})

const inWords: readonly Words[] = [
  wordsOf('child.contact', 'contact', row => (row.kind === 'phone' ? row.value : null)),
  wordsOf('child.disability', 'health', row => (row.kind === 'disability' ? row.says : null)),
  wordsOf('child.special-needs', 'education', row =>
    row.needs === null || row.needs === 'not-known' ? null : (needs[row.needs] ?? null),
  ),
  wordsOf('child.legal-status', 'legal-status', row =>
    row.status === 'other' ? row.words || null : joined([sayCode(legalStatuses, row.status), row.words], ': '),
  ),
  wordsOf('child.case-number', 'identifiers', row => (row.kind === 'council' ? row.value : null)),
  wordsOf('child.police-number', 'identifiers', row => (row.kind === 'police' ? row.value : null)),
]
const needs: Readonly<Record<string, string>> = {
  none: 'None known',
  'sen-support': 'SEN support',
  ehcp: 'Education, health and care plan',
}

function inWordsOf(all: ChildKnown): KnownOf {
  return inWords.flatMap(({ source, part, words }) => {
    const rows = rowsThatStand(all, part).map(row => ({ row, says: words(row.value as never) }))
    const said = rows.filter(({ says }) => says !== null && says !== '')
    const says = recorded(part.replaceAll('-', ' '), latest(said.map(({ row }) => row)))
    return known(says, { [source]: joined(said.map(one => one.says)) })
  })
}

function ofSchool(all: ChildKnown): KnownOf {
  const [row] = rowsThatStand(all, 'education')
  if (row === undefined) return []
  const { kind, school } = row.value
  const name = row.named ?? (school || (kind === 'school' ? '' : sayCode(schoolingKinds, kind)))
  return known(recorded('education', row.recordedAt), { 'child.school': name })
}

function ofCommunication(all: ChildKnown): KnownOf {
  const [row] = rowsThatStand(all, 'communication')
  if (row === undefined) return []
  return known(recorded('speaking with the child', row.recordedAt), { 'child.language': row.value.firstLanguage })
}

// It goes where only those read it who read it in the record.
function ofSensitive(all: ChildKnown): KnownOf {
  const section = 'sexual-health-and-identity'
  const sources = { religion: 'child.religion', 'sexual-orientation': 'child.sexual-orientation' } as const
  return Object.entries(sources).flatMap(([kind, source]) => {
    const rows = rowsThatStand(all, section).filter(row => row.value.kind === kind)
    const says = recorded('sexual health and identity', latest(rows))
    return known(says, { [source]: joined(rows.map(row => row.value.says)) }).map(
      ([of, it]) => [of, { ...it, sensitive: section }] as const,
    )
  })
}

/** What is known of a child. */
export function knownOfChild(all: ChildKnown): KnownOf {
  const before = [...ofIdentity(all), ...ofPlacement(all)]
  return [
    ...before,
    ...ofAddresses(all, before),
    ...ofStatus(all),
    ...inWordsOf(all),
    ...ofSchool(all),
    ...ofCommunication(all),
    ...ofSensitive(all),
    ...knownOfFamily(all),
    ...knownOfColleagues(all),
  ]
}
