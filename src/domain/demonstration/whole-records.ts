// What the whole record of a few invented children says: how they are reached, their family, health, schooling and papers.

import { addDays } from '../kernel/index.ts'
import { drawnFace } from '../picture/index.ts'
import { type AnyRow, columnOf, type PartName, partOf, type RowOf } from '../record/index.ts'
import { type Act, keeperOf, type Pen } from './child-pen.ts'
import { atText, onText, type Row } from './rows.ts'

/** How many days before the demonstration begins; turned into days when it is written down. */
type Ago<T> = { readonly [K in keyof T]?: T[K] | number }
type Said = { readonly [P in PartName]?: readonly Ago<RowOf<P>>[] }

/** What is said of a child, and which of the family must not be told and why. */
type WholeRecord = Said & { readonly untold?: { readonly name: string; readonly reason: string } }

const robin: WholeRecord = {
  contact: [
    {
      ...{ kind: 'phone', value: '07700 900371', network: 'Example Mobile', from: 120 },
      device: 'Find-my is on; the home has the log-in.',
    },
    { kind: 'social-media', value: '@rob.example.invented', network: 'Examplegram', from: 300 },
    {
      kind: 'gaming',
      value: 'InventedRob_14',
      network: 'Blockbuild',
      note: 'Talks there with people older than Robin.',
    },
    { kind: 'phone', value: '07700 900118', network: 'Sample Telecom', from: 500, until: 120, note: 'Lost.' },
  ],
  addresses: [
    {
      kind: 'friend',
      address: '14 Placeholder Terrace, Stafford',
      whose: 'Kai, a friend from school',
      from: 200,
      dates: 'about',
    },
    {
      kind: 'unsafe',
      address: 'The flats behind Invented Street, Stafford',
      note: 'Found here twice. Tell the police at once.',
    },
    { kind: 'relative', address: '3 Specimen Lane, Stafford', whose: 'Aunt' },
  ],
  family: [
    {
      ...{ name: 'Casey Example', relation: 'mother', parentalResponsibility: 'yes', livesWithChild: 'no' },
      ...{ telephone: '01632 960204', email: 'casey.example@example.org' },
    },
    {
      ...{ name: 'Devon Sample', relation: 'parents-partner', parentalResponsibility: 'no', livesWithChild: 'no' },
      telephone: '07700 900455',
    },
    {
      name: 'Pat Example',
      relation: 'aunt-or-uncle',
      parentalResponsibility: 'no',
      address: '3 Specimen Lane, Stafford',
    },
  ],
  untold: { name: 'Devon Sample', reason: 'Robin is afraid of him, and he has come to the home before.' },
  professionals: [
    {
      name: 'M. Standin',
      role: 'Youth worker',
      agency: 'Invented Youth Project',
      telephone: '01632 960311',
      from: 150,
    },
  ],
  education: [{ kind: 'school', school: 'Sample Hill School', needs: 'ehcp', attendance: 'Mornings only', from: 400 }],
  health: [
    {
      ...{ kind: 'medication', says: 'Inhaler for asthma, carried', urgent: 'yes', from: 900 },
      missedDose: 'Short of breath within hours of running or smoke: ring 999.',
    },
    { kind: 'mental-health', says: 'Low after contact with home; CAMHS sees Robin every month.', from: 220 },
    { kind: 'allergy', says: 'Penicillin', urgent: 'no' },
  ],
  communication: [
    {
      ...{
        firstLanguage: 'English',
        interpreter: 'no',
        learning: 'Finds it hard to tell a friend from somebody who uses Robin.',
      },
      ...{
        needs: 'Short sentences; time to answer.',
        howBest: 'Ask about drawing first. Do not stand in the doorway.',
      },
    },
  ],
  'legal-status': [
    { status: 'care-order', court: 'Example Family Court', from: 380 },
    { status: 'interim-care-order', court: 'Example Family Court', from: 640, until: 380 },
  ],
  identifiers: [
    { kind: 'council', value: 'SCC0000141', authority: 'Staffordshire', from: 700 },
    { kind: 'nhs', value: '9990000018' },
    { kind: 'police', value: 'M0000141', authority: 'Staffordshire Police', from: 200 },
  ],
  photograph: [{ taken: 45, takenBy: 'Larkspur House', note: 'Hair is shorter now.' }],
}

