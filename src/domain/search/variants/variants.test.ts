import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type VariantGroup, variants } from './index.ts'
import { fullAndShort, spellings } from './notation.ts'

const say = (group: VariantGroup) => `${group.kind}: ${group.words.join(' ')}`

const together = (one: string, other: string) =>
  variants().some(group => group.words.includes(one) && group.words.includes(other))

const apart = (pairs: readonly string[]) =>
  pairs.filter(pair => {
    const [one = '', other = ''] = pair.split(' ')
    return !together(one, other)
  })

test('each spelling of a full form has a nickname group with all short forms, and spellings stand together', () => {
  assert.deepEqual(fullAndShort('robina/robyna bina/beena rob')(), [
    { kind: 'nickname', words: ['robina', 'bina', 'beena', 'rob'] },
    { kind: 'nickname', words: ['robyna', 'bina', 'beena', 'rob'] },
    { kind: 'spelling', words: ['robina', 'robyna'] },
    { kind: 'spelling', words: ['bina', 'beena'] },
  ])
})

test('a name without short forms gives its spellings only, and one with neither gives nothing', () => {
  assert.deepEqual(fullAndShort('ayla/aila, morna\n')(), [{ kind: 'spelling', words: ['ayla', 'aila'] }])
  assert.deepEqual(spellings('orme, smith smyth\n\nreid reed read')(), [
    { kind: 'spelling', words: ['smith', 'smyth'] },
    { kind: 'spelling', words: ['reid', 'reed', 'read'] },
  ])
})

test('every word of the table is folded: letters a to z and nothing else, at most as long as the search takes', () => {
  assert.deepEqual(
    variants()
      .filter(group => !group.words.every(word => /^[a-z]{1,40}$/.test(word)))
      .map(say),
    [],
  )
})

test('every group has at least two words and none twice', () => {
  const wrong = variants().filter(group => group.words.length < 2 || new Set(group.words).size !== group.words.length)
  assert.deepEqual(wrong.map(say), [])
})

test('no group stands in the table twice', () => {
  assert.equal(new Set(variants().map(say)).size, variants().length)
})

test('the table is broad: thousands of groups of both kinds, and no group longer than the longest known name', () => {
  const count = (kind: VariantGroup['kind']) => variants().filter(group => group.kind === kind).length
  assert.ok(count('nickname') > 5000, `${count('nickname')} nickname groups`)
  assert.ok(count('spelling') > 5000, `${count('spelling')} spelling groups`)
  assert.ok(Math.max(...variants().map(group => group.words.length)) <= 80)
})

test('short forms in use in Britain lead to their full forms', () => {
  const pairs = [
    ...['margaret peggy', 'elizabeth bess', 'william bill', 'robert bob', 'richard dick', 'edward ted', 'mary polly'],
    ...['alfred alfie', 'archibald archie', 'theodore teddy', 'evelyn evie', 'amelia millie', 'madison maddie'],
    ...['alexandra sandra', 'alexander xander', 'katherine kitty', 'henry harry', 'john jack', 'sarah sadie'],
  ]
  assert.deepEqual(apart(pairs), [])
})

test('short forms of other communities lead to their full forms', () => {
  const pairs = [
    ...['muhammad mo', 'aleksandra ola', 'katarzyna kasia', 'malgorzata gosia', 'jakub kuba', 'oluwaseun seun'],
    ...['olufemi femi', 'oluwatobi tobi', 'chukwuemeka emeka', 'gheorghe gigi', 'dmitri dima', 'francisco paco'],
    ...['sukhvinder sukhi', 'hatice khadija', 'konstantinos costas', 'yitzchok itzik', 'istvan pisti', 'tendai tendi'],
  ]
  assert.deepEqual(apart(pairs), [])
})

test('spellings that a date of birth would otherwise have to carry stand together', () => {
  const pairs = [
    ...['niamh neve', 'siobhan chevonne', 'aoife eefa', 'caoimhe keeva', 'sean shaun', 'kieran ciaran', 'rhys reece'],
    ...['mohammed muhammad', 'hussain hussein', 'yusuf yousef', 'aisha ayesha', 'zainab zaynab', 'kaur kour'],
    ...[
      'choudhury chaudhry',
      'smith smythe',
      'thompson thomson',
      'mcdonald macdonald',
      'oneill oneal',
      'kowalski kowalska',
    ],
    ...['cheung zhang', 'nguyen ngyuen', 'kwame kwami', 'cohen cohn', 'allan alan', 'shepherd sheppard'],
  ]
  assert.deepEqual(apart(pairs), [])
})

test('two names that only look alike are left to the measure of distance', () => {
  assert.deepEqual(
    ['martin mason', 'brown brook', 'hannah harriet', 'omar osman'].filter(pair => apart([pair]).length === 0),
    [],
  )
})
