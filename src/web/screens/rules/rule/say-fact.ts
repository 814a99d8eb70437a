// A fact of a worked example in words, by its kind.
import { alertOutcomes, riskMarkers } from '../../../../domain/alerts/index.ts'
import { audienceNames } from '../../../../domain/messages/index.ts'
import { disputeSteps } from '../../../../domain/police/index.ts'
import type { Fact } from '../../../../domain/protocol/index.ts'
import type { WrittenFact } from '../../../../domain/protocol/worked-case.ts'

type Words = { readonly [K in Fact['kind']]: (fact: Extract<WrittenFact, { kind: K }>) => string }

const words: Words = {
  'message-accepted': ({ audience }) => `${audienceNames[audience]}: the message was accepted`,
  'episode-handed-over': () => 'Episode handed to another team',
  'case-review-held': () => 'Urgent case review held',
  'minutes-sent': ({ to }) => `Minutes of the review given to: ${audienceNames[to].toLowerCase()}`,
  'risk-marked': ({ marker, ref }) => `Marker: ${riskMarkers[marker].name} (${ref})`,
  'risk-marker-ended': ({ ref }) => `The marker ended (${ref})`,
  'alert-considered': ({ outcome }) => `An alert was considered: ${alertOutcomes[outcome].toLowerCase()}`,
  'alert-withdrawn': () => 'The alert was withdrawn',
  'flag-asked': ({ ref }) => `A flag at another authority was asked for (${ref})`,
  'flag-cancelled': ({ ref }) => `The flag was taken off (${ref})`,
  'nrm-considered': ({ refer }) => `Referral to the NRM considered: ${refer ? 'refer' : 'do not refer'}`,
  'nrm-referred': () => 'Referred to the NRM, with its reference',
  'warning-notice-told': () => 'The record of the notice says that the authority was told',
  'nrm-decided': ({ step, positive }) => `NRM decision on ${step} grounds: ${positive ? 'positive' : 'negative'}`,
  'level-disputed': () => 'The police level is disputed',
  'dispute-answered': ({ step }) => `The ${disputeSteps[step]} answered the dispute`,
  'dispute-continued': () => 'The answer did not settle the dispute',
  'dispute-withdrawn': () => 'The dispute was withdrawn',
  'prevention-interview-held': ({ ref }) => `Prevention interview held (${ref})`,
  'compact-entered': ({ dayOnly }) => `Entered on COMPACT${dayOnly ? ', time not known' : ''}`,
}

/** What happened, in a few words. */
export function sayFact(fact: WrittenFact): string {
  const say = words[fact.kind] as (one: WrittenFact) => string
  return say(fact)
}
