// What carries out the catalogue's rows: alerts to other authorities, disruption and trafficking (004 §21 to §23), and what of the
// 2024 matrix, the risk evaluation and the warning notices leads there.
import { type Covered, carriedOut } from './covered.ts'

const alerts = 'src/actions/alerts/alerts.test.ts'
const disruption = 'src/domain/disruption/disruption.test.ts'
const referral = 'src/actions/trafficking/consider-referral.test.ts'
const ways = 'src/web/screens/alerts/form-ways.test.ts'
const cases = 'src/domain/protocol/worked-cases.test.ts'

/** Alerts, disruption and trafficking (004 §21 to §23). */
export const alertsCoverage: readonly Covered[] = [
  carriedOut(
    ...(['ALERT-21.1', '004', '21'] as const),
    'Other authorities may be alerted where a child has been missing for several days and belongs to one of three groups.',
    alerts,
    'Alerts to other authorities, on the episode: a prompt from 72 hours for the three groups, and the decision with its reason',
  ),
  carriedOut(
    ...(['ALERT-21.2', '004', '21'] as const),
    'Where no national alert is needed, a flag is placed on the other authority’s system.',
    alerts,
    'Flags at other authorities, with their reference and that they were taken off',
  ),
  carriedOut(
    ...(['ALERT-21.3', '004', '21'] as const),
    'The details go to the mailbox of the authority, from which the alert is sent.',
    alerts,
    'A message to the destination for alerts, and its withdrawal when the child is found',
  ),
  carriedOut(
    ...(['CLK-22', '004', '21'] as const),
    'The clock of considering an alert: from three days, asked again each day.',
    cases,
    'The prompt about an alert, and its worked examples',
  ),
  carriedOut(
    ...(['DISR-22.1', '004', '22.1'] as const),
    'A warning notice protects children under 16, and under 18 in local authority care.',
    disruption,
    'Disruption: which notice fits, by age and care today',
  ),
  carriedOut(
    ...(['DISR-22.2', '004', '22.2'] as const),
    'Where the police serve a warning notice, the authority is told.',
    cases,
    'The record of a notice, by police roles, and the message to the authority that answers for the child',
  ),
  carriedOut(
    ...(['DISR-22.3', '004', '22.2'] as const),
    'Other disruption tools can be used.',
    disruption,
    'Disruption: tools considered and used with their reason, from a list that the partnership keeps',
  ),
  carriedOut(
    ...(['TRAF-23.1', '004', '23.1'] as const),
    'Missing children may be trafficked, near or far and for many reasons; everybody should know the signs.',
    alerts,
    'Markers of the child and of an episode, with signs, history and reason',
  ),
  carriedOut(
    ...(['TRAF-23.2', '004', '23.2'] as const),
    'An authority that believes that a child is or was trafficked refers the child to the National Referral Mechanism.',
    referral,
    'Trafficking and the NRM: considered, referred, decided, and a preparation sheet to print',
  ),
  carriedOut(
    ...(['CAWN-10', '004', 'Appendix Eight'] as const),
    'A notice names the property or the home address, whichever it is.',
    'src/domain/instruments/forms/cawn.test.ts',
    'The warning notices: property or home address',
  ),
  carriedOut(
    ...(['CAWN-11', '004', '22.2'] as const),
    'The local authority is told that a notice was served.',
    cases,
    'The message to the authority that answers for the child',
  ),
  carriedOut(
    ...(['RFM24-19', '002', 'Indicator 8'] as const),
    'At indicator 8 trafficking offences and the National Referral Mechanism are considered.',
    ways,
    'The prompt of the matrix leads to Trafficking and the NRM, and the submitted matrix makes a marker',
  ),
  carriedOut(
    ...(['RISKM-5', '004', 'Appendix Seven'] as const),
    'Seven actions are considered.',
    ways,
    'The risk evaluation: each action that is ticked leads to where it is recorded, or says where',
  ),
]
