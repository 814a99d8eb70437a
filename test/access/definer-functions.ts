// Every function of the database that runs with its owner's rights, and which roles may call it, as data.
// Such a function looks past the policies, so a new one fails the test until it is thought about and stands here.

const app = ['homeward_app'] as const
const engine = ['homeward_engine'] as const
const everybody = ['homeward_app', 'homeward_engine', 'homeward_seal', 'homeward_sign_in', 'homeward_system'] as const

/** By name, with the roles that may call it; `public` is everybody, and none means that only a trigger runs it. */
export const definerFunctions: Readonly<Record<string, readonly string[]>> = {
  audit_of_child: app,
  begin_as: ['public'],
  clear_held_forms: ['homeward_sign_in'],
  clear_searches: app,
  'engine.await_recomputation': engine,
  'engine.carry_grants': engine,
  'engine.case_file': engine,
  'engine.keep': engine,
  'engine.open_case': engine,
  'engine.waiting_children': engine,
  'engine.wanted_grants': engine,
  fact_now: everybody,
  find_children: app,
  make_child: app,
  move_clock: everybody,
  operational: ['homeward_app', 'homeward_engine', 'homeward_system'],
  record_change: [],
  report_episode: app,
}
