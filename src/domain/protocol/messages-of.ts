// Every message that the facts of a case want sent: what the rules tell, and episodes that a person hands over.
import { dayOf, type Instant, sayMoment } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { endOf } from './episodes.ts'
import { factsOf, type MessageFact } from './fact.ts'
import { messagesFrom } from './followed-from.ts'
import { handOverRule, type Message, type RaisedMessage } from './message.ts'
import { rules } from './registry.ts'
import { inForceOn, type Rule, type RuleVersion } from './rule.ts'

type Accepted = Extract<MessageFact, { kind: 'message-accepted' }>

/** Every message, those too that open later if nothing changes. No clock is read. */
export function messagesOf(file: CaseFile, among: readonly Rule[] = rules): readonly RaisedMessage[] {
  const accepted = factsOf(file, 'message-accepted')
  const told = among.flatMap(rule =>
    rule.versions.flatMap(version => toldUnder(version, file).map(message => raised(rule.id, message, accepted))),
  )
  return [...told, ...handOvers(file).map(message => raised(handOverRule, message, accepted))]
}

function toldUnder(version: RuleVersion, file: CaseFile): Message[] {
  const told = version.tell?.(file) ?? []
  return told.filter(({ opensAt }) => dayOf(opensAt) >= messagesFrom && inForceOn(version, dayOf(opensAt)))
}

function raised(rule: string, message: Message, accepted: readonly Accepted[]): RaisedMessage {
  const { subject, audience, whose } = message
  const isThis = (one: Accepted) =>
    one.rule === rule && one.subject === subject && one.audience === audience && one.whose === whose
  return { ...message, rule, acceptedAt: accepted.find(isThis)?.at ?? null }
}

// An episode that had ended when it was handed over is handed over for what follows, and so is never too late to take.
function overAt(file: CaseFile, ref: string | null, handedAt: Instant): Instant | null {
  const episode = file.episodes.find(one => one.ref === ref)
  const end = episode === undefined ? null : endOf(episode)
  return end === null || end < handedAt ? null : end
}

const handOvers = (file: CaseFile): Message[] =>
  factsOf(file, 'episode-handed-over').map(({ ref, episode, at, team }) => ({
    ...{ subject: ref, episode, audience: 'team', whose: team, about: 'hand-over', within: 'minutes' },
    ...{ opensAt: at, overAt: overAt(file, episode, at) },
    because: `The episode was handed over at ${sayMoment(at)}, and stays with those who gave it until it is accepted.`,
  }))
