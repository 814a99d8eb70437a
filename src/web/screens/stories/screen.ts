// The stories, for those who make the product; registered only where the configuration says so.
import { componentStories } from '../../components/stories.ts'
import type { Screen } from '../../frame/screen.ts'
import { screenStories } from '../stories.ts'
import { type Stories, slugOf, storiesPage, storyPage } from './page.ts'

const kinds: Readonly<Record<string, Stories>> = { screen: screenStories, component: componentStories }

/** `/dev/stories`. */
export const storiesScreen: Screen = {
  path: '/dev/stories',
  get: async () => storiesPage(screenStories, componentStories),
}

/** `/dev/stories/screen/home/nobody-missing`. */
export const storyScreen: Screen = {
  path: '/dev/stories/:kind/:name/:story',
  get: async ({ params: { kind = '', name = '', story = '' } }) => {
    const found = kinds[kind]?.[name]?.find(({ title }) => slugOf(title) === story)
    return found === undefined ? { kind: 'not-found' } : storyPage(kind, name, found)
  },
}
