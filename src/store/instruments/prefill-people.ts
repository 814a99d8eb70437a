// The people around a child as forms ask for them; whoever must not be told is left out, and it is said that somebody is.
import { holdsOn, parts, sayCode } from '../../domain/children/index.ts'
import type { PrefillSource } from '../../domain/instruments/index.ts'
import { type RowOf, relations } from '../../domain/record/index.ts'
import type { KeptBlock } from '../children/sections.ts'
import type { KeptRow } from '../record/sections.ts'
import { type ChildKnown, joined, latest, recorded, rowsThatStand } from './prefill-rows.ts'
import { type KnownOf, known } from './prefill-writer.ts'

type FamilyRow = KeptRow<RowOf<'family'>>
const parents: readonly string[] = ['mother', 'father', 'step-parent', 'parents-partner', 'carer']
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// A block names somebody of the family by their row, or anybody in words: then their name, or what they are to the child.
function isBlocked({ block, value }: FamilyRow, blocks: readonly KeptBlock[]): boolean {
  if (block !== null) return true
  const [name, relation] = [plain(value.name), plain(sayCode(relations, value.relation))]
  return blocks.some(one => {
    const who = ` ${plain(one.value.who)} `
    return one.until === null && (who.includes(` ${relation} `) || (name !== '' && who.includes(` ${name} `)))
  })
}

const leftOut = ' Somebody who must not be told is left out.'

/** Parents, carers and whoever answers for the child in law. */
export function knownOfFamily(all: ChildKnown): KnownOf {
  const answering = rowsThatStand(all, 'family').filter(
    ({ value }) => parents.includes(value.relation) || value.parentalResponsibility === 'yes',
  )
  const told = answering.filter(row => !isBlocked(row, all.blocks))
  const says = recorded('family', latest(told)) + (told.length < answering.length ? `.${leftOut}` : '')
  const lines = (of: (row: RowOf<'family'>) => string) =>
    joined(
      told.map(({ value }) => of(value)),
      '\n',
    )
  const both = (of: (row: RowOf<'family'>) => string) => ({ text: lines(of), line: lines(of).replaceAll('\n', '; ') })
  const who = (row: RowOf<'family'>) => `${row.name} (${sayCode(relations, row.relation).toLowerCase()})`
  const found = {
    'child.parents': both(row => joined([who(row), row.telephone, row.email, row.address])),
    'child.parents-telephone': both(
      row => joined([row.name, row.telephone], ': ') && row.telephone && `${row.name}: ${row.telephone}`,
    ),
    'child.parents-address': both(row => row.address && `${row.name}: ${row.address}`),
    'child.parental-responsibility': both(row => (row.parentalResponsibility === 'yes' ? who(row) : '')),
  } as const
  return Object.entries(found).flatMap(([source, { text, line }]) =>
    text === '' ? [] : [[source as PrefillSource, { value: text, also: [line], says }] as const],
  )
}

type Colleague = { readonly name: string; readonly role: string; readonly contact: string; readonly part: string }

function colleaguesOf(all: ChildKnown): Colleague[] {
  const { involvements, emails, today } = all
  const involved = involvements.kind === 'hidden' ? [] : involvements.value.filter(one => holdsOn(one.value, today))
  return involved.map(({ value, person, team, agency }) => ({
    name: person ?? team ?? '',
    role: joined([sayCode(parts, value.part), person === null ? null : team, agency]),
    contact: value.personId === null ? '' : (emails.get(value.personId) ?? ''),
    part: value.part,
  }))
}

const outsidersOf = (all: ChildKnown): (Colleague & { email: string; telephone: string })[] =>
  rowsThatStand(all, 'professionals').map(({ value }) => ({
    name: value.name,
    role: joined([value.role, value.agency]),
    contact: joined([value.telephone, value.email]),
    part: '',
    email: value.email,
    telephone: value.telephone,
  }))

const sayColleague = ({ name, role, contact }: Colleague) => joined([name, role, contact])

function listOf(source: PrefillSource, all: readonly Colleague[], says: string): KnownOf {
  if (all.length === 0) return []
  const rows = all.map(({ name, role, contact }) => ({ name, role, contact, agency: role }))
  return [
    [source, { value: rows, also: [joined(all.map(sayColleague), '\n'), joined(all.map(sayColleague), '; ')], says }],
  ]
}

/** The professionals around the child, of this system and others. */
export function knownOfColleagues(all: ChildKnown): KnownOf {
  const [inside, outside] = [colleaguesOf(all), outsidersOf(all)]
  const says = 'who is involved'
  const outsiders = recorded('other professionals', latest(rowsThatStand(all, 'professionals')))
  const worker = inside.find(one => one.part === 'social-worker')
  const told = outside.find(one => /social worker/i.test(one.role))
  const reviewer = inside.find(one => one.part === 'independent-reviewing-officer')
  const doctor = outside.find(one => /\b(gp|doctor|general practitioner)\b/i.test(one.role))
  const others = [...inside, ...outside].filter(one => one !== worker && one !== told)
  return [
    ...known(says, { 'child.social-worker': worker?.name, 'child.social-worker-email': worker?.contact }),
    ...(worker !== undefined
      ? []
      : known(outsiders, {
          ...{ 'child.social-worker': told?.name, 'child.social-worker-email': told?.email },
        })),
    ...known(outsiders, {
      'child.social-worker-telephone': worker === undefined || worker.name === told?.name ? told?.telephone : null,
      'child.doctor': doctor?.name,
      'child.doctor-telephone': doctor?.telephone,
    }),
    ...known(says, { 'child.reviewing-officer': reviewer === undefined ? null : sayColleague(reviewer) }),
    ...listOf('child.professionals', [...inside, ...outside], says),
    ...listOf('child.other-professionals', others, says),
  ]
}
