// A fact of a worked example in words, by its kind.
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
  'level-disputed': () => 'The police level is disputed',
  'dispute-answered': ({ step }) => `The ${disputeSteps[step]} answered the dispute`,
  'dispute-continued': () => 'The answer did not settle the dispute',
  'dispute-withdrawn': () => 'The dispute was withdrawn',
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
  'compact-entered': ({ dayOnly }) => `Entered on COMPACT${dayOnly ? ', time not known' : ''}`,
}

/** What happened, in a few words. */
export function sayFact(fact: WrittenFact): string {
  const say = words[fact.kind] as (one: WrittenFact) => string
  return say(fact)
}
