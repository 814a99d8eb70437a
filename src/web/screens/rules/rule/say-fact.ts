// A fact of a worked example in words, by its kind.

import { alertOutcomes, riskMarkers } from '../../../../domain/alerts/index.ts'
import { letterKinds } from '../../../../domain/borders/index.ts'
import { sayLevel, sayRiskType } from '../../../../domain/instruments/index.ts'
import { sayDay } from '../../../../domain/kernel/index.ts'
import { audienceNames } from '../../../../domain/messages/index.ts'
import { disputeSteps } from '../../../../domain/police/index.ts'
import { authorityNames, type Fact } from '../../../../domain/protocol/index.ts'
import type { WrittenFact } from '../../../../domain/protocol/worked-case.ts'
import {
  isReferralKind,
  type ReferralState,
  referralKinds,
  referralStates,
  triageDecisions,
} from '../../../../domain/referrals/index.ts'
import { bases, recipientNames } from '../../../../domain/sharing/index.ts'

const sayKind = (kind: string): string => (isReferralKind(kind) ? referralKinds[kind] : kind)
const sayStanding = (state: string): string => referralStates[state as ReferralState] ?? state

type Words = { readonly [K in Fact['kind']]: (fact: Extract<WrittenFact, { kind: K }>) => string }

const words: Words = {
  'message-accepted': ({ audience }) => `${audienceNames[audience]}: the message was accepted`,
  'episode-handed-over': () => 'Episode handed to another team',
  'letter-issued': ({ letter, replyDueOn }) =>
    `${letterKinds[letter]} issued${replyDueOn === null ? '' : ', with a request for a written reply'}`,
  'letter-replied': ({ ref }) => `Written reply to a letter (${ref})`,
  'further-action-considered': () => 'Further action considered by the designated leads',
  'interview-outcome-sent': () => 'Outcome of the return interview sent to the placing authority',
  'placement-notified': ({ direction }) => `Notification of a placement ${direction}`,
  'statutory-review-held': ({ outOfArea }) =>
    `Statutory review held, the child lives ${outOfArea ? 'outside' : 'in'} the area`,
  'review-reported': ({ exceptions }) =>
    `Reviewing officer reported${exceptions ? ', and names what was not handled as the protocol says' : ''}`,
  'manager-informed': () => 'Team manager informed',
  'compact-copy-received': ({ report }) => `Copy of the police’s ${report} report received`,
  'compact-copy-entered': () => 'Record brought up to date with a police report',
  'case-review-held': () => 'Urgent case review held',
  'minutes-sent': ({ to }) => `Minutes of the review given to: ${audienceNames[to].toLowerCase()}`,
  'level-launched-early': ({ level }) => `Level ${level} launched early`,
  'meeting-planned': ({ level, on }) => `Level ${level} meeting has its day: ${sayDay(on)}`,
  'police-invited': () => 'Police invited to the meeting otherwise',
  'meeting-over': () => 'Meeting held or called off',
  'risk-marked': ({ marker, ref }) => `Marker: ${riskMarkers[marker].name} (${ref})`,
  'risk-marker-ended': ({ ref }) => `The marker ended (${ref})`,
  'alert-considered': ({ outcome }) => `An alert was considered: ${alertOutcomes[outcome].toLowerCase()}`,
  'alert-withdrawn': () => 'The alert was withdrawn',
  'flag-asked': ({ ref }) => `A flag at another authority was asked for (${ref})`,
  'flag-cancelled': ({ ref }) => `The flag was taken off (${ref})`,
  'nrm-considered': ({ refer }) => `Referral to the NRM considered: ${refer ? 'refer' : 'do not refer'}`,
  'nrm-referred': () => 'Referred to the NRM, with its reference',
  'referral-step': ({ of, from, to, referral }) =>
    `Referral ${referral} (${sayKind(of)}): ${sayStanding(from)} → ${sayStanding(to)}`,
  'referral-between': ({ ref, to, asked }) =>
    `Referral ${ref} ${asked === null ? '' : 'was asked of a school, and '}goes ${to === null ? 'to a service outside' : 'to a team that works here'}`,
  'referral-days-set': ({ of, days }) => `A referral is to be ${of} within ${days} working days`,
  triaged: ({ outcome }) => `Triage decided: ${triageDecisions[outcome]}`,
  'referrer-contacted': ({ decision }) => `The referrer was contacted (${decision})`,
  'matrix-levelled': ({ ref, form, level, type }) =>
    `${ref === form ? 'Matrix' : 'Review of a matrix'} submitted: ${level === null ? 'no level' : sayLevel(level)}, ${type === null ? 'no type' : sayRiskType(type)}`,
  'triage-day-set': ({ weekday }) => `Triage is held on day ${weekday} of the week`,
  'warning-notice-told': () => 'The record of the notice says that the authority was told',
  'nrm-decided': ({ step, positive }) => `NRM decision on ${step} grounds: ${positive ? 'positive' : 'negative'}`,
  'matrix-referred': ({ ref }) => `Referred to the front door after the matrix (${ref})`,
  'worker-shown': ({ ref }) => `Shown that a social worker is allocated already (${ref})`,
  'services-said-open': ({ ref }) => `Said to be open to children’s services (${ref})`,
  'panel-decided': ({ refer }) => `The co-ordinator decided: ${refer ? 'to the panel' : 'not to the panel'}`,
  'social-worker-allocated': ({ until }) =>
    `A social worker is allocated${until === null ? '' : ` until ${sayDay(until)}`}`,
  'level-disputed': () => 'The police level is disputed',
  'dispute-answered': ({ step }) => `The ${disputeSteps[step]} answered the dispute`,
  'dispute-continued': () => 'The answer did not settle the dispute',
  'dispute-withdrawn': () => 'The dispute was withdrawn',
  'interview-allocated': () => 'Return interview allocated to an interviewer',
  'return-interview-held': ({ ref }) => `Return interview submitted (${ref})`,
  'child-told-of-sharing': () => 'The child was told who will see it',
  'child-asked-about-sharing': () => 'The child was asked whether they agree to sharing',
  'sharing-settled': ({ basis }) => `Basis of sharing: ${bases[basis].toLowerCase()}`,
  'interview-shared': ({ to }) => `Went to: ${recipientNames[to].toLowerCase()}`,
  'early-help-decided': () => 'Early help decided',
  'offence-disclosed': () => 'An offence was disclosed in a prevention interview',
  'prevention-interview-held': ({ ref }) => `Prevention interview held (${ref})`,
  'placement-considered': ({ placement }) => `Considered before placing${placement === null ? '' : ` (${placement})`}`,
  'placement-planned': ({ placement }) => `Placement plan recorded${placement === null ? '' : ` (${placement})`}`,
  'care-plan-recorded': () => 'Care plan recorded',
  'care-review-held': ({ lookedAtMissing }) =>
    `Statutory review held${lookedAtMissing ? '' : ', the child had not been missing'}`,
  'assessment-copied': ({ form }) => `Copy of the assessment given${form === null ? '' : ` (${form})`}`,
  'assessment-unsure': ({ form, because }) =>
    `The assessment ${form} says that ${because === 'little' ? 'little is known' : 'there is disagreement'}`,
  'address-unsafe': ({ form }) =>
    form === null ? 'Judged unsafe at an address' : `The assessment ${form} names an unsafe address`,
  'concern-raised': ({ sexual }) => `Child-protection concern${sexual ? ', sexual harm suspected' : ''}`,
  'police-informed': () => 'The police were told',
  'front-door-informed': () => 'The front door was told',
  'front-door-decided': () => 'The front door decided',
  'enquiry-lead-agreed': ({ authority }) => `Enquiries are led by ${authorityNames[authority]}`,
  'evidence-checked': () => 'What may be evidence was looked at',
  'police-advised': () => 'The police gave advice',
  'evidence-learned-of': () => 'Somebody learned of a scene or of evidence',
  'strategy-meeting-asked-for': () => 'A strategy meeting was asked for',
  'strategy-meeting-considered': () => 'A strategy meeting was considered',
  'strategy-meeting-held': ({ decided }) => `Strategy meeting held${decided ? '' : ', enquiries not decided on yet'}`,
  'not-reported-by-carer': () => 'It came out that the carer did not report the child',
  'pattern-of-child-raised': () => 'A pattern was raised of the child',
  'school-informed': () => 'A school gave information',
  'programme-began': ({ startsOn }) => `Direct work began on ${sayDay(startsOn)}`,
  'programme-planned': ({ child, parents }) =>
    `Plan written, ${child ? 'with' : 'without'} the child’s view and ${parents ? 'with' : 'without'} the parents’`,
  'programme-session': ({ who, met }) =>
    `Session ${who === 'child' ? 'with the child' : `with ${who}`}${met ? '' : ', tried'}`,
  'extension-asked': ({ weeks }) => `Extension asked for: ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
  'extension-decided': ({ approved }) => `Extension ${approved ? 'approved' : 'not approved'}`,
  'transition-planned': () => 'What comes after the eighteenth birthday is written down',
  'programme-closed': ({ on }) => `Direct work closed on ${sayDay(on)}`,
  'group-joined': () => 'The child joined a group at school',
  'group-left': () => 'The child left the group',
  'group-told': ({ who }) => `${who === 'child' ? 'The child was' : 'Parents or carers were'} told of group work`,
  'group-opted-out': () => 'Opted out of group work',
  'group-opted-in': () => 'Opted back in to group work',
  'compact-entered': ({ dayOnly }) => `Entered on COMPACT${dayOnly ? ', time not known' : ''}`,
}

/** What happened, in a few words. */
export function sayFact(fact: WrittenFact): string {
  const say = words[fact.kind] as (one: WrittenFact) => string
  return say(fact)
}
