// The pages about a child in their states, each under the name of its screen.
import { addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { FoundReason, MatchReason } from '../../../domain/search/index.ts'
import type { Story } from '../../components/story.ts'
import { choice, line, text } from '../../forms/questions.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { manyCandidates, someCandidates } from '../duplicates/example-pairs.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { childPage } from './child/page.ts'
import { datedPage } from './dated/page.ts'
import { datedParts } from './dated/parts.ts'
import { childOfSchool, missingBar, missingChild, quietBar, quietChild } from './example-child.ts'
import { historyPage } from './history/page.ts'
import { compareIdentities, identityPage } from './identity/page.ts'
import { identityFields } from './identity-form.ts'
import { fieldsFrom, makePage } from './make/page.ts'
import { responsibleFields, responsiblePage } from './responsible/page.ts'
import { type Results, resultsPage, searchPage } from './search/page.ts'

const tokens = html``
const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => whole(page()) })

/** A child's page. */
export const child: readonly Story[] = [
  story('A record just made', () => childPage(quietChild, 'practitioner', 'The record is made')),
  story('Missing now', () => childPage(missingChild, 'missing-co-ordinator')),
  story('What a school may not see', () => childPage(childOfSchool, 'school-lead')),
]

const none: Results = {
  search: exampleId(71),
  sought: { typed: 'robin example', bornOn: addYears(dayOf(storyNow), -12), purpose: '' },
  found: { children: [], total: 0, narrow: false, elsewhere: [] },
  page: 1,
  mayMake: true,
  now: storyNow,
}
const robin = {
  id: quietBar.id,
  identity: missingBar.identity,
  authority: 'staffordshire',
  words: ['example', 'robin'],
  reasons: [
    { kind: 'word', word: 'robin' },
    { kind: 'word', word: 'example' },
  ],
} as const
const many = Array.from({ length: 20 }, (_, i) => ({
  ...robin,
  id: exampleId<'child'>(i + 1),
  born: 'different' as const,
}))

const everyReason: readonly MatchReason[] = [
  ...(['spelling', 'nickname', 'near', 'sounds-alike', 'start', 'initial'] as const).map(
    kind => ({ kind, one: 'robyn', other: 'robin' }) as const,
  ),
  { kind: 'born', how: 'swapped' },
]

const everyContact: readonly FoundReason[] = [
  { kind: 'telephone', of: 'child' },
  { kind: 'telephone', of: 'family' },
  { kind: 'address', of: 'placement', address: '12 Example Road, Exampleton' },
  { kind: 'address', of: 'known', address: 'Flat 3, 14 Invented Street, Exampleton, ZZ99 1AA' },
  { kind: 'address', of: 'family', address: '12 Example Road\nExampleton' },
]

/** Finding a child. */
export const childSearch: readonly Story[] = [
  story('Nothing typed yet', () => searchPage({}, [], tokens)),
  story('No name typed', () =>
    searchPage({}, [{ field: 'words', text: 'Enter a name, part of one, or a number' }], tokens),
  ),
  story('Nobody found', () => resultsPage(none)),
  story('One found, and a record elsewhere', () =>
    resultsPage({
      ...none,
      found: {
        children: [{ ...robin, born: 'same' }],
        total: 1,
        narrow: false,
        elsewhere: [{ handle: exampleId(81), authority: 'stoke-on-trent' }],
      },
    }),
  ),
  story('Found under another spelling', () =>
    resultsPage({
      ...none,
      found: {
        children: [{ ...robin, born: 'different', reasons: everyReason }],
        total: 1,
        narrow: false,
        elsewhere: [],
      },
    }),
  ),
  story('Found by a telephone number', () =>
    resultsPage({
      ...none,
      sought: { typed: '+44 7700 900123', bornOn: null, purpose: '' },
      found: {
        children: [{ ...robin, born: 'not-compared', words: [], reasons: everyContact.slice(0, 1) }],
        total: 1,
        narrow: false,
        elsewhere: [],
      },
    }),
  ),
  story('Found by numbers and addresses of every kind', () =>
    resultsPage({
      ...none,
      sought: { typed: '12 Example Road', bornOn: null, purpose: '' },
      found: {
        children: [{ ...robin, born: 'not-compared', words: [], reasons: everyContact }],
        total: 1,
        narrow: false,
        elsewhere: [],
      },
    }),
  ),
  story('Very many found', () =>
    resultsPage({ ...none, page: 2, found: { children: many, total: 200, narrow: true, elsewhere: [] } }),
  ),
]

