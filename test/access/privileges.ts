// What each role of the database may do with tables that have no row-level security, or beside it, as data.
// Facts and what is read with them stand in protected-tables.ts.

const seen = ['select'] as const
const noted = [
  'insert(act)',
  'insert(children)',
  'insert(reason_code)',
  'insert(subject_id)',
  'insert(subject_table)',
] as const
const numbered = ['usage'] as const
const added = ['insert', 'select'] as const
const kept = ['delete', 'insert', 'select', 'update'] as const

/** Role, then table or sequence, then acts. What does not stand here is not given. */
export const privileges: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  homeward_app: {
    access_rule: seen,
    agency: seen,
    appointment: seen,
    audit_entry: noted,
    audit_entry_n_seq: numbered,
    child: ['update(entered_in_error_at)', 'update(responsible_authority)', 'update(responsible_authority_name)'],
    destination: seen,
    episode_number: numbered,
    form_list: seen,
    installation: seen,
    last_looked: ['insert', 'select', 'update'],
    mail_domain: seen,
    membership: seen,
    operational_number: seen,
    board_procedures: added,
    pattern_alert: added,
    people_change: seen,
    person: seen,
    photograph_image: added,
    remit: seen,
    search: added,
    team: seen,
  },
  homeward_engine: { audit_entry_n_seq: numbered },
  homeward_seal: { audit_entry: seen, audit_seal: added },
  homeward_sign_in: {
    access_rule: seen,
    account: ['insert', 'select', 'update'],
    agency: added,
    appointment: added,
    audit_entry: noted,
    audit_entry_n_seq: numbered,
    draft: kept,
    held_form: ['delete', 'insert', 'select'],
    installation: seen,
    known_device: kept,
    membership: added,
    person: added,
    recovery_code: kept,
    session: ['insert', 'select', 'update'],
    set_up_link: kept,
    sign_in_attempt: kept,
    team: seen,
  },
  homeward_system: {
    access_rule: seen,
    agency: seen,
    appointment: seen,
    audit_entry: noted,
    audit_entry_n_seq: numbered,
    destination: seen,
    form_list: seen,
    installation: seen,
    mail_domain: seen,
    membership: seen,
    operational_number: seen,
    person: seen,
    team: seen,
  },
}
