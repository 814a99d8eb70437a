import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Io } from './command.ts'
import { routeCommand } from './route.ts'

const facts = {
  ...{ on: '2026-05-01', authority: 'staffordshire', district: 'stafford', type: 'CSE', band: 'suspected', age: 14 },
  ...{ openToChildrensServices: false, allocatedSocialWorker: false, policeAttention: false },
  ...{ openToOrEngagingWithYos: false, matrix: 'updated', placedOutOfCounty: false, prevention: null },
}
const wish = {
  ...{ referrer: 'school', primarySchoolYear: 5, send: false, higherLevelInterventionBefore: false },
  ...{ screeningToolAttached: true, optedOut: false },
}
const good = JSON.stringify(facts)
const withFacts = (more: object): string => JSON.stringify({ ...facts, ...more })

async function run(input: string | Buffer, ...args: string[]) {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const into = (list: Buffer[]) => ({ write: async (text: string | Uint8Array) => void list.push(Buffer.from(text)) })
  const stdin = (async function* () {
    yield Buffer.from(input)
  })()
  const io: Io = { stdin, stdout: into(out), stderr: into(err) }
  const code = await routeCommand(args, io)
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

async function refusedFor(input: string | Buffer, field: string): Promise<void> {
  const { code, out, err } = await run(input)
  assert.deepEqual([code, out], [2, ''], field)
  assert.ok(err.startsWith(field), `${err} should name ${field}`)
}

describe('homeward route', () => {
  it('PATH24-6: answers the example of the contract, with its keys in their order and nothing else', async () => {
    const { code, out, err } = await run(good)
    assert.deepEqual([code, err], [0, ''])
    const { because, ...rest } = JSON.parse(out)
    const destinations = ['staffs.ce_coordinator.stafford_east_staffs', 'staffs.ce_inbox']
    assert.deepEqual(rest, {
      ...{ generation: 'G3', rows: ['G3-4', 'G3-8'], gates: [], warnings: [], destinations, prevention: null },
    })
    assert.equal(because.length, 2)
    const keys = ['generation', 'rows', 'gates', 'warnings', 'destinations', 'prevention', 'because']
    assert.deepEqual(Object.keys(JSON.parse(out)), keys)
  })

  it('CCEP-3: answers a school’s wish to refer, of a child in Stoke-on-Trent as well', async () => {
    const { out } = await run(
      withFacts({ authority: 'stoke-on-trent', district: null, band: 'vulnerable', prevention: wish }),
    )
    const { generation, prevention } = JSON.parse(out)
    assert.deepEqual([generation, prevention], ['G0', { accepted: true, rows: ['P-11'] }])
  })

  it('takes district, band, prevention and its school year as null or left out', async () => {
    const { district: _, band: __, prevention: ___, ...rest } = facts
    assert.deepEqual(JSON.parse((await run(JSON.stringify(rest))).out).rows, ['G3-12'])
    const { primarySchoolYear: ____, ...older } = wish
    const { out } = await run(withFacts({ band: 'vulnerable', prevention: older }))
    assert.deepEqual(JSON.parse(out).prevention, { accepted: true, rows: ['P-11'] })
  })

  it('refuses every other fact that is missing, null or not of its form, by the name of its field', async () => {
    const nullable = ['district', 'band', 'prevention']
    for (const key of Object.keys(facts).filter(one => !nullable.includes(one))) {
      await refusedFor(withFacts({ [key]: undefined }), `${key}: is required`)
      await refusedFor(withFacts({ [key]: null }), `${key}: is required`)
      await refusedFor(withFacts({ [key]: 'x' }), `${key}: must be`)
    }
    for (const key of ['district', 'band']) await refusedFor(withFacts({ [key]: 'x' }), `${key}: must be`)
    for (const age of [-1, 14.5, '14', true]) await refusedFor(withFacts({ age }), 'age: must be')
    for (const on of ['2026-02-30', '2026-05-01T00:00:00Z', 20260501])
      await refusedFor(withFacts({ on }), 'on: must be')
    await refusedFor(withFacts({ band: 'medium' }), 'band: must be')
    await refusedFor(withFacts({ openToChildrensServices: 'false' }), 'openToChildrensServices: must be')
  })

  it('refuses a wish to refer that lacks a fact or has one too many', async () => {
    for (const key of Object.keys(wish).filter(one => one !== 'primarySchoolYear'))
      await refusedFor(withFacts({ prevention: { ...wish, [key]: null } }), `prevention.${key}: is required`)
    await refusedFor(
      withFacts({ prevention: { ...wish, primarySchoolYear: 'five' } }),
      'prevention.primarySchoolYear: must be',
    )
    await refusedFor(withFacts({ prevention: { ...wish, year: 5 } }), 'prevention.year: is not a key')
    await refusedFor(withFacts({ prevention: [] }), 'prevention: must be a JSON object')
  })

  it('refuses unknown keys and keys given twice', async () => {
    await refusedFor(withFacts({ name: 'R. Example' }), 'name: is not a key of this form')
    await refusedFor(good.replace('{', '{"age":14,'), 'age: is given twice')
  })

  it('refuses empty input, what is no JSON object, and bytes that are not UTF-8', async () => {
    for (const input of ['', ' \n', '[]', '1', 'null', '{', `${good}${good}`]) await refusedFor(input, '')
    const { code, out, err } = await run(Buffer.concat([Buffer.from(good), Buffer.from([0xff])]))
    assert.deepEqual([code, out, err], [2, '', 'case file: is not UTF-8 text\n'])
  })

  it('refuses what only the pathways before 2024 ask where that of 2024 decides, and takes it before', async () => {
    const earlier = {
      ...{ generation: 'G2', level: 'low', mainRisk: 'CCE', consentGiven: true, underThirteenSexualActivity: false },
      ...{ emergencyServiceStaff: false, marfCompleted: false, familiesFirstStaff: false },
      ...{ collectionsRequest: false, heardAtPanel: true },
    }
    for (const [key, value] of Object.entries(earlier)) {
      await refusedFor(withFacts({ [key]: value }), `${key}: is not a key of this form`)
      await refusedFor(withFacts({ [key]: null }), `${key}: is not a key of this form`)
    }
    const { code, out } = await run(withFacts({ on: '2024-03-31', band: null, ...earlier }))
    assert.equal(code, 0)
    assert.deepEqual(JSON.parse(out).rows, ['G2-1', 'G2-9', 'G2-10'])
  })

  it('refuses a level beside a band, a generation of 2024, and one that the authority never had', async () => {
    const then = { on: '2018-05-01' }
    await refusedFor(withFacts({ ...then, level: 'low' }), 'level: must be left out')
    await refusedFor(withFacts({ ...then, generation: 'G3' }), 'generation: must be one of G0, G1, G2')
    await refusedFor(withFacts({ authority: 'stoke-on-trent', generation: 'G1' }), 'generation: must be one that')
  })

  it('MACE-4: answers for a record of its time by the generation that it names', async () => {
    const facts2019 = { on: '2019-05-01', type: 'CCE', band: null, level: 'low', openToOrEngagingWithYos: true }
    const { out } = await run(withFacts({ ...facts2019, generation: 'G2' }))
    const { generation, rows, destinations } = JSON.parse(out)
    assert.deepEqual([generation, rows], ['G2', ['G2-3', 'G2-9']])
    assert.ok(!destinations.includes('provider.cce'))
  })

  it('refuses arguments that it does not know', async () => {
    for (const args of [['--Batch'], ['--batch', 'x'], ['facts.json']]) {
      const { code, out, err } = await run(good, ...args)
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /^usage:/)
    }
  })
})

describe('homeward route --batch', () => {
  it('prints one result for each line, in order, and skips blank lines', async () => {
    const { code, out, err } = await run(`\ufeff${good}\r\n\n  \t\n${withFacts({ band: 'none' })}\n`, '--batch')
    assert.deepEqual([code, err], [0, ''])
    const lines = out.trimEnd().split('\n')
    assert.deepEqual(
      lines.map(line => JSON.parse(line).rows),
      [['G3-4', 'G3-8'], ['G3-1']],
    )
  })

  it('refuses the whole batch for one bad line, by its number among all lines and its field', async () => {
    const { code, out, err } = await run(`${good}\n\n${withFacts({ age: null })}\nnonsense`, '--batch')
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^line 3: age: is required/)
  })

  it('prints nothing for an empty batch', async () => {
    for (const input of ['', '\n\n', ' ']) assert.deepEqual(await run(input, '--batch'), { code: 0, out: '', err: '' })
  })
})
