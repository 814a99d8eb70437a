// `/directory/digest`: who gets the daily digest, chosen by administrators.
import { chooseDigest } from '../../../../actions/outbox/see-digest.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { digestAuthorities, digestParts } from '../../../../domain/outbox/index.ts'
import { readDigestChoices } from '../../../../store/outbox/reads.ts'
import { choiceOf } from '../../../frame/fields.ts'
import type { Screen } from '../../../frame/screen.ts'
import { recipientsPage } from './page.ts'

/** The page, and one choice at a time. */
export const recipientsScreen: Screen = {
  path: '/directory/digest',
  get: async ask => {
    if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-digest-recipients', async tx =>
      recipientsPage({ choices: await readDigestChoices(tx), tokens: ask.tokens, now: tx.now }),
    )
  },
  post: async ask => {
    const authority = choiceOf(ask.fields, 'authority', digestAuthorities)
    const part = choiceOf(ask.fields, 'part', digestParts)
    const wanted = choiceOf(ask.fields, 'wanted', ['yes', 'no'] as const)
    if (authority === null || part === null || wanted === null) return { kind: 'not-found' }
    await chooseDigest(ask.store, ask.asker, authority, part, wanted === 'yes')
    return { kind: 'redirect', to: '/directory/digest' }
  },
}