const amina: WholeRecord = {
  contact: [{ kind: 'phone', value: '07700 900582', usedBy: 'Amina and her mother', from: 90 }],
  family: [
    { name: 'Salma Al-Placeholder', relation: 'mother', parentalResponsibility: 'yes', livesWithChild: 'yes' },
    { name: 'Omar Al-Placeholder', relation: 'sibling', livesWithChild: 'yes' },
  ],
  communication: [
    { firstLanguage: 'Arabic', interpreter: 'yes', howBest: 'With a woman, and without the family in the room.' },
  ],
  education: [{ kind: 'school', school: 'Placeholder High School', needs: 'none', from: 800 }],
  health: [
    { kind: 'condition', says: 'Sickle cell disease', urgent: 'yes', missedDose: 'Pain needs hospital the same day.' },
  ],
  'sexual-health-and-identity': [
    {
      kind: 'religion',
      says: 'Muslim',
      why: 'Amina asks to be spoken with outside prayers, and feels safe at the mosque.',
    },
  ],
  'legal-status': [{ status: 'no-order', from: 130 }],
}

const poppy: WholeRecord = {
  addresses: [{ kind: 'frequented', address: 'The swings on Example Green, Lichfield', note: 'Goes here when upset.' }],
  family: [{ name: 'Lee Testwell', relation: 'father', parentalResponsibility: 'yes', telephone: '01632 960177' }],
  health: [{ kind: 'condition', says: 'Epilepsy: about one fit a month', urgent: 'yes' }],
  education: [{ kind: 'school', school: 'Testwood Primary School', from: 900 }],
}

// Every plan, a review, and who has a copy of the assessment.
const alfie: WholeRecord = {
  'placement-considerations': [
    {
      ...{ placementId: 'placement/0', considered: 506, consideredBy: 'Morgan Testwell', beforeCare: 'none' },
      ...{ missingRisk: 'Has gone to the park by the canal when a visit fell through.', otherRisks: 'Older friends.' },
      ...{ needsAndHistory: 'Two moves in one year. Sleeps badly.', childInvolved: 'yes', parentInvolved: 'yes' },
      ...{ childSaid: 'Near my school, and not a big house.', parentSaid: 'Wants to be rung, not written to.' },
    },
  ],
  'placement-plans': [
    {
      ...{ placementId: 'placement/0', agreed: 498, agreedWith: 'Manager, Larkspur House' },
      ...{ triggers: 'A visit that is cancelled; the evening before school begins again.' },
      ...{ risks: 'Alone by the canal at night. None known to others.', people: 'A friend’s parents; the aunt.' },
      ...{ steps: 'Say early when a visit falls through, and plan that evening with Alfie.' },
      ...{ ofChild: 'Half past eight on school days; rings when late.' },
      ofProvider: 'Rings after a quarter of an hour, looks at the park, then tells the police. Fetches Alfie by car.',
      ...{ overnight: 'May stay at the friend’s at weekends.', overnightDecides: 'carers' },
    },
  ],
  'care-plans': [
    {
      ...{ made: 130, assessed: 520, wishes: 'Wants to see the aunt every week, and to learn the guitar.' },
      aboutMissing: 'Visits are confirmed the day before.',
    },
  ],
  'care-reviews': [
    {
      ...{ held: 128, dealsWithWhy: 'partly', push: 'Loud evenings in the house.', pull: 'The aunt.' },
      ...{ strategies: 'Visits are confirmed the day before; a quiet room on Fridays.', changes: 'Weekly contact.' },
    },
  ],
  'assessment-copies': [
    { formId: 'form/care', name: 'Aunt of the record', contact: '01632 960255', given: 93, how: 'by-hand' },
  ],
}

