// The tables of direct work and of group work, as the access test tries them.
import { facts, type ProtectedTable, section } from './protected-table.ts'

const programme = `md5('direct work{child}')::uuid`
const extension = `md5('extension{child}')::uuid`
const group = `md5('work-group')::uuid`
const began = `insert into programme (id, child_id, starts_on) values (${programme}, '{child}', '2026-01-05') on conflict do nothing`
const asked = `with p as (${began}) insert into programme_extension (id, child_id, programme_id, weeks, reason, says, asked_at)
  values (${extension}, '{child}', ${programme}, 2, 'rapport', '-', now()) on conflict do nothing`
const made = `insert into work_group (id, name, setting, starts_on) values (${group}, '-', '-', '2026-01-05') on conflict do nothing`

const ofProgramme = (given: ProtectedTable['given']): ProtectedTable => ({
  ...section('programmes', { programme_id: programme, ...given }),
  first: began,
})
const ofGroup = (given: ProtectedTable['given']): ProtectedTable => ({
  ...section('group-work', { group_id: group, ...given }),
  first: made,
})

/** By name. */
export const programmeTables: Readonly<Record<string, ProtectedTable>> = {
  programme: section('programmes', { starts_on: 'current_date' }),
  programme_plan: { ...ofProgramme({ made_on: 'current_date' }), once: true },
  programme_aim: ofProgramme({ aim: `'-'` }),
  programme_session: ofProgramme({ held_on: 'current_date', kind: `'child'`, attendance: `'met'` }),
  programme_extension: ofProgramme({ weeks: '1', reason: `'rapport'`, says: `'-'`, asked_at: 'now()' }),
  programme_approval: {
    ...{ section: 'programme-approvals', scope: 'child', acts: facts, once: true, first: asked },
    given: {
      ...{ programme_id: programme, extension_id: extension },
      ...{ outcome: `'refused'`, reason: `'-'`, decided_at: 'now()' },
    },
  },
  group_child: { ...ofGroup({ joined_on: 'current_date' }), once: true },
  group_told: section('group-work', { who: `'child'`, told_on: 'current_date' }),
  group_opt_out: section('group-work', { who: `'child'`, since_on: `date '2999-01-01'` }),
  group_session: ofGroup({
    ...{ shared_id: 'gen_random_uuid()', held_on: 'current_date', attendance: `'there'`, note: `'-'` },
  }),
  group_one_to_one: section('group-work', { held_on: 'current_date', exception: `'-'`, attendance: `'there'` }),
}
