// Part 4 of the requirements as worked cases: each row of each pathway with the facts that make it hold, and all that then
// follows. They are tests, and they stand beside the tables so that whoever changes one sees what it must still answer.
import { parseDay } from '../kernel/index.ts'
import { type EarlierFacts, nothingEarlier, type PathwayFacts, type Prevention } from './facts.ts'
import type { PathwayVersion } from './versions.ts'

/** A case: which row or boundary example it is about, a sentence, the facts, and everything that follows. */
export type PathwayCase = {
  readonly of: string
  /** The row of Part 4 that it shows; the same as `of` unless it is a boundary example. */
  readonly rowOf: string
  readonly title: string
  readonly facts: PathwayFacts
  readonly generation: PathwayVersion['generation']
  readonly rows: readonly string[]
  readonly gates?: readonly string[]
  readonly warnings?: readonly string[]
  readonly destinations?: readonly string[]
  readonly prevention?: { readonly accepted: boolean; readonly rows: readonly string[] }
}

/** A case as it is written: it shows the row that it is named for, unless it says another. */
type WrittenCase = Omit<PathwayCase, 'generation' | 'rowOf'> & { readonly rowOf?: string }

type Said = Partial<Omit<PathwayFacts, 'on' | 'earlier'>> & {
  readonly on?: string
  readonly earlier?: Partial<EarlierFacts>
}

/** Facts of a girl of 14 in Stafford whom nobody works with yet, with what a case says otherwise. */
export function factsOfCase({ on = '2026-05-01', earlier = {}, ...said }: Said = {}): PathwayFacts {
  const day = parseDay(on)
  if (day === null) throw new Error(`${on} is no day`)
  return {
    ...{ authority: 'staffordshire', district: 'stafford', type: 'CSE', band: 'suspected', age: 14 },
    ...{ openToChildrensServices: false, allocatedSocialWorker: false, policeAttention: false },
    ...{ openToOrEngagingWithYos: false, matrix: 'updated', placedOutOfCounty: false, prevention: null },
    ...said,
    on: day,
    earlier: { ...nothingEarlier, ...earlier },
  }
}

/** A school's wish to refer that nothing stands against. */
export const schoolsWish: Prevention = {
  ...{ referrer: 'school', primarySchoolYear: null, send: false, higherLevelInterventionBefore: false },
  ...{ screeningToolAttached: true, optedOut: false },
}

const inbox = 'staffs.ce_inbox'
const stafford = 'staffs.ce_coordinator.stafford_east_staffs'
const [frontDoor, cse, cce] = ['staffs.front_door', 'provider.cse', 'provider.cce']

const in2018 = (level: EarlierFacts['level'], said: Said = {}) =>
  factsOfCase({ band: null, ...said, on: '2018-10-01', earlier: { level, consentGiven: true, ...said.earlier } })
const inStoke = (level: EarlierFacts['level'], said: Said = {}) =>
  in2018(level, { authority: 'stoke-on-trent', district: null, ...said })