const making = { search: exampleId<'search'>(71), child: exampleId<'child'>(1), tokens, now: storyNow }

/** Making a record. */
export const childMake: readonly Story[] = [
  story('Begun from a search', () => makePage({ ...making, fields: fieldsFrom(none.sought), faults: [] })),
  story('It may be somebody', () =>
    makePage({ ...making, fields: fieldsFrom(none.sought), faults: [], candidates: someCandidates }),
  ),
  story('It may be very many', () =>
    makePage({ ...making, fields: fieldsFrom(none.sought), faults: [], candidates: manyCandidates }),
  ),
  story('With faults', () =>
    makePage({
      ...making,
      fields: { 'born-age': 'teen' },
      faults: [
        { field: 'given-names', text: 'Enter a name, or what the child is called' },
        { field: 'born-age', text: 'Age must be a number of years, like 13' },
        { field: 'authority', text: 'Choose the authority that answers for the child' },
      ],
    }),
  ),
]

const editing = { now: storyNow, faults: [], tokens }
const typed = { givenNames: 'Robin', familyName: 'Example', knownAs: 'Rob', aliases: '', sex: '' }
const typedBirth = { how: 'unknown', on: null, by: null, age: '', month: '', year: '' }

/** Changing who a child is, and who answers for them. */
export const childChange: readonly Story[] = [
  story('Who an estimated child is', () =>
    identityPage({ ...editing, bar: quietBar, fields: identityFields(quietBar.identity) }),
  ),
  story('Saved by somebody else meanwhile', () =>
    identityPage({
      ...editing,
      bar: missingBar,
      fields: { 'given-names': 'Robin', 'family-name': 'Example', 'known-as': 'Rob', 'born-unknown': 'yes' },
      stale: {
        by: 'A. Sample',
        at: hoursAfter(storyNow, -1),
        lines: compareIdentities(missingBar.identity, { ...typed, born: typedBirth }, dayOf(storyNow)),
      },
    }),
  ),
  story('Which authority answers', () =>
    responsiblePage({ ...editing, bar: quietBar, fields: responsibleFields(quietBar) }),
  ),
  ...datedParts.map(part =>
    story(part.add, () =>
      datedPage({
        ...editing,
        part,
        bar: quietBar,
        row: exampleId(91),
        version: null,
        saysWhy: false,
        fields: {},
        questions: {
          one: choice('One of these', [{ value: 'a', text: 'The first' }]),
          two: line('A line'),
          three: text('Lines'),
        },
      }),
    ),
  ),
]

const version = { table: 'child_identity', rowId: quietBar.id, by: 'A. Sample', named: null }

/** What a section said before. */
export const childHistory: readonly Story[] = [
  story('Nothing recorded', () => {
    return historyPage({ bar: quietBar, now: storyNow, section: 'placement', versions: [], role: 'practitioner' })
  }),
  story('Two versions', () =>
    historyPage({
      bar: missingBar,
      now: storyNow,
      section: 'identity',
      role: 'team-manager',
      versions: [
        {
          ...version,
          version: 2,
          from: hoursAfter(storyNow, -5),
          until: null,
          reason: 'The home told us',
          row: { given_names: 'Robin', family_name: 'Example', known_as: 'Robbie', aliases: ['R. Sample'] },
        },
        {
          ...version,
          version: 1,
          from: hoursAfter(storyNow, -900),
          until: hoursAfter(storyNow, -5),
          reason: null,
          row: { given_names: 'Robin', family_name: 'Example', born_on: '2012-11-21', born_precision: 'estimated' },
        },
      ],
    }),
  ),
]
