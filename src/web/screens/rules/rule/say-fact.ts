// A fact of a worked example in words, by its kind.
import { audienceNames } from '../../../../domain/messages/index.ts'
import { disputeSteps } from '../../../../domain/police/index.ts'
import type { Fact } from '../../../../domain/protocol/index.ts'
import type { WrittenFact } from '../../../../domain/protocol/worked-case.ts'
import { bases, recipientNames } from '../../../../domain/sharing/index.ts'

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
  'interview-allocated': () => 'Return interview allocated to an interviewer',
  'return-interview-held': ({ ref }) => `Return interview submitted (${ref})`,
  'child-told-of-sharing': () => 'The child was told who will see it',
  'child-asked-about-sharing': () => 'The child was asked whether they agree to sharing',
  'sharing-settled': ({ basis }) => `Basis of sharing: ${bases[basis].toLowerCase()}`,
  'interview-shared': ({ to }) => `Went to: ${recipientNames[to].toLowerCase()}`,
  'early-help-decided': () => 'Early help decided',
  'offence-disclosed': () => 'An offence was disclosed in a prevention interview',
  'prevention-interview-held': ({ ref }) => `Prevention interview held (${ref})`,
  'compact-entered': ({ dayOnly }) => `Entered on COMPACT${dayOnly ? ', time not known' : ''}`,
}

/** What happened, in a few words. */
export function sayFact(fact: WrittenFact): string {
  const say = words[fact.kind] as (one: WrittenFact) => string
  return say(fact)
}
