// A fact of a worked example in words, by its kind.
import { audienceNames } from '../../../../domain/messages/index.ts'
import { disputeSteps } from '../../../../domain/police/index.ts'
import { authorityNames, type Fact } from '../../../../domain/protocol/index.ts'
import type { WrittenFact } from '../../../../domain/protocol/worked-case.ts'

type Words = { readonly [K in Fact['kind']]: (fact: Extract<WrittenFact, { kind: K }>) => string }

const words: Words = {
  'message-accepted': ({ audience }) => `${audienceNames[audience]}: the message was accepted`,
  'episode-handed-over': () => 'Episode handed to another team',
  'case-review-held': () => 'Urgent case review held',
  'minutes-sent': ({ to }) => `Minutes of the review given to: ${audienceNames[to].toLowerCase()}`,
  'level-disputed': () => 'The police level is disputed',
  'dispute-answered': ({ step }) => `The ${disputeSteps[step]} answered the dispute`,
  'dispute-continued': () => 'The answer did not settle the dispute',
  'dispute-withdrawn': () => 'The dispute was withdrawn',
  'prevention-interview-held': ({ ref }) => `Prevention interview held (${ref})`,
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
  'compact-entered': ({ dayOnly }) => `Entered on COMPACT${dayOnly ? ', time not known' : ''}`,
}

/** What happened, in a few words. */
export function sayFact(fact: WrittenFact): string {
  const say = words[fact.kind] as (one: WrittenFact) => string
  return say(fact)
}
