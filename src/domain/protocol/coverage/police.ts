// Rows of the catalogue about the police's assessments, disputes over their level, COMPACT, patterns, and episodes that stay open.
import type { Covered } from './covered.ts'

const police = 'src/web/screens/police/assess-screens.test.ts'
const disputes = 'src/actions/police/dispute-level.test.ts'
const items = 'src/web/screens/missing/protocol-items.test.ts'
const patterns = 'src/store/patterns/patterns.test.ts'

/** What is carried out, and where. */
export const policeCoverage: readonly Covered[] = [
  {
    ...{ id: 'POL-12.1', source: '004', paragraph: '12.1', test: police },
    says: 'The police respond to every report and go on assessing the threat, risk and vulnerability.',
    where: 'Reviews of the level with their times; how long ago it was last looked at, on the episode and the board',
  },
  {
    ...{ id: 'POL-12.2', source: '004', paragraph: '12.2', test: police },
    says: 'Whoever takes the call makes an initial assessment of the risk.',
    where: 'Police assessments of an episode: the initial one, with its own author and time',
  },
  {
    ...{ id: 'POL-12.3', source: '004', paragraph: '12.3', test: police },
    says: 'A secondary assessment from all the information gives the level and how urgent the enquiries are.',
    where: 'Police assessments of an episode: the secondary one beside the initial, which it never changes',
  },
  {
    ...{ id: 'POL-12.5', source: '004', paragraph: '12.5', test: police },
    says: 'The police decide the level: high, medium, low or no apparent risk.',
    where: 'Police assessments of an episode: a level with its reason, by police roles alone',
  },
  {
    ...{ id: 'POL-12.6', source: '004', paragraph: '12.6', test: 'src/actions/corrections/corrections.test.ts' },
    says: 'Where the police find a child who may be missing they enquire, look into PNC, COMPACT and Storm, and ask at home.',
    where: 'Found, not reported: four checks with their results',
  },
  {
    ...{ id: 'POL-12.7', source: '004', paragraph: '12.7', test: disputes },
    says: 'A dispute over the level goes first to the manager of the control room, who reviews report, decision and assessment.',
    where: 'Disputes over the police level: the first step, with its duty and its message',
  },
  {
    ...{ id: 'POL-12.8', source: '004', paragraph: '12.8', test: disputes },
    says: 'Where it is not settled, it goes to the sergeant of the local policing team.',
    where: 'Disputes over the police level: the second step, only after the first has an answer',
  },
  {
    ...{ id: 'POL-12.10b', source: '004', paragraph: '12.10', test: police },
    says: 'What the police learn in a prevention interview is recorded on COMPACT.',
    where: 'Entry on COMPACT, and the duty that it meets',
  },
  {
    ...{ id: 'POL-12.11b', source: '004', paragraph: '12.11', test: patterns },
    says: 'The missing person co-ordinator highlights trends, repeat individuals and regular addresses, among seven tasks.',
    where: 'Patterns: repeat children, times, places, schools and providers; what was raised with whom',
  },
  {
    ...{ id: 'REF-15.3', source: '004', paragraph: '15.3', test: police },
    says: 'Five factors inform the police’s assessment: circumstances, motivation, destination, pattern, and whether the parents are able and willing.',
    where: 'The five factors on the form of a police assessment, with what is recorded already beside each',
  },
  {
    ...{ id: 'RISK-6.3', source: '004', paragraph: '6', test: police },
    says: 'Medium: harm is likely, but not serious.',
    where: 'Beside the level wherever it is chosen or disputed',
  },
  {
    ...{ id: 'RISK-6.4', source: '004', paragraph: '6', test: police },
    says: 'Low: harm is possible, but minimal.',
    where: 'Beside the level wherever it is chosen or disputed',
  },
  {
    ...{ id: 'SW-9.3', source: '004', paragraph: '9.3', test: patterns },
    says: 'The missing children co-ordinator raises alerts and gives intelligence on continuing episodes, patterns and trends.',
    where: 'Patterns, and the log of what was raised, with whom and when',
  },
  {
    ...{ id: 'LAW-2.1', source: '004', paragraph: '2.1', test: patterns },
    says: 'Agencies assess the risk of missing cases together and analyse their data for patterns.',
    where: 'Patterns by child, by who goes together, place, weekday and time, school, home and provider',
  },
  {
    ...{ id: 'DEF-5.2', source: '004', paragraph: '5', test: items },
    says: 'A missing child is one reported to the police by family or carers and recorded on COMPACT.',
    where: 'Facts of an episode: missing child, with the reference or that it is pending',
  },
  {
    ...{ id: 'DEF-5.4', source: '004', paragraph: '5', test: items },
    says: 'Missing from care is a looked-after child who is not where they should be and whose whereabouts are unknown.',
    where: 'Facts of an episode: worked out from the care of that day, and never a choice',
  },
  {
    ...{ id: 'CARER-8.1', source: '004', paragraph: '8.1', test: items },
    says: 'The duties of carers are for whoever has care, at home, in a placement or on an activity outside.',
    where: 'Where a child is missing from, on the report',
  },
  {
    ...{ id: 'CARER-8.6', source: '004', paragraph: '8.6', test: items },
    says: 'As much information as possible is obtained at first contact.',
    where: 'How many of the eleven items have something said, before the report is sent; nothing holds it up',
  },
  {
    ...{ id: 'CARER-8.9b', source: '004', paragraph: '8.9', test: items },
    says: 'Where a return has implications for safety, the police assist.',
    where: 'Where the child is known to be: when the police were asked, and their answer with its time',
  },
  {
    ...{
      id: 'EDU-11.1c',
      source: '004',
      paragraph: '11.1',
      test: 'src/domain/instruments/forms/return-interview.test.ts',
    },
    says: 'A school provides a suitable place for the return interview where it is asked for.',
    where: 'The form of the return interview: held at school',
  },
  {
    ...{ id: 'LONG-17.2a', source: '004', paragraph: '17.2', test: police },
    says: 'Carers and the police keep the case under review throughout.',
    where:
      'Review log of an open episode: every look with the time between; no number is named, so there is no deadline',
  },
  {
    ...{ id: 'LONG-17.5', source: '004', paragraph: '17.5', test: 'src/actions/police/open-for-years.test.ts' },
    says: 'The police’s file of a missing person stays live until the person is traced.',
    where: 'Nothing closes, archives or deletes an open episode; it stays on the board and is still reviewed',
  },
]
