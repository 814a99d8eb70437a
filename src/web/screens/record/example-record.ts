// An invented record for stories: what every section may hold.

import type { Role } from '../../../domain/access/index.ts'
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { type AnyRow, type Doubt, type PartName, partNames } from '../../../domain/record/index.ts'
import type { KeptRow, RecordSections } from '../../../store/record/reads.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

const today = dayOf(storyNow)
const days = { from: addDays(today, -200), until: null }
const over = { from: addDays(today, -900), until: addDays(today, -200) }

let made = 0
function row(
  value: AnyRow,
  more: { readonly doubts?: readonly Doubt[]; readonly blocked?: true } = {},
): KeptRow<AnyRow> {
  made += 1
  return {
    id: exampleId(400 + made),
    version: 1,
    value,
    doubts: more.doubts ?? [],
    recordedAt: hoursAfter(storyNow, -4800),
    named: null,
    block: more.blocked
      ? {
          id: exampleId(399),
          reason: 'Robin says that he must not know where they are.',
          from: hoursAfter(storyNow, -300),
        }
      : null,
  }
}

const full: Readonly<Record<PartName, readonly KeptRow<AnyRow>[]>> = {
  contact: [
    row({
      ...{
        kind: 'phone',
        value: '07700 900123',
        network: 'Example Mobile',
        device: 'Find-my is on',
        usedBy: '',
        note: '',
      },
      ...days,
    }),
    row({
      kind: 'social-media',
      value: '@robin.example',
      network: 'Examplegram',
      device: '',
      usedBy: '',
      note: '',
      ...over,
    }),
  ],
  addresses: [
    row({
      ...{ kind: 'unsafe', address: 'Behind the bus station, Exampleton', postcode: '', whose: 'Older young people' },
      ...{ dates: 'about', note: 'Found here twice.', ...days },
    }),
  ],
  family: [
    row(
      {
        ...{ name: 'Jordan Example', relation: 'parents-partner', parentalResponsibility: 'no', livesWithChild: 'no' },
        ...{ telephone: '01632 960123', email: '', address: '', note: '' },
      },
      { blocked: true },
    ),
    row({
      ...{ name: 'Sam Example', relation: 'mother', parentalResponsibility: 'yes', livesWithChild: 'not-known' },
      ...{ telephone: '', email: 'sam@example.org', address: '', note: '' },
    }),
  ],
  professionals: [
    row({
      name: 'P. Specimen',
      role: 'Youth worker',
      agency: 'Example Youth',
      telephone: '',
      email: '',
      note: '',
      ...days,
    }),
  ],
  education: [
    row({
      ...{ kind: 'alternative-provision', schoolTeamId: null, school: 'Example Farm', needs: 'ehcp' },
      ...{ attendance: 'Three days a week', ...days },
    }),
  ],
  health: [
    row({
      ...{ kind: 'medication', says: 'Insulin, twice a day', urgent: 'yes', ...days },
      missedDose: 'Very ill within a day: ring 999.',
    }),
  ],
  'sexual-health-and-identity': [
    row({ kind: 'religion', says: 'Goes to prayers on Fridays', why: 'Somebody there may have seen Robin.', ...days }),
  ],
  communication: [
    row({
      ...{ firstLanguage: 'Polish', interpreter: 'yes', learning: 'Finds it hard to tell a friend from a stranger.' },
      ...{ needs: 'Short sentences', howBest: 'Ask about the dog first.' },
    }),
  ],
  'legal-status': [row({ status: 'care-order', words: '', court: 'Example Family Court', note: '', ...days })],
  identifiers: [
    row({ kind: 'nhs', value: '9990000001', authority: '', note: '', ...days }, { doubts: ['nhs-check-digit'] }),
  ],
  'host-authority': [
    row({
      ...{ authority: 'Eastvale Example County Council', protocol: 'With its missing children team' },
      ...{ contact: 'Missing children team, 01632 960300', reason: 'The only home that could take both.', ...days },
    }),
  ],
  photograph: [],
  'placement-considerations': [
    row(
      {
        ...{ placementId: null, considered: addDays(today, -210), consideredBy: 'A. Sample' },
        ...{ missingRisk: 'Runs to an older cousin when contact is cancelled.', otherRisks: '', beforeCare: 'counted' },
        ...{ needsAndHistory: 'Went missing four times from home before coming into care.', childInvolved: 'yes' },
        ...{ childSaid: 'I want to be near my school.', parentInvolved: 'no', parentSaid: '' },
      },
      { doubts: ['no-part-without-why'] },
    ),
  ],
  'placement-plans': [
    row(
      {
        ...{ placementId: null, agreed: addDays(today, -198), agreedWith: 'Manager, Example House' },
        ...{
          triggers: 'Cancelled contact.',
          risks: 'Older adults at the bus station.',
          steps: 'Ring the cousin first.',
        },
        ...{ people: 'Sam Example, cousin, 07700 900344.', ofChild: 'In by nine; rings when late.', ofProvider: '' },
        ...{ overnight: 'May stay at the aunt’s.', overnightDecides: 'carers', overnightWhy: '' },
      },
      { doubts: ['headings-empty'] },
    ),
  ],
  'care-plans': [
    row({ made: addDays(today, -190), assessed: addDays(today, -220), wishes: 'To see the dog.', aboutMissing: '' }),
  ],
  'care-reviews': [
    row({
      ...{ held: addDays(today, -60), dealsWithWhy: 'partly', push: 'Noise at night.', pull: 'The cousin.' },
      ...{ strategies: 'Contact moved to Saturdays.', changes: '' },
    }),
  ],
  'assessment-copies': [
    row({
      ...{ formId: null, name: 'Manager, Example House', contact: '01632 960111', given: addDays(today, -180) },
      ...{ how: 'secure-email', note: '' },
    }),
  ],
}

/** The record of an invented child as a role sees it, or with nothing in it. */
export function exampleRecord(role: Role, hidden: readonly PartName[] = [], empty = false): RecordSections {
  const parts = partNames.map(part => [
    part,
    hidden.includes(part) ? { kind: 'hidden' } : { kind: 'shown', value: empty ? [] : full[part] },
  ])
  const sections = Object.fromEntries(parts) as Pick<RecordSections, PartName>
  return { ...sections, child: missingBar.id, role, today, now: storyNow }
}