// A friend's address at which the child is judged unsafe: every open episode says so.
const unsafeFriend: WholeRecord = {
  addresses: [
    {
      ...{ kind: 'friend', address: '8 Placeholder Row, Stafford', whose: 'An older friend', unsafe: 'yes', from: 60 },
      note: 'Adults there have given drink to children.',
    },
  ],
}

const records: Readonly<Record<string, WholeRecord>> = {
  'missing-overnight': robin,
  'do-not-notify': amina,
  'twelve-or-under-not-reported': poppy,
  'care-assessment': alfie,
  'away-without-permission': unsafeFriend,
}

// Every column of the section: what is not said is empty, and days are counted back from the beginning.
function rowFor({ before, id }: Pen, part: PartName, said: Readonly<Record<string, AnyRow[string]>>): Row {
  const columns = Object.entries(partOf(part).fields).map(([name, field]) => {
    const value = said[name] ?? null
    const column = columnOf(name, field)
    if (field.kind === 'day') return [column, typeof value === 'number' ? onText(addDays(before.today, -value)) : null]
    // What a row points to stands here by its kind and its name in the demonstration.
    if (field.kind === 'linked' && typeof value === 'string') {
      const [kind = '', name = ''] = value.split('/')
      return [column, id(kind, name)]
    }
    return [column, value ?? (field.kind === 'line' || field.kind === 'text' ? '' : null)]
  })
  return { ...Object.fromEntries(columns), doubts: [] }
}

const picture = { type: 'image/webp', width: 240, height: 300 }

function writePart(pen: Pen, part: PartName, said: readonly Ago<AnyRow>[], act: Act): void {
  for (const [i, one] of said.entries()) {
    const id = part === 'communication' ? pen.childId : pen.id(part, i)
    const row = { id, child_id: pen.childId, ...rowFor(pen, part, one as AnyRow) }
    pen.add(tableOf[part], part === 'photograph' ? { ...row, ...picture } : row, { ...act, act: `add-${part}` })
    if (part !== 'photograph') continue
    const image = { photograph_id: id, child_id: pen.childId, bytes: `\\x${hexOf(drawnFace)}` }
    pen.add('photograph_image', image, { ...act, act: 'add-photograph' })
  }
}

const hexOf = (base64: string): string =>
  [...atob(base64)].map(letter => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')

function writeUntold(pen: Pen, { family = [], untold }: WholeRecord, act: Act): void {
  if (untold === undefined) return
  const member = family.findIndex(({ name }) => name === untold.name)
  const block = { id: pen.id('block', 'family'), child_id: pen.childId, who: untold.name, reason: untold.reason }
  const row = { ...block, family_member_id: pen.id('family', member), from_at: atText(act.at), until_at: null }
  pen.add('notify_block', row, { ...act, act: 'add-notify-block' })
}

/** Writes down the sections of the record of those children who have them. */
export function writeWholeRecord(pen: Pen): void {
  const record = records[pen.wish.code]
  if (record === undefined) return
  const act: Act = { at: pen.before.days(20, 10), by: keeperOf(pen.circle), act: 'add-row' }
  for (const part of Object.keys(tableOf) as PartName[]) writePart(pen, part, record[part] ?? [], act)
  writeUntold(pen, record, act)
}

const tableOf = {
  contact: 'contact_detail',
  addresses: 'known_address',
  family: 'family_member',
  professionals: 'professional',
  education: 'schooling',
  health: 'health_note',
  'sexual-health-and-identity': 'sensitive_note',
  communication: 'communication_need',
  'legal-status': 'legal_status',
  identifiers: 'identifier',
  'host-authority': 'host_authority',
  photograph: 'photograph',
  'placement-considerations': 'placement_consideration',
  'placement-plans': 'placement_plan',
  'care-plans': 'care_plan',
  'care-reviews': 'care_review',
  'assessment-copies': 'assessment_copy',
} as const
