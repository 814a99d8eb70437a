// What became of every paragraph of the protocol, and one part of it.
import { coveredSections } from '../../../../domain/protocol/coverage/index.ts'
import type { Screen } from '../../../frame/screen.ts'
import { coveragePage } from './page.ts'
import { coverageSectionPage } from './section-page.ts'

/** `/rules/coverage`. */
export const coverageScreen: Screen = {
  path: '/rules/coverage',
  get: async () => coveragePage(coveredSections()),
}

/** `/rules/coverage/2.5`. */
export const coverageSectionScreen: Screen = {
  path: '/rules/coverage/:section',
  get: async ({ params }) => {
    const section = coveredSections().find(({ number }) => number === params.section)
    return section === undefined ? { kind: 'not-found' } : coverageSectionPage(section)
  },
}