const g0: readonly WrittenCase[] = [
  {
    ...{ of: 'G0-1', title: 'Low, with consent: to the commissioned service alone.' },
    ...{ facts: in2018('low'), rows: ['G0-1'], destinations: [cse] },
  },
  {
    ...{ of: 'T-15', rowOf: 'G0-1', title: 'A 2018 matrix at low without consent may not be sent.' },
    facts: in2018('low', { earlier: { consentGiven: false } }),
    ...{ rows: ['G0-1'], gates: ['RFM18-3'], destinations: [cse] },
  },
  {
    ...{ of: 'G0-2', title: 'High in Staffordshire, without consent: it still goes to the service and to the link.' },
    facts: in2018('high', { earlier: { consentGiven: false } }),
    ...{ rows: ['G0-2', 'G0-3'], destinations: [cse, 'staffs.cse_link', 'staffs.early_help', frontDoor] },
  },
  {
    ...{ of: 'G0-3', title: 'Medium in Staffordshire: the front door or early help besides.' },
    ...{ facts: in2018('medium', { openToChildrensServices: true }), rows: ['G0-2', 'G0-3'] },
    destinations: [cse, 'staffs.cse_link', 'staffs.early_help', frontDoor],
  },
  {
    ...{ of: 'G0-4', title: 'Stoke-on-Trent and not open: by the front door, even at low.' },
    ...{ facts: inStoke('low'), rows: ['G0-1', 'G0-4'], gates: ['PATH18-6'], warnings: ['GAP-11'] },
    destinations: [cse, 'stoke.front_door'],
  },
  {
    ...{ of: 'G0-5', title: 'Stoke-on-Trent and open: the worker is told, and no front door.' },
    facts: inStoke('high', { openToChildrensServices: true }),
    ...{ rows: ['G0-2', 'G0-5'], warnings: ['GAP-11'], destinations: [cse, 'stoke.ce_inbox'] },
  },
  {
    ...{ of: 'G0-6', title: 'Sexual activity under 13 ticked at low: a safeguarding referral must be completed.' },
    facts: in2018('low', { age: 12, earlier: { underThirteenSexualActivity: true } }),
    ...{ rows: ['G0-1', 'G0-6'], gates: ['RFM18-11'], warnings: ['RFM18-7'], destinations: [cse, frontDoor] },
  },
  {
    ...{
      of: 'T-17',
      rowOf: 'G0-6',
      title: 'The same ticked of a child of 14 and without consent: the gate stands all the same.',
    },
    facts: in2018('low', { earlier: { underThirteenSexualActivity: true, consentGiven: false } }),
    ...{ rows: ['G0-1', 'G0-6'], gates: ['RFM18-11', 'RFM18-3'], destinations: [cse, frontDoor] },
  },
  {
    ...{
      of: 'G0-7',
      title: 'A police officer who completed a MARF needs no matrix: nothing comes back for its level.',
    },
    facts: in2018(null, { earlier: { emergencyServiceStaff: true, marfCompleted: true } }),
    rows: ['G0-7'],
  },
  {
    ...{ of: 'G0-8', title: 'Without a MARF: the short form to the commissioned service.' },
    facts: in2018('low', { earlier: { emergencyServiceStaff: true } }),
    ...{ rows: ['G0-1', 'G0-8'], destinations: [cse] },
  },
  {
    ...{ of: 'G0-9', title: 'T-16: the level left blank: the form goes back.' },
    ...{ facts: in2018(null), rows: ['G0-9'], gates: ['RFM18-1'], destinations: ['referrer'] },
  },
  {
    ...{ of: 'G0-10', title: 'Criminal exploitation in Stoke-on-Trent today: its mailbox is asked.' },
    facts: factsOfCase({ authority: 'stoke-on-trent', district: null, type: 'CCE', openToChildrensServices: true }),
    ...{ rows: ['G0-2', 'G0-5', 'G0-10'], warnings: ['GAP-11'], destinations: [cse, 'stoke.ce_inbox'] },
  },
  {
    ...{
      of: 'G0-0',
      title: 'No exploitation risk in Stoke-on-Trent: no word of 2018 is like it, and nothing is sent.',
    },
    facts: factsOfCase({ authority: 'stoke-on-trent', district: null, band: 'none' }),
    ...{ rows: ['G0-0'], warnings: ['GAP-11'] },
  },
]

const inVamap = (level: EarlierFacts['level'], said: Said = {}) =>
  factsOfCase({ band: null, ...said, on: '2020-03-02', earlier: { level, ...said.earlier } })

const g1: readonly WrittenCase[] = [
  {
    ...{ of: 'G1-0', title: 'No exploitation risk: nothing is sent.' },
    ...{ facts: inVamap(null, { band: 'none' }), rows: ['G1-0'] },
  },
  {
    ...{ of: 'G1-1', title: 'Low, sexual: the commissioned service is considered.' },
    ...{ facts: inVamap('low'), rows: ['G1-1'], destinations: [cse] },
  },
  {
    ...{ of: 'G1-1', title: 'Low, criminal, in Tamworth: YOT Prevention East.' },
    facts: inVamap('low', { type: 'CCE', district: 'tamworth' }),
    ...{ rows: ['G1-1'], destinations: ['yos.prevention.east'] },
  },
  {
    ...{ of: 'G1-2', title: 'Medium of another kind: the front door and the co-ordinators.' },
    ...{ facts: inVamap('medium', { type: 'Other' }), rows: ['G1-2'], destinations: [inbox, frontDoor] },
  },
  {
    ...{ of: 'G1-3', title: 'High of another kind: the same.' },
    ...{ facts: inVamap('high', { type: 'Other' }), rows: ['G1-3'], destinations: [inbox, frontDoor] },
  },
  {
    ...{ of: 'G1-4', title: 'High, sexual: the commissioned service besides.' },
    ...{ facts: inVamap('high'), rows: ['G1-3', 'G1-4'], destinations: [cse, inbox, frontDoor] },
  },
  {
    ...{ of: 'G1-5', title: 'Medium, criminal, in Stafford: YOT Prevention North besides.' },
    facts: inVamap('medium', { type: 'CCE' }),
    ...{ rows: ['G1-2', 'G1-5'], destinations: [inbox, frontDoor, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G1-6', title: 'The level is not certain: a copy for advice.' },
    ...{ facts: inVamap(null), rows: ['G1-6'], destinations: [inbox] },
  },
  {
    ...{ of: 'G1-6', title: 'Both, mainly criminal, and medium: the co-ordinators, and the service of the main risk.' },
    facts: inVamap('medium', { type: 'Dual', earlier: { mainRisk: 'CCE' } }),
    ...{ rows: ['G1-2', 'G1-5', 'G1-6'], destinations: [inbox, frontDoor, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G1-7', title: 'Families First staff: the tracker.' },
    facts: inVamap('low', { type: 'Other', earlier: { familiesFirstStaff: true } }),
    ...{ rows: ['G1-1', 'G1-7'], destinations: ['staffs.ce_tracker'] },
  },
  {
    ...{ of: 'G1-8', title: 'Heard at VAMAP: what is done before it.' },
    facts: inVamap('high', { type: 'Other', earlier: { heardAtPanel: true } }),
    ...{ rows: ['G1-3', 'G1-8'], destinations: [inbox, frontDoor, 'staffs.vamap_panel'] },
  },
]

const inMace = (level: EarlierFacts['level'], said: Said = {}) =>
  factsOfCase({ band: null, ...said, on: '2023-02-01', earlier: { level, ...said.earlier } })
const help = 'staffs.early_help'

const g2: readonly WrittenCase[] = [
  {
    ...{ of: 'G2-0', title: 'No exploitation risk: early help is still considered.' },
    ...{ facts: inMace(null, { band: 'none' }), rows: ['G2-0', 'G2-9'], destinations: [help] },
  },
  {
    ...{ of: 'G2-1', title: 'Low, sexual: the commissioned service is considered.' },
    ...{ facts: inMace('low'), rows: ['G2-1', 'G2-9'], destinations: [cse, help] },
  },
  {
    ...{ of: 'G2-2', title: 'Low, criminal, and not with YOS: directly to the commissioned CCE service.' },
    facts: inMace('low', { type: 'CCE' }),
    ...{ rows: ['G2-2', 'G2-9'], destinations: [cce, help, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G2-3', title: 'T-23: low, criminal, and open to YOS: the commissioned CCE service is not offered.' },
    facts: inMace('low', { type: 'CCE', openToOrEngagingWithYos: true }),
    ...{ rows: ['G2-3', 'G2-9'], destinations: [help, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G2-4', title: 'Medium, sexual: the front door, the co-ordinators and the commissioned service.' },
    ...{ facts: inMace('medium'), rows: ['G2-4', 'G2-9'], destinations: [cse, inbox, help, frontDoor] },
  },
  {
    ...{ of: 'G2-5', title: 'High, criminal, and not with YOS: forwarded to the commissioned CCE service.' },
    facts: inMace('high', { type: 'CCE' }),
    ...{ rows: ['G2-5', 'G2-9'], destinations: [cce, inbox, help, frontDoor] },
  },
  {
    ...{ of: 'G2-6', title: 'High, criminal, and with YOS: the YOS route.' },
    facts: inMace('high', { type: 'CCE', openToOrEngagingWithYos: true }),
    ...{ rows: ['G2-6', 'G2-9'], destinations: [inbox, help, frontDoor, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G2-7', title: 'Not certain: a copy to the co-ordinators.' },
    ...{ facts: inMace(null), rows: ['G2-7', 'G2-9'], destinations: [inbox, help] },
  },
  {
    ...{ of: 'G2-7', title: 'Low and both: a copy to the co-ordinators besides the two services.' },
    facts: inMace('low', { type: 'Dual' }),
    ...{ rows: ['G2-1', 'G2-2', 'G2-7', 'G2-9'], destinations: [cce, cse, inbox, help, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G2-8', title: 'Families First staff whom the co-ordinators asked: the panel.' },
    facts: inMace('low', { type: 'Other', earlier: { familiesFirstStaff: true, collectionsRequest: true } }),
    ...{ rows: ['G2-8', 'G2-9'], destinations: [help, 'staffs.mace_panel'] },
  },
  {
    ...{ of: 'G2-9', title: 'Low of another kind: early help is considered and registered.' },
    ...{ facts: inMace('low', { type: 'Other' }), rows: ['G2-9'], destinations: [help] },
  },
  {
    ...{ of: 'G2-10', title: 'Heard at MACE: what is done before it.' },
    facts: inMace('low', { type: 'Other', earlier: { heardAtPanel: true } }),
    ...{ rows: ['G2-9', 'G2-10'], destinations: [help, 'staffs.mace_panel'] },
  },
]

const g3: readonly WrittenCase[] = [
  {
    ...{ of: 'G3-1', title: 'No exploitation risk, and the matrix has run out: nothing is sent and nothing is asked.' },
    ...{ facts: factsOfCase({ band: 'none', matrix: 'expired' }), rows: ['G3-1'] },
  },
  {
    ...{ of: 'G3-2', title: 'Vulnerable to criminal exploitation: support, and the commissioned CCE service.' },
    ...{ facts: factsOfCase({ band: 'vulnerable', type: 'CCE' }), rows: ['G3-2', 'G3-10'], destinations: [cce] },
  },
  {
    ...{ of: 'G3-3', title: 'Vulnerable to sexual exploitation: direct work can be asked for.' },
    ...{ facts: factsOfCase({ band: 'vulnerable' }), rows: ['G3-2', 'G3-3', 'G3-8'], destinations: [inbox] },
  },
  {
    ...{ of: 'G3-4', title: 'Suspected and not open: the co-ordinator, and early help at the least.' },
    ...{ facts: factsOfCase(), rows: ['G3-4', 'G3-8'], destinations: [stafford, inbox] },
  },
  {
    ...{ of: 'G3-5', title: 'Suspected and open: the co-ordinator, and the worker is told.' },
    facts: factsOfCase({ openToChildrensServices: true }),
    ...{ rows: ['G3-5', 'G3-8'], destinations: [stafford, inbox] },
  },
  {
    ...{
      of: 'G3-6',
      title: 'T-04: evidenced without an allocated social worker: a safeguarding referral must be made.',
    },
    facts: factsOfCase({ band: 'evidenced', openToChildrensServices: true }),
    ...{ rows: ['G3-6', 'G3-8'], gates: ['PATH24-5'], destinations: [stafford, inbox, frontDoor] },
  },
  {
    ...{ of: 'G3-7', title: 'Evidenced with an allocated social worker: the co-ordinator.' },
    facts: factsOfCase({ band: 'evidenced', allocatedSocialWorker: true }),
    ...{ rows: ['G3-7', 'G3-8'], destinations: [stafford, inbox] },
  },
  {
    ...{ of: 'G3-8', title: 'T-03: judged evidenced whatever the score was: it is routed as evidenced.' },
    facts: factsOfCase({ band: 'evidenced', allocatedSocialWorker: true, district: null }),
    ...{ rows: ['G3-7', 'G3-8'], destinations: [inbox] },
  },
  {
    ...{
      of: 'G3-9',
      title:
        'T-24: criminal, in Stafford, with police attention: YOS North, co-ordinator of Stafford and East Staffordshire.',
    },
    facts: factsOfCase({ type: 'CCE', policeAttention: true }),
    ...{ rows: ['G3-4', 'G3-9', 'G3-10'], destinations: [cce, stafford, 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G3-9', title: 'The same without a district: both YOS, and the inbox in place of a co-ordinator.' },
    facts: factsOfCase({ type: 'CCE', policeAttention: true, district: null }),
    ...{ rows: ['G3-4', 'G3-9', 'G3-10'], destinations: [cce, inbox, 'yos.prevention.east', 'yos.prevention.north'] },
  },
  {
    ...{ of: 'G3-10', title: 'Criminal, and engaging with YOS: the service is warned of and not barred.' },
    facts: factsOfCase({ type: 'CCE', openToOrEngagingWithYos: true }),
    ...{ rows: ['G3-4', 'G3-10'], warnings: ['GAP-14'], destinations: [cce, stafford] },
  },
  {
    ...{ of: 'G3-11', title: 'Vulnerable to both: both routes, and the co-ordinator leads.' },
    facts: factsOfCase({ band: 'vulnerable', type: 'Dual', policeAttention: true }),
    rows: ['G3-2', 'G3-3', 'G3-8', 'G3-9', 'G3-10', 'G3-11'],
    destinations: [cce, stafford, inbox, 'yos.prevention.north'],
  },
  {
    ...{ of: 'G3-12', title: 'The level is not certain: the co-ordinator is asked.' },
    ...{ facts: factsOfCase({ band: null }), rows: ['G3-12'], destinations: [stafford] },
  },
  {
    ...{
      of: 'G3-13',
      title: 'T-06: no matrix: a referral is not accepted, and the safeguarding referral still must be made.',
    },
    facts: factsOfCase({ band: 'evidenced', matrix: 'none' }),
    rows: ['G3-6', 'G3-8', 'G3-13'],
    ...{ gates: ['PATH24-5', 'REFF24-2'], destinations: [stafford, inbox, frontDoor] },
  },
  {
    ...{ of: 'G3-14', title: 'Placed out of the county: an offer is talked about with the team.' },
    facts: factsOfCase({ band: 'vulnerable', placedOutOfCounty: true }),
    ...{ rows: ['G3-2', 'G3-3', 'G3-8', 'G3-14'], destinations: [inbox] },
  },
  {
    ...{ of: 'G3-15', title: 'On the eighteenth birthday the pathway is for children no more.' },
    ...{ facts: factsOfCase({ age: 18, band: 'evidenced', matrix: 'none', type: 'Dual' }), rows: ['G3-15'] },
  },
  {
    ...{ of: 'G3-15', title: 'The day before, at 17, it is.' },
    facts: factsOfCase({ age: 17, band: 'evidenced' }),
    ...{ rows: ['G3-6', 'G3-8'], gates: ['PATH24-5'], destinations: [stafford, inbox, frontDoor] },
  },
]

const prevented = (said: Partial<Prevention>, more: Said = {}) =>
  factsOfCase({ band: 'vulnerable', type: 'CCE', ...more, prevention: { ...schoolsWish, ...said } })
const wished = (of: string, title: string, facts: PathwayFacts, ...rows: readonly string[]) => ({
  ...{ of, title, facts, destinations: facts.age >= 18 ? [] : [cce] },
  rows: facts.age >= 18 ? ['G3-15'] : ['G3-2', 'G3-10'],
  prevention: { accepted: rows[0] === 'P-11', rows },
})

const p: readonly WrittenCase[] = [
  wished(
    'P-1',
    'T-22: the police wish to refer: not accepted, ask the school.',
    prevented({ referrer: 'police' }),
    'P-1',
  ),
  wished('P-1', 'The council: not accepted.', prevented({ referrer: 'local-authority' }), 'P-1'),
  wished('P-2', 'A special school may refer.', prevented({ referrer: 'special-school' }), 'P-11'),
  wished('P-3', 'At 8: too young.', prevented({ primarySchoolYear: 4 }, { age: 8 }), 'P-3'),
  wished('P-4', 'At 9 in year 5: accepted.', prevented({ primarySchoolYear: 5 }, { age: 9 }), 'P-11'),
  wished('P-4', 'At 9 in year 4: not yet.', prevented({ primarySchoolYear: 4 }, { age: 9 }), 'P-4'),
  wished('P-4', 'At 16 in no primary school: accepted.', prevented({}, { age: 16 }), 'P-11'),
  wished('P-5', 'T-21: at 17 with SEND: accepted.', prevented({ send: true }, { age: 17 }), 'P-11'),
  wished('P-5', 'T-21: at 25 with SEND: accepted.', prevented({ send: true }, { age: 25 }), 'P-11'),
  wished('P-6', 'T-21: at 17 without SEND: not accepted.', prevented({}, { age: 17 }), 'P-6'),
  wished('P-6', 'T-21: at 26 with SEND: not accepted.', prevented({ send: true }, { age: 26 }), 'P-6'),
  {
    ...wished('P-7', 'Suspected: the pathway for that, not prevention.', prevented({}, { band: 'suspected' }), 'P-7'),
    ...{ rows: ['G3-4', 'G3-10'], destinations: [cce, stafford] },
  },
  wished('P-8', 'Work at a higher level before.', prevented({ higherLevelInterventionBefore: true }), 'P-8'),
  wished('P-9', 'No screening tool attached.', prevented({ screeningToolAttached: false }), 'P-9'),
  wished('P-10', 'Somebody opted out.', prevented({ optedOut: true }), 'P-10'),
  wished('P-11', 'Everything is met.', prevented({}), 'P-11'),
  wished(
    'P-11',
    'Every refusal is named at once, in the order of the table.',
    prevented({ referrer: 'health', optedOut: true, screeningToolAttached: false }, { age: 17 }),
    ...['P-1', 'P-6', 'P-9', 'P-10'],
  ),
]

const of = (generation: PathwayCase['generation'], cases: readonly WrittenCase[]): PathwayCase[] =>
  cases.map(one => ({ rowOf: one.of, ...one, generation }))

/** Every case. */
export const partFourCases: readonly PathwayCase[] = [
  ...of('G0', g0),
  ...of('G1', g1),
  ...of('G2', g2),
  ...of('G3', g3),
  ...of('G3', p),
]
